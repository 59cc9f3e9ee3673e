import { recordEvent } from '../candidates/timeline.ts'
import { db } from '../db.ts'
import { done, type Outcome, refused } from '../errors.ts'
import { createUser } from '../team/accounts.ts'
import { mintActor } from '../team/actor.ts'
import { type PasswordProblem, passwordProblem } from '../team/password.ts'
import { seedTemplates } from '../templates/library/seed.ts'
import type { FirstAdmin } from './schema.ts'

/**
 * The company, its first administrator and the starting templates, once in the life of an installation.
 * Two at once: the row of the company is unique, so one wins and the other is told.
 */
export async function createFirstAdmin(
  input: FirstAdmin,
): Promise<Outcome<{ userId: string }, 'already-set-up' | 'weak-password', PasswordProblem>> {
  const { company, admin } = input
  const problem = passwordProblem(admin.password, [admin.name, admin.email, company.name])
  if (problem) return refused('weak-password', problem)
  return db.$transaction(async (tx) => {
    const { count } = await tx.company.createMany({ data: [{ id: 1, ...company }], skipDuplicates: true })
    if (count === 0) return refused('already-set-up')
    const user = await createUser({ ...admin, role: 'ADMIN', language: company.language }, tx)
    await seedTemplates(tx)
    await recordEvent(tx, mintActor(user), {
      kind: 'team.joined',
      data: { name: user.name, role: user.role },
    })
    return done({ userId: user.id })
  })
}
