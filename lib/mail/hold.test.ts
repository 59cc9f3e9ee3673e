import { expect, it } from 'vitest'
import { createHold } from './hold.ts'

it('trusts a server a little more with each letter it takes, and not at all after a break', () => {
  const hold = createHold()
  expect(hold.ms()).toBeGreaterThan(10)
  for (let i = 0; i < 200; i += 1) hold.accepted()
  expect(hold.ms()).toBe(0)
  hold.broken()
  expect(hold.ms()).toBeGreaterThan(100)
  // Of a server that breaks one in twenty, hardly one in a hundred gaps is longer than this.
  for (let i = 0; i < 90; i += 1) hold.accepted()
  expect(hold.ms()).toBeGreaterThan(20)
})
