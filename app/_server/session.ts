import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { db } from '@/lib/db.ts'
import { type Actor, mintActor } from '@/lib/team/actor.ts'
import { auth } from '@/lib/team/auth.ts'
import { can, type Permission } from '@/lib/team/permissions.ts'
import type { Language } from '@/prisma/client/enums.ts'

/** The session of this request, read once; null for nobody. */
export const findSession = cache(async () => auth().api.getSession({ headers: await headers() }))

/** Who is signed in, read once per request; null for nobody, or somebody deactivated. */
export const findActor = cache(async (): Promise<Actor | null> => {
  const session = await findSession()
  if (!session) return null
  const user = await db.user.findUnique({ where: { id: session.user.id } })
  return user ? mintActor(user) : null
})

/** Who is signed in; everybody else goes to the sign-in page. */
export async function requireActor(): Promise<Actor> {
  return (await findActor()) ?? redirect('/sign-in')
}

/** For pages that not every role may open: those who may not see the jobs instead. */
export async function requireActorWho(permission: Permission): Promise<Actor> {
  const actor = await requireActor()
  if (!can(actor, permission)) redirect('/jobs')
  return actor
}

export const languageCookie = 'tact-language'
export const themeCookie = 'tact-theme'

/** The language chosen by this reader; else the first of the browser's that we speak; else French. */
export async function readerLanguage(): Promise<Language> {
  const actor = await findActor()
  if (actor) return actor.language
  const chosen = (await cookies()).get(languageCookie)?.value
  if (chosen === 'fr' || chosen === 'en') return chosen
  const asked = (await headers()).get('accept-language') ?? ''
  const spoken = asked.split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return spoken.find((code) => code === 'fr' || code === 'en') === 'en' ? 'en' : 'fr'
}

export async function readerTheme(): Promise<'light' | 'dark' | 'system'> {
  const chosen = (await cookies()).get(themeCookie)?.value
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system'
}
