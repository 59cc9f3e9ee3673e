import { expect, test } from 'vitest'
import { arrows, neighbour } from './neighbour.ts'

const columns = [['a', 'b', 'c'], [], ['d'], ['e', 'f']]

test.each([
  ['a', 'ArrowDown', 'b'],
  ['a', 'ArrowUp', undefined],
  ['c', 'ArrowDown', undefined],
  ['c', 'ArrowRight', 'd'],
  ['a', 'ArrowRight', 'd'],
  ['d', 'ArrowRight', 'e'],
  ['f', 'ArrowLeft', 'd'],
  ['d', 'ArrowLeft', 'a'],
  ['f', 'ArrowRight', undefined],
  [null, 'ArrowDown', 'a'],
  ['gone', 'ArrowDown', 'a'],
])('from %s with %s to %s', (id, key, target) => {
  expect(neighbour(columns, id, arrows[key] ?? { columns: 0, rows: 0 })).toBe(target)
})
