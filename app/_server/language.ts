'use server'

import { cookies } from 'next/headers'
import { languageCookie } from './session.ts'

/** The language of the pages before signing in, kept for a year. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const language = form.get('language')
  if (language !== 'fr' && language !== 'en') return
  const jar = await cookies()
  jar.set(languageCookie, language, { path: '/', maxAge: 31_536_000, sameSite: 'lax' })
}
