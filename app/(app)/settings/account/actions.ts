'use server'

import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { keepCookies } from '@/app/_server/cookies.ts'
import { door } from '@/app/_server/door.ts'
import { findSession } from '@/app/_server/session.ts'
import { auth } from '@/lib/team/auth.ts'
import { changePassword, endOtherSessions, endSession, updateAccount } from '@/lib/team/own-account.ts'
import { accountSchema, changePasswordSchema, endSessionSchema, nothingSchema } from '@/lib/team/schema.ts'

export async function updateAccountAction(_: unknown, form: FormData) {
  const outcome = await door(accountSchema, Object.fromEntries(form), updateAccount)
  if (outcome.ok) refresh()
  return outcome
}

export async function changePasswordAction(_: unknown, form: FormData) {
  const session = await findSession()
  const outcome = await door(changePasswordSchema, Object.fromEntries(form), (actor, input) =>
    changePassword(actor, input, session?.session.id ?? null),
  )
  if (outcome.ok) refresh()
  return outcome
}

export async function endSessionAction(input: unknown) {
  const outcome = await door(endSessionSchema, input, endSession)
  if (outcome.ok) refresh()
  return outcome
}

export async function endOtherSessionsAction() {
  const session = await findSession()
  const outcome = await door(nothingSchema, {}, (actor) =>
    endOtherSessions(actor, session?.session.id ?? null),
  )
  if (outcome.ok) refresh()
  return outcome
}

export async function signOutAction(): Promise<void> {
  const answer = await auth().api.signOut({ headers: await headers(), returnHeaders: true })
  await keepCookies(answer.headers.getSetCookie())
  redirect('/sign-in?notice=signed-out')
}
