import { createTransport } from 'nodemailer'
import { readTrouble } from './failure.ts'
import { openSlot, type Slot } from './slot.ts'

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

/** Connections to the server of an SMTP URL (`smtp:` with STARTTLS where offered, `smtps:`), opened when needed. */
export function openTransport(smtpUrl: string, options: TransportOptions = {}): MailTransport {
  const { connections = 5, silenceMs = 120_000 } = options
  const settings = {
    url: smtpUrl,
    connectionTimeout: 15_000,
    dnsTimeout: 10_000,
    greetingTimeout: 30_000,
    socketTimeout: silenceMs,
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
