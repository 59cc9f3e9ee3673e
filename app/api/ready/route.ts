import { isDatabaseReachable } from '@/lib/db.ts'

export const dynamic = 'force-dynamic'

/** The database answers: requests may come. */
export async function GET(): Promise<Response> {
  const isReady = await isDatabaseReachable()
  const headers = { 'content-type': 'text/plain; charset=utf-8' }
  return new Response(isReady ? 'ok\n' : 'database\n', { status: isReady ? 200 : 503, headers })
}
