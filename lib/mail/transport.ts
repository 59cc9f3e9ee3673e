import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { readTrouble } from './failure.ts'
import { createHold } from './hold.ts'
import { createLogin, openSession } from './login.ts'
import { type MailSettings, type Sign, settingsOfUrl } from './settings.ts'
import { openSlot, type Slot, type SlotSettings } from './slot.ts'

export type MailTransport = {
  connections: number
  /** Waits for a connection nobody uses. Give it back. */
  take: () => Promise<Slot>
  giveBack: (slot: Slot) => void
  /** Asks the server for a session. Null when it grants one, else what is wrong: `auth: 535 …`. */
  verify: () => Promise<string | null>
  /** Signs a finished message (DKIM), when an admin wants that. */
  sign?: Sign
  /** `force` also cuts connections that carry a message. */
  close: (options?: { force?: boolean }) => void
}

export type TransportOptions = {
  /** How many messages may be on their way at once. Many servers allow no more than a few. */
  connections?: number
  /** Milliseconds of silence after which a connection is given up. RFC 5321 4.5.3.2 grants servers minutes. */
  silenceMs?: number
}

/** Connections to a mail server, opened when needed. A URL is what SMTP_URL takes. */
export function openTransport(
  settings: MailSettings | string,
  options: TransportOptions = {},
): MailTransport {
  const { server, login, sign, ...mail } = typeof settings === 'string' ? settingsOfUrl(settings) : settings
  const { connections = mail.connections ?? 5, silenceMs = 120_000 } = options
  const slotSettings = {
    server,
    logIn: createLogin(login),
    hold: createHold(),
    connectionTimeout: 15_000,
    dnsTimeout: 10_000,
    greetingTimeout: 30_000,
    socketTimeout: silenceMs,
  }
  const slots = Array.from({ length: connections }, () => openSlot(slotSettings))
  const free = [...slots]
  const waiting: ((slot: Slot) => void)[] = []
  return {
    connections,
    sign,
    take: async () => free.pop() ?? new Promise<Slot>((resolve) => waiting.push(resolve)),
    giveBack: (slot) => {
      const next = waiting.shift()
      if (next) next(slot)
      else free.push(slot)
    },
    verify: () => verify(slotSettings),
    close: (how) => {
      for (const slot of slots) slot.close(how)
    },
  }
}

/** A session of its own, opened, logged in and closed again. */
async function verify({ server, logIn, ...timeouts }: SlotSettings): Promise<string | null> {
  const session = new SMTPConnection({ ...server, ...timeouts, logger: false })
  try {
    await openSession(session, logIn)
    session.quit()
    return null
  } catch (error) {
    session.close()
    return readTrouble(error)
  }
}
