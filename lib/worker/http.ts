import { createServer, type Server } from 'node:http'
import { isDatabaseReachable } from '../db.ts'
import { factsOf, log } from './log.ts'

export type Standing = {
  /** Milliseconds since the loop last came round. */
  quietMs: () => number
  /** What keeps the mail server from taking letters; null when nothing does. */
  trouble: () => string | null
  metrics: () => Promise<string>
}

// A round waits for claims and for the mail server's greeting; longer than this, it hangs.
const hangsAfterMs = 120_000

/**
 * `/health`: the loop comes round. `/ready`: the database answers and the mail server takes letters. `/metrics`:
 * Prometheus. For the machine's own network: it says nothing of anybody, and asks for no password.
 */
export function serveStanding(standing: Standing, { host, port }: { host: string; port: number }): Server {
  const server = createServer((request, response) => {
    const say = (status: number, body: string, type = 'text/plain; charset=utf-8') => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' })
      response.end(body)
    }
    const answer = async () => {
      const path = request.url?.split('?')[0]
      if (path === '/health')
        return standing.quietMs() < hangsAfterMs ? say(200, 'ok\n') : say(503, 'hangs\n')
      if (path === '/ready') {
        if (!(await isDatabaseReachable())) return say(503, 'database\n')
        const trouble = standing.trouble()
        // The key alone: a server's words are for admins.
        return trouble ? say(503, `mail server: ${trouble.split(':')[0]}\n`) : say(200, 'ok\n')
      }
      if (path === '/metrics')
        return say(200, await standing.metrics(), 'text/plain; version=0.0.4; charset=utf-8')
      return say(404, 'not found\n')
    }
    answer().catch((error: unknown) => {
      log('not-answered', factsOf(error))
      say(503, 'database\n')
    })
  })
  // A port in use costs the addresses, and no letter.
  server.on('error', (error) => log('addresses-not-served', factsOf(error)))
  server.listen(port, host)
  server.unref()
  return server
}
