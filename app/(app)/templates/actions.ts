'use server'

import { refresh } from 'next/cache'
import { door } from '@/app/_server/door.ts'
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

function refreshed<Result extends { ok: boolean }>(result: Result): Result {
  if (result.ok) refresh()
  return result
}
