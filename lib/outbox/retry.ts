const minute = 60_000
const pauses = [1, 5, 15, 30, 60, 120, 240].map((minutes) => minutes * minute)
const attemptsAtMost = 24

/**
 * The pause in milliseconds after the `attempts`-th attempt was put off by the server, with a tenth of chance in
 * it so that letters that failed together do not come back together. Null: three days have passed, a person
 * should look (RFC 5321 4.5.4.1 asks for retries of that order before giving up).
 */
export function pauseBeforeRetry(attempts: number, chance = Math.random()): number | null {
  if (attempts >= attemptsAtMost) return null
  const pause = pauses[Math.min(Math.max(attempts, 1), pauses.length) - 1] ?? 240 * minute
  return Math.round(pause * (0.95 + chance / 10))
}
