'use server'

import { headers } from 'next/headers'
import { requestPasswordReset } from '@/lib/accounts/password-reset.ts'
import { forgottenPasswordSchema } from '@/lib/team/schema.ts'
import { readClientAddress } from '@/lib/team/watch-clients.ts'
import { openDoor } from '../_server/door.ts'

// However long the work takes, the answer takes the same time, or the time would tell who has an account.
const answerAfterMs = 400

export async function requestPasswordResetAction(_: unknown, form: FormData) {
  const ready = new Promise((resolve) => setTimeout(resolve, answerAfterMs))
  const outcome = await openDoor(forgottenPasswordSchema, Object.fromEntries(form), async (input) =>
    requestPasswordReset(input, readClientAddress(await headers())),
  )
  await ready
  return outcome
}
