'use server'

import { refresh } from 'next/cache'
import { requireCompany } from '@/app/_server/company.ts'
import { door } from '@/app/_server/door.ts'
import { readerLanguage } from '@/app/_server/session.ts'
import { delayPolicySchema } from '@/lib/calendar/schema.ts'
import { updateDelayPolicy } from '@/lib/company/mutations.ts'
import { done } from '@/lib/errors.ts'
import { requirePermission } from '@/lib/team/permissions.ts'
import { policyExamples } from './examples.ts'
import { policyInput } from './policy-input.ts'

export async function updateDelayPolicyAction(_: unknown, form: FormData) {
  const input = policyInput(form, await requireCompany())
  const outcome = await door(delayPolicySchema, input, updateDelayPolicy)
  if (outcome.ok) refresh()
  return outcome
}

/** When letters would leave under the policy that is being typed; saves nothing. */
export async function previewPolicyAction(form: FormData) {
  const input = policyInput(form, await requireCompany())
  const language = await readerLanguage()
  return door(delayPolicySchema, input, async (actor, policy) => {
    requirePermission(actor, 'company.write')
    return done(policyExamples(policy, language, new Date()))
  })
}
