'use server'

import { refresh } from 'next/cache'
import { door } from '@/app/_server/door.ts'
import { makeDkimKey, stopDkim, verifyDkimKey } from '@/lib/company/dkim.ts'
import { dkimSchema, nothingSchema } from '@/lib/company/mail-schema.ts'

export async function makeDkimKeyAction(_: unknown, form: FormData) {
  return refreshed(await door(dkimSchema, Object.fromEntries(form), makeDkimKey))
}

export async function verifyDkimKeyAction() {
  return refreshed(await door(nothingSchema, {}, (actor) => verifyDkimKey(actor)))
}

export async function stopDkimAction() {
  return refreshed(await door(nothingSchema, {}, stopDkim))
}

function refreshed<Result extends { ok: boolean }>(outcome: Result): Result {
  if (outcome.ok) refresh()
  return outcome
}
