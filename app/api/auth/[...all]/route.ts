import { auth } from '@/lib/team/auth.ts'

const handle = (request: Request) => auth().handler(request)

export { handle as GET, handle as POST }
