'use server'

import { refresh } from 'next/cache'
import { door } from '@/app/_server/door.ts'
import { moveRule, removeRule, saveRule, setCell } from '@/lib/templates/scenario-mutations.ts'
import { moveRuleInput, ruleInput, saveRuleInput, setCellInput } from '@/lib/templates/scenario-schema.ts'

export async function setCellAction(input: unknown) {
  return refreshed(await door(setCellInput, input, setCell))
}

export async function saveRuleAction(input: unknown) {
  return refreshed(await door(saveRuleInput, input, saveRule))
}

export async function moveRuleAction(input: unknown) {
  return refreshed(await door(moveRuleInput, input, moveRule))
}

export async function removeRuleAction(input: unknown) {
  return refreshed(await door(ruleInput, input, removeRule))
}

function refreshed<Result extends { ok: boolean }>(result: Result): Result {
  if (result.ok) refresh()
  return result
}
