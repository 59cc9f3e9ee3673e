'use server'

import { refresh } from 'next/cache'
import { door } from '@/app/_server/door.ts'
import { mailServerSchema, nothingSchema, senderIdSchema, senderSchema } from '@/lib/company/mail-schema.ts'
import { forgetMailServer, saveMailServer } from '@/lib/company/mail-server.ts'
import { addSender, removeSender } from '@/lib/company/senders.ts'

export async function saveMailServerAction(_: unknown, form: FormData) {
  const input = Object.fromEntries(form)
  return refreshed(await door(mailServerSchema, input, (actor, value) => saveMailServer(actor, value)))
}

export async function forgetMailServerAction() {
  return refreshed(await door(nothingSchema, {}, forgetMailServer))
}

export async function addSenderAction(_: unknown, form: FormData) {
  return refreshed(await door(senderSchema, Object.fromEntries(form), addSender))
}

export async function removeSenderAction(input: unknown) {
  return refreshed(await door(senderIdSchema, input, removeSender))
}

function refreshed<Result extends { ok: boolean }>(outcome: Result): Result {
  if (outcome.ok) refresh()
  return outcome
}
