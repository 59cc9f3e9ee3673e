import { db } from '../db.ts'
import { env } from '../env.ts'
import { readKept } from '../mail/kept.ts'
import { unseal } from '../mail/secret.ts'
import { settingsOfUrl } from '../mail/settings.ts'
import type { MailServerInput } from './mail-schema.ts'

export type MailServerView = {
  /** What stands in the form; secrets are empty, they never leave the server. */
  values: MailServerInput
  /** `app`: set here. `system`: SMTP_URL. `mailbox`: the one that comes with Tact, nothing leaves this machine. */
  source: 'app' | 'system' | 'mailbox'
  hasSecret: boolean
  /** A secret is kept, and APP_SECRET is not the one it was kept with. */
  isLocked: boolean
  testedAt: Date | null
}

const blank: MailServerInput = {
  host: '',
  port: 587,
  security: 'STARTTLS',
  auth: 'PASSWORD',
  user: '',
  password: '',
  clientId: '',
  clientSecret: '',
  refreshToken: '',
  tokenUrl: '',
  connections: 5,
}

/** The mail server as an admin sees it: everything but the secrets. */
export async function getMailServer(): Promise<MailServerView> {
  const { SMTP_URL, LOCAL_MAILBOX, APP_SECRET } = env()
  const row = await db.mailServer.findUnique({ where: { id: 1 } })
  if (!row) {
    const isMailbox = LOCAL_MAILBOX === '1'
    const { host = '', port, secure } = settingsOfUrl(SMTP_URL).server
    const known = {
      host,
      port: Number(port ?? (secure ? 465 : 587)),
      security: secure ? 'TLS' : 'STARTTLS',
    } as const
    return {
      values: isMailbox ? blank : { ...blank, ...known },
      source: isMailbox ? 'mailbox' : 'system',
      hasSecret: false,
      isLocked: false,
      testedAt: null,
    }
  }
  const kept = readKept(row.secret, APP_SECRET)
  const { host, port, security, auth, connections } = row
  const open = kept && 'clientId' in kept ? { clientId: kept.clientId, tokenUrl: kept.tokenUrl } : {}
  return {
    values: { ...blank, host, port, security, auth, connections, user: row.user ?? '', ...open },
    source: 'app',
    hasSecret: kept !== null,
    isLocked: [row.secret, row.dkimKey].some((one) => one !== null && unseal(one, APP_SECRET) === null),
    testedAt: row.testedAt,
  }
}
