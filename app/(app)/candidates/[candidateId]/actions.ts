'use server'

import { refresh } from 'next/cache'
import { door } from '@/app/_server/door.ts'
import { moveSchema } from '@/lib/candidates/applications-schema.ts'
import { addEmail, clearBounce, makeEmailPrimary, removeEmail } from '@/lib/candidates/emails.ts'
import { addApplication, editCandidate } from '@/lib/candidates/mutations.ts'
import { receivedSchema, recordReceived } from '@/lib/candidates/received.ts'
import { addApplicationSchema, editCandidateSchema, emailSchema } from '@/lib/candidates/schema.ts'
import {
  cancelInterview,
  editInterview,
  planInterview,
  undoCancelInterview,
} from '@/lib/interviews/mutations.ts'
import { deleteNote, restoreNote } from '@/lib/interviews/notes.ts'
import { saveRating } from '@/lib/interviews/ratings.ts'
import {
  editInterviewSchema,
  interviewSchema,
  noteSchema,
  planInterviewSchema,
  ratingSchema,
} from '@/lib/interviews/schema.ts'
import { moveBack } from '@/lib/rejections/move-back.ts'

export async function editCandidateAction(input: unknown) {
  return refreshed(await door(editCandidateSchema, input, editCandidate))
}

export async function addApplicationAction(input: unknown) {
  return refreshed(await door(addApplicationSchema, input, addApplication))
}

export async function addEmailAction(input: unknown) {
  return refreshed(await door(emailSchema, input, addEmail))
}

export async function removeEmailAction(input: unknown) {
  return refreshed(await door(emailSchema, input, removeEmail))
}

export async function makeEmailPrimaryAction(input: unknown) {
  return refreshed(await door(emailSchema, input, makeEmailPrimary))
}

export async function clearBounceAction(input: unknown) {
  return refreshed(await door(emailSchema, input, clearBounce))
}

export async function recordReceivedAction(input: unknown) {
  return refreshed(await door(receivedSchema, input, recordReceived))
}

export async function moveBackAction(input: unknown) {
  return refreshed(await door(moveSchema, input, moveBack))
}

export async function planInterviewAction(input: unknown) {
  return refreshed(await door(planInterviewSchema, input, planInterview))
}

export async function editInterviewAction(input: unknown) {
  return refreshed(await door(editInterviewSchema, input, editInterview))
}

export async function cancelInterviewAction(input: unknown) {
  return refreshed(await door(interviewSchema, input, cancelInterview))
}

export async function undoCancelInterviewAction(input: unknown) {
  return refreshed(await door(interviewSchema, input, undoCancelInterview))
}

export async function saveRatingAction(input: unknown) {
  return door(ratingSchema, input, saveRating)
}

export async function deleteNoteAction(input: unknown) {
  return refreshed(await door(noteSchema, input, deleteNote))
}

export async function restoreNoteAction(input: unknown) {
  return refreshed(await door(noteSchema, input, restoreNote))
}

/** A note was closed: the page shows it as it was saved. */
export async function refreshAction(): Promise<void> {
  refresh()
}

function refreshed<Result extends { ok: boolean }>(result: Result): Result {
  if (result.ok) refresh()
  return result
}
