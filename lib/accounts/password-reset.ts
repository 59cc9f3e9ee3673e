import { db } from '../db.ts'
import { done, type Outcome, refused } from '../errors.ts'
import { translatorFor } from '../messages/messages.ts'
import { setPassword } from '../team/accounts.ts'
import { clientNetwork } from '../team/client-address.ts'
import { type PasswordProblem, passwordProblem } from '../team/password.ts'
import type { ForgottenPassword, ResetPassword } from '../team/schema.ts'
import { forgetTries, resetsOfAccount, resetsOfClient, signInsOfAccount, takeTry } from '../team/tries.ts'
import { enqueueAccountEmail, inWords, linkTo } from './account-email.ts'
import { hashToken, newToken } from './tokens.ts'

const validMinutes = 60
const kind = 'password-reset:'

/**
 * Sends a link to choose a new password, when there is such an account; the answer is the same when there is
 * not. `client` is the network address of who asks, when known.
 */
export async function requestPasswordReset(
  { email }: ForgottenPassword,
  client: string | null,
  now = new Date(),
): Promise<Outcome<null, 'paused', { until: string }>> {
  if (client) {
    const allowed = await takeTry(resetsOfClient, clientNetwork(client), now)
    if (!allowed.ok) return refused('paused', { until: allowed.until.toISOString() })
  }
  // Too many for one account: no more emails, and no word about it, or the word would tell that it exists.
  const allowed = await takeTry(resetsOfAccount, email, now)
  if (allowed.ok) await sendLink(email, now)
  return done(null)
}

async function sendLink(email: string, now: Date): Promise<void> {
  const [user, company] = await Promise.all([
    db.user.findUnique({ where: { email } }),
    db.company.findUnique({ where: { id: 1 } }),
  ])
  if (!user || user.deactivatedAt || !company) return
  const token = newToken()
  const expiresAt = new Date(now.getTime() + validMinutes * 60_000)
  const t = translatorFor(user.language, 'mail')
  await db.$transaction(async (tx) => {
    await tx.verification.create({
      data: { identifier: kind + hashToken(token), value: user.id, expiresAt },
    })
    await enqueueAccountEmail(tx, {
      kind: 'PASSWORD_RESET',
      company,
      language: user.language,
      to: { name: user.name, address: user.email },
      subject: t('reset.subject'),
      text: t('reset.text', {
        name: user.name,
        company: company.name,
        until: inWords(expiresAt, user.language, company.timeZone),
        link: linkTo(`/reset-password/${token}`),
      }),
      now,
    })
  })
}

/** Whether a link from such an email still works, before anybody types a password. */
export async function isResetLinkAlive(token: string, now = new Date()): Promise<boolean> {
  const found = await db.verification.findFirst({
    where: { identifier: kind + hashToken(token), expiresAt: { gt: now } },
  })
  return found !== null
}

/** Sets the new password, ends every session and every other link of this person. */
export async function resetPassword(
  { token, password }: ResetPassword,
  now = new Date(),
): Promise<Outcome<null, 'link-dead' | 'weak-password', PasswordProblem>> {
  const identifier = kind + hashToken(token)
  const link = await db.verification.findFirst({ where: { identifier, expiresAt: { gt: now } } })
  const user = link && (await db.user.findUnique({ where: { id: link.value } }))
  if (!user || user.deactivatedAt) return refused('link-dead')
  const company = await db.company.findUnique({ where: { id: 1 } })
  const problem = passwordProblem(password, [user.name, user.email, company?.name ?? ''])
  if (problem) return refused('weak-password', problem)
  const outcome = await db.$transaction(async (tx) => {
    const { count } = await tx.verification.deleteMany({ where: { identifier, expiresAt: { gt: now } } })
    if (count === 0) return refused('link-dead')
    await setPassword(user.id, password, tx)
    await tx.verification.deleteMany({ where: { value: user.id, identifier: { startsWith: kind } } })
    await tx.session.deleteMany({ where: { userId: user.id } })
    return done(null)
  })
  if (outcome.ok) await forgetTries(signInsOfAccount, user.email)
  return outcome
}
