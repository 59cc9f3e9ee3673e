import { auth } from './auth.ts'

// All that programs and tests need of the library's own HTTP interface. The rest (changing addresses, names
// and passwords, deleting accounts …) would go around our permissions, limits and timeline.
const open = new Set(['POST /api/auth/sign-in/email', 'POST /api/auth/sign-out', 'GET /api/auth/get-session'])

/** Answers /api/auth/*: 404 for everything that Tact does not use. */
export async function answerAuthRequest(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (!open.has(`${request.method} ${pathname}`)) return new Response('Not Found', { status: 404 })
  return auth().handler(request)
}
