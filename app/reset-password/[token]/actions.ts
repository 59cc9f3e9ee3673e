'use server'

import { redirect } from 'next/navigation'
import { openDoor } from '@/app/_server/door.ts'
import { resetPassword } from '@/lib/accounts/password-reset.ts'
import { resetPasswordSchema } from '@/lib/team/schema.ts'

export async function resetPasswordAction(_: unknown, form: FormData) {
  const outcome = await openDoor(resetPasswordSchema, Object.fromEntries(form), (input) =>
    resetPassword(input),
  )
  if (!outcome.ok) return outcome
  redirect('/sign-in?notice=password-changed')
}
