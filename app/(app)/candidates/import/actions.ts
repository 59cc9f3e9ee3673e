'use server'

import { door } from '@/app/_server/door.ts'
import { applyImport, applyImportSchema } from '@/lib/candidates/import-apply.ts'
import { previewImport, previewImportSchema } from '@/lib/candidates/import-plan.ts'
import { done } from '@/lib/errors.ts'

export async function previewImportAction(input: unknown) {
  return door(previewImportSchema, input, previewImport)
}

export async function applyImportAction(input: unknown) {
  return door(applyImportSchema, input, async (actor, file) => {
    const applied = await applyImport(actor, file)
    return applied.ok ? done({ importId: applied.value.importId }) : applied
  })
}
