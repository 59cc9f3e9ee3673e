import { parseConnectionUrl } from 'nodemailer/lib/shared'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { MailSecurity } from '../../prisma/client/enums.ts'

/** Who we say we are to the mail server. `unreadable`: APP_SECRET is not the one that the secret was kept with. */
export type MailLogin =
  | { kind: 'none' }
  | { kind: 'password'; user: string; password: string; method?: string; isOptional?: boolean }
  | {
      kind: 'oauth2'
      user: string
      clientId: string
      clientSecret: string
      refreshToken: string
      tokenUrl: string
    }
  | { kind: 'unreadable' }

/** Puts our DKIM signature over a finished message. */
export type Sign = (raw: Buffer) => Promise<Buffer>

export type MailSettings = {
  server: SMTPConnection.Options
  login: MailLogin
  /** How many connections a worker opens at once; null: as it was told. */
  connections: number | null
  sign?: Sign
  /** Changes whenever an admin changes anything here, so that a worker knows when to reopen. */
  revision: string
}

/** A server with the protection that was asked for: it is never silently less. */
export function serverOptions(at: {
  host: string
  port: number
  security: MailSecurity
}): SMTPConnection.Options {
  const { host, port, security } = at
  return {
    host,
    port,
    secure: security === 'TLS',
    requireTLS: security === 'STARTTLS',
    ignoreTLS: security === 'NONE',
  }
}

/** The server of an SMTP URL: `smtp:` with STARTTLS where it is offered, `smtps:` with TLS. */
export function settingsOfUrl(url: string): MailSettings {
  const { auth, authMethod, ...server } = parseConnectionUrl(url)
  const { user, pass } = (auth ?? {}) as { user?: string; pass?: string }
  return {
    server,
    login:
      user === undefined
        ? { kind: 'none' }
        : {
            kind: 'password',
            user,
            password: pass ?? '',
            method: authMethod ? String(authMethod) : undefined,
            // A relay that trusts this network offers no login; a URL has always been taken as "if it asks".
            isOptional: true,
          },
    connections: null,
    revision: 'system',
  }
}
