'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { keepCookies } from '@/app/_server/cookies.ts'
import { openDoor } from '@/app/_server/door.ts'
import { acceptInvitation } from '@/lib/accounts/accept-invitation.ts'
import { acceptInvitationSchema } from '@/lib/team/schema.ts'
import { signIn } from '@/lib/team/sign-in.ts'

export async function acceptInvitationAction(_: unknown, form: FormData) {
  const outcome = await openDoor(acceptInvitationSchema, Object.fromEntries(form), async (input) => {
    const accepted = await acceptInvitation(input)
    if (!accepted.ok) return accepted
    const { email } = accepted.value
    return signIn({ email, password: input.password }, new Headers(await headers()))
  })
  if (!outcome.ok) return outcome
  await keepCookies(outcome.value)
  redirect('/jobs')
}
