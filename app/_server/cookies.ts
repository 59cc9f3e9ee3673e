import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies'
import { cookies } from 'next/headers'

const days = 60 * 60 * 24

/** Hands the browser the cookies of the session library. Only in server actions. */
export async function keepCookies(lines: string[]): Promise<void> {
  const jar = await cookies()
  for (const line of lines) {
    for (const [name, attributes] of parseSetCookieHeader(line)) {
      const options = toCookieOptions(attributes)
      // The session itself ends after 14 days without use (in the database); the cookie only has to outlive it
      // while it is prolonged, which pages cannot do for a cookie.
      const maxAge = options.maxAge ? 90 * days : options.maxAge
      jar.set(name, attributes.value, { ...options, maxAge })
    }
  }
}
