import { createTransport } from 'nodemailer'
import { readTrouble } from './failure.ts'

/** One connection to the mail server, used for one message at a time. */
export type Slot = {
  send: (message: { envelope: { from: string; to: string[] }; raw: Buffer }) => Promise<{ response?: string }>
  /** The session was ready and this message was begun. */
  begun: boolean
  /** The whole message, its final dot included, was given to the socket. */
  handedOver: boolean
  close: (options?: { force?: boolean }) => void
}

export type MailTransport = {
  connections: number
  /** Waits for a connection nobody uses. Give it back. */
  take: () => Promise<Slot>
  giveBack: (slot: Slot) => void
  /** Asks the server for a session. Null when it grants one, else what is wrong: `auth: 535 …`. */
  verify: () => Promise<string | null>
  /** `force` also cuts connections that carry a message. */
  close: (options?: { force?: boolean }) => void
}

export type TransportOptions = {
  /** How many messages may be on their way at once. Many servers allow no more than a few. */
  connections?: number
  /** Milliseconds of silence after which a connection is given up. RFC 5321 4.5.3.2 grants servers minutes. */
  silenceMs?: number
}

/**
 * Connections to the server of an SMTP URL. Each is a nodemailer pool of one, so that what its logger reports is
 * about the one message that is under way; and none repeats a message by itself (`maxRequeues`), because a
 * repetition on doubt is how people get a letter twice.
 */
export function openTransport(smtpUrl: string, options: TransportOptions = {}): MailTransport {
  const { connections = 5, silenceMs = 120_000 } = options
  const settings = {
    url: smtpUrl,
    connectionTimeout: 15_000,
    dnsTimeout: 10_000,
    greetingTimeout: 30_000,
    socketTimeout: silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  const slots = Array.from({ length: connections }, () => openSlot(settings))
  const free = [...slots]
  const waiting: ((slot: Slot) => void)[] = []
  return {
    connections,
    take: async () => free.pop() ?? new Promise<Slot>((resolve) => waiting.push(resolve)),
    giveBack: (slot) => {
      const next = waiting.shift()
      if (next) next(slot)
      else free.push(slot)
    },
    verify: async () => {
      const probe = createTransport(settings)
      try {
        await probe.verify()
        return null
      } catch (error) {
        return readTrouble(error)
      } finally {
        probe.close()
      }
    },
    close: (how) => {
      for (const slot of slots) slot.close(how)
    },
  }
}

// Not documented by nodemailer, so its version is pinned and send.test.ts looks at every case: `send` is
// logged when a ready session begins a message, `message` when its final dot has been given to the socket.
function openSlot(settings: { url: string; socketTimeout: number }): Slot {
  const silent = () => undefined
  const listen = (record: unknown) => {
    const { tnx } = record as { tnx?: string }
    if (tnx === 'send') slot.begun = true
    if (tnx === 'message') slot.handedOver = true
  }
  const pool = createTransport({
    ...settings,
    pool: true,
    maxConnections: 1,
    maxMessages: Number.POSITIVE_INFINITY,
    maxRequeues: 0,
    logger: {
      level: silent,
      trace: silent,
      debug: silent,
      info: listen,
      warn: silent,
      error: silent,
      fatal: silent,
    },
  })
  const slot: Slot = {
    send: (message) => pool.sendMail(message),
    begun: false,
    handedOver: false,
    close: (how) => pool.close(how),
  }
  return slot
}
