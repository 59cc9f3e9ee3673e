'use server'

import { refresh } from 'next/cache'
import { door } from '@/app/_server/door.ts'
import { keepInPool, keepInPoolSchema } from '@/lib/candidates/pool.ts'
import { done, refused } from '@/lib/errors.ts'
import { approveRejection } from '@/lib/rejections/approve.ts'
import { backToDraft, cancelRejection, reopenRejection } from '@/lib/rejections/cancel.ts'
import { askReview, chooseTemplate, saveDraft } from '@/lib/rejections/draft.ts'
import type { DraftWords } from '@/lib/rejections/draft-words.ts'
import { overrideFinding } from '@/lib/rejections/override.ts'
import { rescheduleRejection, settleRejection } from '@/lib/rejections/reschedule.ts'
import {
  approveSchema,
  askReviewSchema,
  chooseTemplateSchema,
  overrideSchema,
  rejectionSchema,
  rescheduleSchema,
  saveDraftSchema,
  settleSchema,
} from '@/lib/rejections/schema.ts'
import { listSnapshots } from '@/lib/rejections/snapshots.ts'
import { type DraftText, draftText } from './draft-text.ts'
import { loadDraft } from './load.ts'

export type SavedDraft = { revision: number; words: DraftWords }
/** What stands on the server when somebody else saved first. */
export type TheirDraft = SavedDraft & DraftText

export async function saveDraftAction(input: unknown) {
  return door(saveDraftSchema, input, async (actor, draft) => {
    const saved = await saveDraft(actor, draft)
    if (!saved.ok && saved.reason !== 'changed-meanwhile') return saved
    const { record, words } = await loadDraft(draft.rejectionId)
    if (saved.ok) return done<SavedDraft>({ revision: saved.value.revision, words })
    const theirs: TheirDraft = { revision: record.revision, words, ...draftText(record) }
    return refused('changed-meanwhile', theirs)
  })
}

export async function listSnapshotsAction(input: unknown) {
  return door(rejectionSchema, input, async (actor, one) => done(await listSnapshots(actor, one)))
}

/** Lets a block stand; answers with the words and findings as they are now. */
export async function overrideAction(input: unknown) {
  return door(overrideSchema, input, async (actor, override) => {
    const result = await overrideFinding(actor, override)
    return result.ok ? done((await loadDraft(override.rejectionId)).words) : result
  })
}

/** Makes a promise of the letter true; answers with the words and findings as they are now. */
export async function keepInPoolAction(input: unknown) {
  return door(keepInPoolSchema, input, async (actor, entry) => {
    const result = await keepInPool(actor, entry)
    return result.ok ? done((await loadDraft(entry.rejectionId)).words) : result
  })
}

export async function chooseTemplateAction(input: unknown) {
  return refreshed(await door(chooseTemplateSchema, input, chooseTemplate))
}

export async function askReviewAction(input: unknown) {
  return refreshed(await door(askReviewSchema, input, askReview))
}

export async function approveAction(input: unknown) {
  return refreshed(await door(approveSchema, input, (actor, approval) => approveRejection(actor, approval)))
}

export async function rescheduleAction(input: unknown) {
  return refreshed(await door(rescheduleSchema, input, rescheduleRejection))
}

export async function backToDraftAction(input: unknown) {
  return refreshed(await door(rejectionSchema, input, backToDraft))
}

export async function cancelRejectionAction(input: unknown) {
  return refreshed(await door(rejectionSchema, input, cancelRejection))
}

export async function reopenRejectionAction(input: unknown) {
  return refreshed(await door(rejectionSchema, input, reopenRejection))
}

export async function settleRejectionAction(input: unknown) {
  return refreshed(await door(settleSchema, input, settleRejection))
}

function refreshed<Result extends { ok: boolean }>(result: Result): Result {
  if (result.ok) refresh()
  return result
}
