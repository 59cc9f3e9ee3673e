'use server'

import { door } from '@/app/_server/door.ts'
import { startTemplateInput } from '@/lib/templates/schema.ts'
import { startTemplate } from '@/lib/templates/start.ts'

export async function startTemplateAction(_: unknown, form: FormData) {
  const { from, ...names } = Object.fromEntries(form)
  return door(startTemplateInput, { ...names, from: from || null }, startTemplate)
}
