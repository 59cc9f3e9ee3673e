import { appendFileSync } from 'node:fs'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'

// A mail server for tests that counts: what stands in `accepted` was accepted, final dot included, whatever
// the client came to know of it. Recipients (for `mail`: senders) whose address begins like
// `rcpt-450-once.7@…` are met with that fault: at mail, rcpt, data or dot; a reply code, `reset` or `silence`;
// `once` for the first time only. At `data`, a reset comes with the first bytes of the message; at `dot`, reset
// and silence come after it was accepted.

export type Accepted = {
  messageId: string
  to: string
  raw: string
  /** Milliseconds since 1970 by the sink's own clock. */
  at: number
}

export type Sink = {
  port: number
  url: string
  accepted: Accepted[]
  /** How often each recipient was named. */
  attempts: Map<string, number>
  /** How often each fault was met: `rcpt-450`, `mail-421`, `connect-421`. */
  faults: Map<string, number>
  /** Connections opened so far. */
  connections: () => number
  /** Cuts every open connection, as a server does that has seen nothing for a while. */
  dropConnections: () => void
  stop: () => Promise<void>
  /** As a mail server does that is restarted: answers what it has been given, and 421 to everything else. */
  stopGently: () => Promise<void>
}

export type SinkOptions = {
  port?: number
  /** Half of it before a message counts as accepted, half of it between that and the answer. */
  delayMs?: number
  /** Message-IDs are appended here, for a sink in another process. */
  file?: string
  /** Offers STARTTLS, with smtp-server's own certificate that nobody vouches for. */
  tls?: boolean
  /** More connections than these are met with 421. */
  maxClients?: number
  /** A connection that is silent for so long is closed, with 421. */
  idleMs?: number
  /** A reply code for the n-th connection, or for the n-th MAIL of all; null lets it pass. */
  atConnect?: (n: number) => number | null
  atMail?: (n: number) => number | null
  /** The log of an earlier sink, to be continued. */
  accepted?: Accepted[]
}

type Stage = 'mail' | 'rcpt' | 'data' | 'dot'
type Fault = { stage: Stage; act: 'reset' | 'silence' | number }

/** Starts a sink on the loopback interface. */
export function startSink(options: SinkOptions = {}): Promise<Sink> {
  const accepted = options.accepted ?? []
  const attempts = new Map<string, number>()
  const faults = new Map<string, number>()
  const met = new Set<string>()
  let connections = 0
  let mails = 0

  const faultOf = (address: string, stage: Stage): Fault['act'] | null => {
    const found = /^(mail|rcpt|data|dot)-(reset|silence|\d{3})(-once)?(?=[.@])/.exec(address)
    if (!found || found[1] !== stage) return null
    if (found[3] && met.has(address)) return null
    met.add(address)
    count(faults, `${stage}-${found[2]}`)
    return found[2] === 'reset' || found[2] === 'silence' ? found[2] : Number(found[2])
  }
  const connectionOf = (session: SMTPServerSession) =>
    [...server.connections].find((connection) => connection.id === session.id)
  const reset = (session: SMTPServerSession) => {
    const socket = connectionOf(session)?._socket
    if (socket && 'encrypted' in socket) socket.destroy()
    else socket?.resetAndDestroy()
  }
  const meet = (act: Fault['act'] | null, session: SMTPServerSession, go: (error?: Error) => void) => {
    if (act === 'reset') return reset(session)
    if (act === 'silence') return undefined
    return act === null ? go() : go(reply(act))
  }

  const chosen = (stage: string, code: number | null | undefined) => {
    if (code) count(faults, `${stage}-${code}`)
    return code ?? null
  }

  const server = new SMTPServer({
    name: 'sink.test',
    ...(options.idleMs && { socketTimeout: options.idleMs }),
    closeTimeout: 3_000,
    authOptional: true,
    logger: false,
    disabledCommands: options.tls ? ['AUTH'] : ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    maxClients: options.maxClients ?? Number.POSITIVE_INFINITY,
    onConnect: (session, callback) => {
      connections += 1
      meet(chosen('connect', options.atConnect?.(connections)), session, callback)
    },
    onMailFrom: ({ address }, session, callback) => {
      mails += 1
      const act = chosen('mail', options.atMail?.(mails)) ?? faultOf(address, 'mail')
      meet(act, session, callback)
    },
    onRcptTo: ({ address }, session, callback) => {
      count(attempts, address)
      const act = faultOf(address, 'data')
      if (typeof act === 'number') refuseData(connectionOf(session), act)
      if (act === 'reset' || act === 'silence') met.add(`${session.id} ${act}`)
      meet(faultOf(address, 'rcpt'), session, callback)
    },
    onData: async (stream, session, callback) => {
      const chunks: Buffer[] = []
      if (met.delete(`${session.id} reset`)) return stream.once('data', () => reset(session))
      if (met.delete(`${session.id} silence`)) return undefined
      try {
        for await (const chunk of stream) chunks.push(chunk)
      } catch {
        return undefined
      }
      const to = session.envelope.rcptTo[0]?.address ?? ''
      const act = faultOf(to, 'dot')
      if (typeof act === 'number') return callback(reply(act))
      await sleep((options.delayMs ?? 0) / 2)
      const raw = Buffer.concat(chunks).toString('utf8')
      const messageId = /^message-id: <([^>]*)>/im.exec(raw)?.[1] ?? ''
      accepted.push({ messageId, to, raw, at: Date.now() })
      if (options.file) appendFileSync(options.file, `${messageId}\n`)
      await sleep((options.delayMs ?? 0) / 2)
      return meet(act, session, callback)
    },
  })
  server.on('error', () => undefined)

  const dropConnections = () => {
    for (const connection of server.connections) connection._socket.destroy()
  }
  return new Promise((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', () => {
      const address = server.server.address()
      if (!address || typeof address === 'string') return reject(new Error('The sink has no port.'))
      const { port } = address
      const stop = () =>
        new Promise<void>((done) => {
          server.close(() => done())
          dropConnections()
        })
      const stopGently = () => new Promise<void>((done) => server.close(() => done()))
      const url = `smtp://127.0.0.1:${port}`
      const log = { accepted, attempts, faults, connections: () => connections }
      resolve({ port, url, ...log, dropConnections, stop, stopGently })
    })
  })
}

function count(times: Map<string, number>, of: string): void {
  times.set(of, (times.get(of) ?? 0) + 1)
}

function reply(code: number): Error {
  return Object.assign(new Error(`${code} as the test asked for`), { responseCode: code })
}

/** smtp-server has no hook before its 354, so the next DATA of this connection is answered in its place. */
function refuseData(connection: object | undefined, code: number): void {
  if (!connection) return
  const target = connection as { handler_DATA?: unknown; send: (code: number, text: string) => void }
  target.handler_DATA = (_: Buffer, next: () => void) => {
    delete target.handler_DATA
    target.send(code, `${code} as the test asked for`)
    next()
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => (ms > 0 ? setTimeout(resolve, ms) : resolve()))
}
