'use server'

import { refresh } from 'next/cache'
import { door } from '@/app/_server/door.ts'
import { done } from '@/lib/errors.ts'
import { countWaiting, recallTemplate } from '@/lib/rejections/recall.ts'
import { archiveTemplate, renameTemplate, unarchiveTemplate } from '@/lib/templates/mutations.ts'
import { renameTemplateInput, templateInput } from '@/lib/templates/schema.ts'

export async function renameTemplateAction(input: unknown) {
  return refreshed(await door(renameTemplateInput, input, renameTemplate))
}

export async function archiveTemplateAction(input: unknown) {
  return refreshed(await door(templateInput, input, archiveTemplate))
}

export async function unarchiveTemplateAction(input: unknown) {
  return refreshed(await door(templateInput, input, unarchiveTemplate))
}

export async function countWaitingAction(input: unknown) {
  return door(templateInput, input, async (actor, ref) => done(await countWaiting(actor, ref)))
}

export async function recallTemplateAction(input: unknown) {
  return refreshed(await door(templateInput, input, recallTemplate))
}

function refreshed<Result extends { ok: boolean }>(result: Result): Result {
  if (result.ok) refresh()
  return result
}
