'use server'

import { refresh } from 'next/cache'
import { door } from '@/app/_server/door.ts'
import { setTemplateDelay, templateDelayInput } from '@/lib/templates/delays.ts'
import { restoreVersion, saveTemplate } from '@/lib/templates/mutations.ts'
import { previewTemplate } from '@/lib/templates/preview.ts'
import { previewTemplateInput, restoreVersionInput, saveTemplateInput } from '@/lib/templates/schema.ts'

/** A version published meanwhile by someone else is shown too: hence the refresh in that case. */
export async function publishAction(input: unknown) {
  const result = await door(saveTemplateInput, input, saveTemplate)
  if (result.ok || result.reason === 'changed-meanwhile' || result.reason === 'archived') refresh()
  return result
}

export async function setDelayAction(input: unknown) {
  const result = await door(templateDelayInput, input, setTemplateDelay)
  if (result.ok) refresh()
  return result
}

export async function restoreAction(input: unknown) {
  const result = await door(restoreVersionInput, input, restoreVersion)
  if (result.ok || result.reason === 'changed-meanwhile' || result.reason === 'archived') refresh()
  return result
}

export async function previewAction(input: unknown) {
  return door(previewTemplateInput, input, (actor, preview) => previewTemplate(actor, preview))
}
