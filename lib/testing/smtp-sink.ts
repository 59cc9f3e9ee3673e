import { appendFileSync } from 'node:fs'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'

// A mail server for tests that counts: what stands in `accepted` was accepted, final dot included, whatever
// the client came to know of it. Recipients (for `mail`: senders) whose address begins like
// `rcpt-450-once.7@…` are met with that fault: at mail, rcpt, data or dot; a reply code, `reset` or `silence`;
// `once` for the first time only. At `data`, a reset comes with the first bytes of the message; at `dot`, reset
// and silence come after it was accepted.

export type Accepted = { messageId: string; to: string; raw: string }

export type Sink = {
  port: number
  url: string
  accepted: Accepted[]
  /** Connections opened so far. */
  connections: () => number
  /** Cuts every open connection, as a server does that has seen nothing for a while. */
  dropConnections: () => void
  stop: () => Promise<void>
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
}

type Stage = 'mail' | 'rcpt' | 'data' | 'dot'
type Fault = { stage: Stage; act: 'reset' | 'silence' | number }

/** Starts a sink on the loopback interface. */
export function startSink(options: SinkOptions = {}): Promise<Sink> {
  const accepted: Accepted[] = []
  const met = new Set<string>()
  let connections = 0

  const faultOf = (address: string, stage: Stage): Fault['act'] | null => {
    const found = /^(mail|rcpt|data|dot)-(reset|silence|\d{3})(-once)?(?=[.@])/.exec(address)
    if (!found || found[1] !== stage) return null
    if (found[3] && met.has(address)) return null
    met.add(address)
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

  const server = new SMTPServer({
    name: 'sink.test',
    authOptional: true,
    logger: false,
    disabledCommands: options.tls ? ['AUTH'] : ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    maxClients: options.maxClients ?? Number.POSITIVE_INFINITY,
    onConnect: (_, callback) => {
      connections += 1
      callback()
    },
    onMailFrom: ({ address }, session, callback) => meet(faultOf(address, 'mail'), session, callback),
    onRcptTo: ({ address }, session, callback) => {
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
      accepted.push({ messageId, to, raw })
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
      const url = `smtp://127.0.0.1:${port}`
      resolve({ port, url, accepted, connections: () => connections, dropConnections, stop })
    })
  })
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
