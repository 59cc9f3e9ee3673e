'use server'

import { refresh } from 'next/cache'
import { requireCompany } from '@/app/_server/company.ts'
import { door } from '@/app/_server/door.ts'
import { delayPolicySchema } from '@/lib/calendar/schema.ts'
import { updateDelayPolicy } from '@/lib/company/mutations.ts'
import { done } from '@/lib/errors.ts'
import { countAffected, moveScheduled, moveScheduledSchema } from '@/lib/rejections/move-scheduled.ts'
import { requirePermission } from '@/lib/team/permissions.ts'
import { loadExamples } from './load.ts'
import { policyInput } from './policy-input.ts'

/** Saves, and answers with the scheduled letters that the new policy would move; it moves none of them. */
export async function updateDelayPolicyAction(_: unknown, form: FormData) {
  const input = policyInput(form, await requireCompany())
  const outcome = await door(delayPolicySchema, input, async (actor, policy) => {
    const saved = await updateDelayPolicy(actor, policy)
    return saved.ok ? done(await countAffected(actor)) : saved
  })
  if (outcome.ok) refresh()
  return outcome
}

/** When letters would leave under the policy that is being typed; saves nothing. */
export async function previewPolicyAction(form: FormData) {
  const input = policyInput(form, await requireCompany())
  return door(delayPolicySchema, input, async (actor, policy) => {
    requirePermission(actor, 'company.write')
    return done(await loadExamples(policy))
  })
}

export async function moveScheduledAction(input: unknown) {
  return door(moveScheduledSchema, input, moveScheduled)
}
