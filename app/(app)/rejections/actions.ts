'use server'

import { refresh } from 'next/cache'
import { door } from '@/app/_server/door.ts'
import { done } from '@/lib/errors.ts'
import { cancelBatch } from '@/lib/rejections/batch-acts.ts'
import { cancelBatchSchema, holdBatchSchema, undoBatchSchema } from '@/lib/rejections/batch-schema.ts'
import { holdLetter, markHoldRead } from '@/lib/rejections/hold.ts'
import { holdBatch, releaseBatch, reopenBatch } from '@/lib/rejections/hold-batch.ts'
import { getHoldChoices } from '@/lib/rejections/hold-choices.ts'
import { rankRunnersUp } from '@/lib/rejections/runners-up.ts'
import { holdSchema, rankSchema, rejectionSchema } from '@/lib/rejections/schema.ts'

/** What a person may choose when holding a letter; read when the dialog opens. */
export async function holdChoicesAction(input: unknown) {
  return door(rejectionSchema, input, async (actor, one) => done(await getHoldChoices(actor, one)))
}

export async function holdAction(input: unknown) {
  return refreshed(await door(holdSchema, input, holdLetter))
}

export async function markHoldReadAction(input: unknown) {
  return refreshed(await door(rejectionSchema, input, markHoldRead))
}

export async function rankAction(input: unknown) {
  return refreshed(await door(rankSchema, input, rankRunnersUp))
}

export async function cancelBatchAction(input: unknown) {
  return refreshed(await door(cancelBatchSchema, input, cancelBatch))
}

export async function reopenBatchAction(input: unknown) {
  return refreshed(await door(undoBatchSchema, input, reopenBatch))
}

export async function holdBatchAction(input: unknown) {
  return refreshed(await door(holdBatchSchema, input, holdBatch))
}

export async function releaseBatchAction(input: unknown) {
  return refreshed(await door(undoBatchSchema, input, releaseBatch))
}

function refreshed<Result extends { ok: boolean }>(result: Result): Result {
  if (result.ok) refresh()
  return result
}
