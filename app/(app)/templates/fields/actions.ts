'use server'

import { refresh } from 'next/cache'
import { door } from '@/app/_server/door.ts'
import {
  archiveFeedbackField,
  createFeedbackField,
  editFeedbackField,
} from '@/lib/templates/feedback-fields.ts'
import { feedbackFieldInput, feedbackFieldKeyInput } from '@/lib/templates/schema.ts'

/** Also brings an archived field back, with the words it is given. */
export async function createFieldAction(input: unknown) {
  return refreshed(await door(feedbackFieldInput, input, createFeedbackField))
}

export async function editFieldAction(input: unknown) {
  return refreshed(await door(feedbackFieldInput, input, editFeedbackField))
}

export async function archiveFieldAction(input: unknown) {
  return refreshed(await door(feedbackFieldKeyInput, input, archiveFeedbackField))
}

function refreshed<Result extends { ok: boolean }>(result: Result): Result {
  if (result.ok) refresh()
  return result
}
