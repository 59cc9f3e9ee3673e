'use server'

import { door } from '@/app/_server/door.ts'
import { done } from '@/lib/errors.ts'
import { approveBatch, saveBatch, undoBatch } from '@/lib/rejections/batch-acts.ts'
import { approveBatchSchema, saveBatchSchema, undoBatchSchema } from '@/lib/rejections/batch-schema.ts'
import { chooseTemplate } from '@/lib/rejections/draft.ts'
import { chooseTemplateSchema } from '@/lib/rejections/schema.ts'
import type { SavedRow } from './draft-store.ts'
import { loadRows } from './load.ts'

// No page is read again here: the grid keeps its rows itself, and takes the new ones from the answers.

export async function saveBatchAction(input: unknown) {
  return door(saveBatchSchema, input, async (actor, batch) => {
    const saved = await saveBatch(actor, batch)
    if (!saved.ok) return saved
    const rows = await loadRows(
      actor,
      saved.value.map((one) => one.rejectionId),
    )
    return done(
      saved.value.map((one): SavedRow => {
        const row = rows.find(({ id }) => id === one.rejectionId)
        if (one.ok && row) return { rejectionId: one.rejectionId, ok: true, row }
        return { rejectionId: one.rejectionId, ok: false, reason: one.ok ? 'not-a-draft' : one.reason, row }
      }),
    )
  })
}

export async function chooseTemplateInBatchAction(input: unknown) {
  return door(chooseTemplateSchema, input, async (actor, choice) => {
    const chosen = await chooseTemplate(actor, choice)
    return chosen.ok ? done(await loadRows(actor, [choice.rejectionId])) : chosen
  })
}

export async function approveBatchAction(input: unknown) {
  return door(approveBatchSchema, input, (actor, batch) => approveBatch(actor, batch))
}

export async function undoBatchAction(input: unknown) {
  return door(undoBatchSchema, input, async (actor, batch) => {
    const undone = await undoBatch(actor, batch)
    if (!undone.ok) return undone
    const back = undone.value.filter((one) => one.ok).map((one) => one.rejectionId)
    return done({ results: undone.value, rows: back.length > 0 ? await loadRows(actor, back) : [] })
  })
}
