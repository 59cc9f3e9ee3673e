import { randomUUID } from 'node:crypto'
import type { MailServer } from '../../prisma/client/client.ts'
import { recordEvent } from '../candidates/timeline.ts'
import { db } from '../db.ts'
import { env } from '../env.ts'
import { done, type Outcome, refused } from '../errors.ts'
import { type Kept, readKept, sealKept, settingsOfRow } from '../mail/kept.ts'
import { type ProbePatience, type ProbeResult, probeServer } from '../mail/probe.ts'
import { unseal } from '../mail/secret.ts'
import { type MailLogin, serverOptions } from '../mail/settings.ts'
import { testLetter } from '../mail/test-letter.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import type { MailServerInput } from './mail-schema.ts'
import { senderAddress } from './sender.ts'

/**
 * Tries the server with a real letter to the admin, and saves it when that letter was taken. An empty secret means
 * the one that is kept, as long as it goes to the same server and user as before.
 */
export async function saveMailServer(
  actor: Actor,
  input: MailServerInput,
  patience?: ProbePatience,
): Promise<Outcome<ProbeResult, 'test-failed' | 'secret-needed', ProbeResult>> {
  requirePermission(actor, 'company.write')
  const row = await db.mailServer.findUnique({ where: { id: 1 } })
  const secret = secretOf(input, row)
  if (!secret.ok) return refused('secret-needed')
  const result = await probeServer(
    {
      server: serverOptions(input),
      login: loginOf(input, secret.value),
      sign: row ? settingsOfRow(row, env().APP_SECRET).sign : undefined,
    },
    await letterTo(actor),
    patience,
  )
  if (!result.isFine) return refused('test-failed', result)
  const { host, port, security, auth, connections } = input
  const data = {
    ...{ host, port, security, auth, connections },
    user: auth === 'NONE' ? null : input.user,
    secret: secret.value && sealKept(secret.value, env().APP_SECRET),
    testedAt: new Date(),
    // A signing key of another APP_SECRET would keep every letter back; a new one is made on its page.
    ...(row?.dkimKey && unseal(row.dkimKey, env().APP_SECRET) === null && noKey),
  }
  await db.$transaction(async (tx) => {
    await tx.mailServer.upsert({ where: { id: 1 }, create: { id: 1, ...data }, update: data })
    await recordEvent(tx, actor, { kind: 'company.edited', data: { part: 'mail' } })
  })
  return done(result)
}

const noKey = { dkimDomain: null, dkimSelector: null, dkimKey: null, dkimVerifiedAt: null }

/** Back to the server of SMTP_URL, and the secrets are gone. */
export async function forgetMailServer(actor: Actor): Promise<Outcome<null>> {
  requirePermission(actor, 'company.write')
  return db.$transaction(async (tx) => {
    const { count } = await tx.mailServer.deleteMany()
    if (count > 0) await recordEvent(tx, actor, { kind: 'company.edited', data: { part: 'mail' } })
    return done(null)
  })
}

function secretOf(input: MailServerInput, row: MailServer | null): Outcome<Kept | null, 'secret-needed'> {
  if (input.auth === 'NONE') return done(null)
  // A kept secret goes to nobody but the server that it was given for.
  const isSame = row?.host === input.host && row.user === input.user && row.auth === input.auth
  const kept = isSame ? readKept(row.secret, env().APP_SECRET) : null
  if (input.auth === 'PASSWORD') {
    const password = input.password || (kept && 'password' in kept ? kept.password : '')
    return password ? done({ password }) : refused('secret-needed')
  }
  const { clientId, tokenUrl } = input
  const former = kept && 'clientId' in kept && kept.tokenUrl === tokenUrl ? kept : null
  const clientSecret = input.clientSecret || (former?.clientSecret ?? '')
  const refreshToken = input.refreshToken || (former?.refreshToken ?? '')
  if (!refreshToken) return refused('secret-needed')
  return done({ clientId, clientSecret, refreshToken, tokenUrl })
}

function loginOf({ user }: MailServerInput, secret: Kept | null): MailLogin {
  if (!secret) return { kind: 'none' }
  if ('password' in secret) return { kind: 'password', user, password: secret.password }
  return { kind: 'oauth2', user, ...secret }
}

async function letterTo(actor: Actor) {
  const company = await db.company.findUniqueOrThrow({ where: { id: 1 } })
  const from = senderAddress(company, env().APP_URL)
  return testLetter({
    from: { name: company.senderName ?? company.name, address: from },
    to: { name: actor.name, address: actor.email },
    language: actor.language,
    id: randomUUID(),
  })
}
