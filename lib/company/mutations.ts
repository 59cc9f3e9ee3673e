import type { DelayPolicy } from '../calendar/policy.ts'
import { recordEvent } from '../candidates/timeline.ts'
import { db } from '../db.ts'
import { done, type Outcome } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import type { CompanyChange } from './schema.ts'

/** Name, language, place and sender. Emails that are already written keep the sender they were approved with. */
export async function updateCompany(actor: Actor, input: CompanyChange): Promise<Outcome<null>> {
  requirePermission(actor, 'company.write')
  return saveCompany(actor, 'company', input)
}

/** How long letters wait and when they may leave, from the next approval on: what is scheduled stays so. */
export async function updateDelayPolicy(actor: Actor, policy: DelayPolicy): Promise<Outcome<null>> {
  requirePermission(actor, 'company.write')
  const { timeZone: _, country: __, region: ___, ...rules } = policy
  return saveCompany(actor, 'sending', rules)
}

async function saveCompany(
  actor: Actor,
  part: 'company' | 'sending',
  data: Partial<CompanyChange> | Omit<DelayPolicy, 'timeZone' | 'country' | 'region'>,
): Promise<Outcome<null>> {
  return db.$transaction(async (tx) => {
    await tx.company.update({ where: { id: 1 }, data })
    await recordEvent(tx, actor, { kind: 'company.edited', data: { part } })
    return done(null)
  })
}
