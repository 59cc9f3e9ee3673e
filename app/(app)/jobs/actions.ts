'use server'

import { refresh } from 'next/cache'
import { door } from '@/app/_server/door.ts'
import { archiveJob, createJob, editJob, reopenJob } from '@/lib/jobs/mutations.ts'
import { createJobSchema, editJobSchema, jobSchema } from '@/lib/jobs/schema.ts'

export async function createJobAction(input: unknown) {
  return door(createJobSchema, input, createJob)
}

export async function editJobAction(input: unknown) {
  return refreshed(await door(editJobSchema, input, editJob))
}

export async function archiveAction(input: unknown) {
  return refreshed(await door(jobSchema, input, archiveJob))
}

export async function reopenAction(input: unknown) {
  return refreshed(await door(jobSchema, input, reopenJob))
}

function refreshed<Result extends { ok: boolean }>(result: Result): Result {
  if (result.ok) refresh()
  return result
}
