'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { firstAdminSchema } from '@/lib/accounts/schema.ts'
import { createFirstAdmin } from '@/lib/accounts/setup.ts'
import { signIn } from '@/lib/team/sign-in.ts'
import { keepCookies } from '../_server/cookies.ts'
import { openDoor } from '../_server/door.ts'

export async function createFirstAdminAction(_: unknown, form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '')
  const input = {
    company: { name: text('company'), language: text('language'), timeZone: text('timeZone') },
    admin: {
      name: text('name'),
      email: text('email'),
      jobTitle: text('jobTitle'),
      password: text('password'),
    },
  }
  const outcome = await openDoor(firstAdminSchema, input, async (valid) => {
    const made = await createFirstAdmin(valid)
    if (!made.ok) return made
    return signIn(valid.admin, new Headers(await headers()))
  })
  if (!outcome.ok && outcome.reason === 'already-set-up') redirect('/sign-in?notice=set-up-meanwhile')
  if (!outcome.ok) return outcome
  await keepCookies(outcome.value)
  redirect('/jobs')
}
