import { answerAuthRequest } from '@/lib/team/auth-route.ts'

export { answerAuthRequest as GET, answerAuthRequest as POST }
