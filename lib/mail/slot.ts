import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Message } from './compose.ts'

/** One connection to the mail server, opened when needed and used for one message at a time. */
export type Slot = {
  /** Resolves with the server's answer when it accepted. Never sends anything twice. */
  send: (message: Message) => Promise<string>
  /** The session was ready and this message was begun. */
  begun: boolean
  /** The whole message, its final dot included, was given to the socket. */
  handedOver: boolean
  /** Says goodbye; `force` also cuts a connection that carries a message. */
  close: (options?: { force?: boolean }) => void
}

export type SlotSettings = {
  url: string
  connectionTimeout: number
  dnsTimeout: number
  greetingTimeout: number
  socketTimeout: number
}

// Servers wait five minutes at least (RFC 5321 4.5.3.2.7); a lane that rests needs none of them.
const idleMs = 60_000

/**
 * nodemailer's connection without its pool: a pool cannot tell which message a line of its log is about, repeats
 * messages by itself, and takes twice the time for each (docs/decisions/0003).
 */
export function openSlot({ url, ...timeouts }: SlotSettings): Slot {
  const { auth, authMethod, ...server } = parseConnectionUrl(url)
  let connection: SMTPConnection | null = null
  let idle: NodeJS.Timeout | undefined
  let isBusy = false
  let isClosed = false

  async function connect(): Promise<SMTPConnection> {
    const silent = () => undefined
    // Not documented, so nodemailer's version is pinned and send.test.ts looks at every case: `message` is logged
    // when the final dot has been given to the socket.
    const info = (record: { tnx?: string }) => {
      if (record.tnx === 'message') slot.handedOver = true
    }
    const logger = {
      level: silent,
      trace: silent,
      debug: silent,
      info,
      warn: silent,
      error: silent,
      fatal: silent,
    }
    const opened = new SMTPConnection({ ...server, ...timeouts, logger })
    opened.once('end', () => {
      if (connection === opened) connection = null
    })
    return new Promise((resolve, reject) => {
      // What breaks later also reaches the message that is under way, and nobody else.
      opened.on('error', reject)
      opened.once('end', () => reject(new Error('Connection closed')))
      opened.connect((error) => {
        if (error) return reject(error)
        if (!auth || !opened.allowsAuth) return resolve(opened)
        opened.login({ ...auth, method: String(authMethod ?? '') }, (failed) => {
          if (!failed) return resolve(opened)
          reject(failed)
          opened.close()
        })
      })
    })
  }

  const slot: Slot = {
    begun: false,
    handedOver: false,
    send: async ({ envelope, raw }) => {
      clearTimeout(idle)
      slot.begun = false
      slot.handedOver = false
      isBusy = true
      try {
        connection ??= await connect()
        const session = connection
        if (isClosed) session.close()
        slot.begun = !isClosed
        return await new Promise<string>((resolve, reject) => {
          // A cut by `close` reaches no callback; any other end reaches the callback first.
          const onEnd = () => setImmediate(() => reject(new Error('Connection closed')))
          session.once('end', onEnd)
          session.send({ ...envelope, size: raw.length }, raw, (error, info) => {
            session.removeListener('end', onEnd)
            if (!error) return resolve(info?.response ?? '')
            reject(error)
            // A session after an error is a session in an unknown state: the next message gets a new one.
            leave(session)
          })
        })
      } finally {
        isBusy = false
        idle = setTimeout(() => connection && leave(connection), idleMs).unref()
      }
    },
    close: (options) => {
      clearTimeout(idle)
      isClosed ||= options?.force === true
      if (!connection || (isBusy && !options?.force)) return
      if (options?.force) connection.close()
      else leave(connection)
    },
  }

  function leave(session: SMTPConnection): void {
    if (connection === session) connection = null
    if (!session.destroyed) session.quit()
  }

  return slot
}
