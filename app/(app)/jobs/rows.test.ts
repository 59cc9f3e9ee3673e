import { expect, test } from 'vitest'
import { newKey, replaced, stepped, withKeys } from './rows.ts'

test.each([
  [1, -1, ['b', 'a', 'c']],
  [1, 1, ['a', 'c', 'b']],
  [0, -1, ['a', 'b', 'c']],
  [2, 1, ['a', 'b', 'c']],
] as const)('row %i a step %i', (index, step, expected) => {
  expect(stepped(['a', 'b', 'c'], index, step)).toEqual(expected)
})

test('keys are never the same', () => {
  const keys = [...withKeys([{}, {}]).map((row) => row.key), newKey(), newKey()]
  expect(new Set(keys).size).toBe(4)
  expect(replaced(['a', 'b'], 1, 'c')).toEqual(['a', 'c'])
})
