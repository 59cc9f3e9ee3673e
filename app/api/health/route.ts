export const dynamic = 'force-dynamic'

/** The process answers. For a supervisor or a load balancer; no session, nothing told. */
export function GET(): Response {
  return new Response('ok\n', { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
