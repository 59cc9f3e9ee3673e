'use server'

import { refresh } from 'next/cache'
import { door } from '@/app/_server/door.ts'
import {
  assignApplications,
  hireApplication,
  moveApplications,
  undoHiring,
  undoWithdrawal,
  withdrawApplication,
} from '@/lib/candidates/applications.ts'
import { applicationSchema, assignmentsSchema, movesSchema } from '@/lib/candidates/applications-schema.ts'
import { addCandidate } from '@/lib/candidates/mutations.ts'
import { addCandidateSchema } from '@/lib/candidates/schema.ts'
import { decideRejections } from '@/lib/rejections/mutations.ts'
import { decideSchema } from '@/lib/rejections/schema.ts'

export async function moveAction(input: unknown) {
  return refreshed(await door(movesSchema, input, moveApplications))
}

export async function assignAction(input: unknown) {
  return refreshed(await door(assignmentsSchema, input, assignApplications))
}

export async function withdrawAction(input: unknown) {
  return refreshed(await door(applicationSchema, input, withdrawApplication))
}

export async function undoWithdrawalAction(input: unknown) {
  return refreshed(await door(applicationSchema, input, undoWithdrawal))
}

export async function hireAction(input: unknown) {
  return refreshed(await door(applicationSchema, input, hireApplication))
}

export async function undoHiringAction(input: unknown) {
  return refreshed(await door(applicationSchema, input, undoHiring))
}

export async function refuseAction(input: unknown) {
  return refreshed(await door(decideSchema, input, decideRejections))
}

export async function addCandidateAction(input: unknown) {
  return refreshed(await door(addCandidateSchema, input, addCandidate))
}

/** What the door turned away changed nothing; what a rule refused was mostly changed by somebody else. */
const unchanged: unknown[] = ['signed-out', 'invalid', 'broken', 'not-allowed']

function refreshed<Result extends { ok: boolean; reason?: string }>(result: Result): Result {
  if (result.ok || !unchanged.includes(result.reason)) refresh()
  return result
}
