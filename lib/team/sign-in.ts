import { isAPIError } from 'better-auth/api'
import { done, type Outcome, refused } from '../errors.ts'
import { auth } from './auth.ts'
import type { SignIn } from './schema.ts'

export type SignInRefusal = 'wrong-pair' | 'paused' | 'deactivated'

/** Checks address and password and begins a session. The value is the Set-Cookie lines to answer with. */
export async function signIn(
  input: SignIn,
  headers: Headers,
): Promise<Outcome<string[], SignInRefusal, { until: string }>> {
  try {
    const answer = await auth().api.signInEmail({
      body: { email: input.email, password: input.password },
      headers,
      returnHeaders: true,
    })
    return done(answer.headers.getSetCookie())
  } catch (error) {
    if (!isAPIError(error)) throw error
    const { code, until } = (error.body ?? {}) as { code?: string; until?: string }
    if (code === 'PAUSED' && until) return refused('paused', { until })
    if (code === 'DEACTIVATED') return refused('deactivated')
    return refused('wrong-pair')
  }
}
