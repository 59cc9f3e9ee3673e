import { verifyPassword } from 'better-auth/crypto'
import { db } from '../db.ts'
import { done, NotFound, type Outcome, refused } from '../errors.ts'
import { setPassword } from './accounts.ts'
import type { Actor } from './actor.ts'
import { type PasswordProblem, passwordProblem } from './password.ts'
import type { AccountChange, ChangePassword, EndSession } from './schema.ts'
import { checksOfOwnPassword, forgetTries, takeTry } from './tries.ts'

/** One's own name, job title and language. The address and the role are not one's own to change. */
export async function updateAccount(actor: Actor, input: AccountChange): Promise<Outcome<null>> {
  const { name, jobTitle, language } = input
  await db.user.update({ where: { id: actor.userId }, data: { name, jobTitle, language } })
  return done(null)
}

/** Replaces one's own password and ends one's other sessions. Wrong guesses must wait like wrong sign-ins. */
export async function changePassword(
  actor: Actor,
  input: ChangePassword,
  keepSessionId: string | null,
  now = new Date(),
): Promise<
  Outcome<
    { endedSessions: number },
    'wrong-password' | 'weak-password' | 'paused',
    PasswordProblem | { until: string }
  >
> {
  const allowed = await takeTry(checksOfOwnPassword, actor.userId, now)
  if (!allowed.ok) return refused('paused', { until: allowed.until.toISOString() })
  const [account, company] = await Promise.all([
    db.account.findFirst({ where: { userId: actor.userId, providerId: 'credential' } }),
    db.company.findUnique({ where: { id: 1 } }),
  ])
  if (!account?.password || !(await verifyPassword({ hash: account.password, password: input.current }))) {
    return refused('wrong-password')
  }
  await forgetTries(checksOfOwnPassword, actor.userId)
  const problem = passwordProblem(input.password, [actor.name, actor.email, company?.name ?? ''])
  if (problem) return refused('weak-password', problem)
  const endedSessions = await db.$transaction(async (tx) => {
    await setPassword(actor.userId, input.password, tx)
    const ended = await tx.session.deleteMany({ where: othersThan(actor, keepSessionId) })
    return ended.count
  })
  return done({ endedSessions })
}

export async function endSession(actor: Actor, { sessionId }: EndSession): Promise<Outcome<null>> {
  const { count } = await db.session.deleteMany({ where: { id: sessionId, userId: actor.userId } })
  if (count === 0) throw new NotFound('session')
  return done(null)
}

/** Ends one's sessions everywhere else; the value is how many there were. */
export async function endOtherSessions(actor: Actor, keepSessionId: string | null): Promise<Outcome<number>> {
  const { count } = await db.session.deleteMany({ where: othersThan(actor, keepSessionId) })
  return done(count)
}

function othersThan(actor: Actor, sessionId: string | null) {
  return { userId: actor.userId, ...(sessionId && { id: { not: sessionId } }) }
}
