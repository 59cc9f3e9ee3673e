import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pauseBeforeRetry } from './retry.ts'

it('waits a minute first, four hours in the end', () => {
  expect(pauseBeforeRetry(1, 0.5)).toBe(60_000)
  expect(pauseBeforeRetry(2, 0.5)).toBe(5 * 60_000)
  expect(pauseBeforeRetry(20, 0.5)).toBe(240 * 60_000)
})

it('gives up after about three days and not before', () => {
  const pauses = Array.from({ length: 24 }, (_, i) => pauseBeforeRetry(i + 1, 0.5))
  expect(pauses.at(-1)).toBeNull()
  const hours = pauses.reduce<number>((sum, pause) => sum + (pause ?? 0), 0) / 3_600_000
  expect(hours).toBeGreaterThan(60)
  expect(hours).toBeLessThan(96)
})

it('never shortens the pause by more than its share of chance', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 22 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, chance) => {
      const [now, next] = [pauseBeforeRetry(n, chance), pauseBeforeRetry(n + 1, chance)]
      expect(next).toBeGreaterThanOrEqual(now ?? Number.POSITIVE_INFINITY)
    }),
  )
})
