import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Message } from './compose.ts'
import type { Hold } from './hold.ts'
import { type LogIn, openSession } from './login.ts'
import { withheld } from './withheld.ts'

/** One connection to the mail server, opened when needed and used for one message at a time. */
export type Slot = {
  /**
   * Resolves with the server's answer when it accepted. Never sends anything twice. The final dot, without which
   * no server has a message, waits for `mayLeave`; when that says no, the connection is cut before it.
   */
  send: (message: Message, mayLeave?: Promise<boolean>) => Promise<string>
  /** The session was ready and this message was begun. */
  begun: boolean
  /** The final dot was let go: from here on the server may have accepted. */
  handedOver: boolean
  /** Says goodbye; `force` also cuts a connection that carries a message. */
  close: (options?: { force?: boolean }) => void
}

export type SlotSettings = {
  server: SMTPConnection.Options
  logIn: LogIn
  hold: Hold
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
export function openSlot({ server, logIn, hold, ...timeouts }: SlotSettings): Slot {
  let connection: SMTPConnection | null = null
  let idle: NodeJS.Timeout | undefined
  let isBusy = false
  let isClosed = false

  async function connect(): Promise<SMTPConnection> {
    const opened = new SMTPConnection({ ...server, ...timeouts })
    opened.once('end', () => {
      if (connection === opened) connection = null
    })
    return openSession(opened, logIn)
  }

  const slot: Slot = {
    begun: false,
    handedOver: false,
    send: async ({ envelope, raw }, mayLeave) => {
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
          let [isBody, isOver] = [false, false]
          const mayEnd = async () => {
            isBody = true
            const holdMs = hold.ms()
            if (holdMs > 0) await sleep(holdMs)
            const may = await mayLeave?.catch(() => false)
            if (may === false) session.close()
            if (session.destroyed || isOver) return false
            slot.handedOver = true
            return true
          }
          const body = withheld(raw, mayEnd)
          session.send({ ...envelope, size: raw.length }, body, (error, info) => {
            session.removeListener('end', onEnd)
            isOver = true
            if (!error) {
              hold.accepted()
              return resolve(info?.response ?? '')
            }
            if (!('responseCode' in error)) hold.broken()
            reject(error)
            // A session after an error is a session in an unknown state: the next message gets a new one. In the
            // middle of a message even a goodbye would be a part of it.
            if (isBody && !slot.handedOver) session.close()
            else quit(session)
          })
        })
      } finally {
        isBusy = false
        idle = setTimeout(() => connection && quit(connection), idleMs).unref()
      }
    },
    close: (options) => {
      clearTimeout(idle)
      isClosed ||= options?.force === true
      if (!connection || (isBusy && !options?.force)) return
      if (options?.force) connection.close()
      else quit(connection)
    },
  }

  function quit(session: SMTPConnection): void {
    if (connection === session) connection = null
    if (!session.destroyed) session.quit()
  }

  return slot
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
