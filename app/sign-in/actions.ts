'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { signInSchema } from '@/lib/team/schema.ts'
import { signIn } from '@/lib/team/sign-in.ts'
import { keepCookies } from '../_server/cookies.ts'
import { openDoor } from '../_server/door.ts'

export async function signInAction(_: unknown, form: FormData) {
  const outcome = await openDoor(signInSchema, Object.fromEntries(form), async (input) =>
    signIn(input, new Headers(await headers())),
  )
  if (!outcome.ok) return outcome
  await keepCookies(outcome.value)
  redirect('/jobs')
}
