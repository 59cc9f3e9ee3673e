import fc from 'fast-check'
import { expect, test } from 'vitest'
import { back, forth, noSteps, step } from './draft-steps.ts'

test('typing in one go is one step; another field or a pause begins another', () => {
  let steps = noSteps<string>()
  steps = step(steps, '', { what: 'reason', at: 0 })
  steps = step(steps, 'a', { what: 'reason', at: 300 })
  steps = step(steps, 'ab', { what: 'advice', at: 400 })
  steps = step(steps, 'abc', { what: 'advice', at: 2000 })
  expect(steps.past).toEqual(['', 'ab', 'abc'])
})

test('law: what was undone can be done again, and nothing is lost on the way', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 20 }), (words) => {
      let steps = noSteps<string>()
      for (const word of words.slice(0, -1)) steps = step(steps, word)
      const last = words.at(-1) ?? ''
      const before = back(steps, last)
      if (!before) return false
      const again = forth(before.steps, before.moment)
      return again?.moment === last && again.steps.past.length === words.length - 1
    }),
  )
})

test('there is nothing before the first and after the last', () => {
  expect(back(noSteps(), 'now')).toBeNull()
  expect(forth(noSteps(), 'now')).toBeNull()
})
