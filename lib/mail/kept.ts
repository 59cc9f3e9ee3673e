import { z } from 'zod'
import type { MailServer } from '../../prisma/client/client.ts'
import { dkimSigner } from './dkim.ts'
import { seal, unseal } from './secret.ts'
import { type MailLogin, type MailSettings, serverOptions } from './settings.ts'

const kept = z.union([
  z.object({ password: z.string() }),
  z.object({
    clientId: z.string(),
    clientSecret: z.string(),
    refreshToken: z.string(),
    tokenUrl: z.string(),
  }),
])

/** What is sealed in MailServer.secret. */
export type Kept = z.infer<typeof kept>

export function sealKept(secret: Kept, appSecret: string): string {
  return seal(JSON.stringify(secret), appSecret)
}

/** Null when there is none, or APP_SECRET is not the one it was sealed with. */
export function readKept(sealed: string | null, appSecret: string): Kept | null {
  const text = sealed === null ? null : unseal(sealed, appSecret)
  return text === null ? null : kept.parse(JSON.parse(text))
}

/** The settings that an admin saved, ready to be used. */
export function settingsOfRow(row: MailServer, appSecret: string): MailSettings {
  const dkimKey = row.dkimKey && row.dkimVerifiedAt ? unseal(row.dkimKey, appSecret) : null
  const isUnsigned = row.dkimVerifiedAt !== null && dkimKey === null
  return {
    server: serverOptions(row),
    login: isUnsigned ? { kind: 'unreadable' } : loginOf(row, appSecret),
    connections: row.connections,
    sign:
      dkimKey && row.dkimDomain && row.dkimSelector
        ? dkimSigner({ domain: row.dkimDomain, selector: row.dkimSelector, privateKey: dkimKey })
        : undefined,
    revision: row.updatedAt.toISOString(),
  }
}

function loginOf({ auth, user, secret }: MailServer, appSecret: string): MailLogin {
  if (auth === 'NONE') return { kind: 'none' }
  const found = readKept(secret, appSecret)
  if (!found) return { kind: 'unreadable' }
  if ('password' in found) return { kind: 'password', user: user ?? '', password: found.password }
  return { kind: 'oauth2', user: user ?? '', ...found }
}
