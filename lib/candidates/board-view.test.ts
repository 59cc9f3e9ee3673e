import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boardSorts, compareCards, countFilters, writeBoardView } from './board-view.ts'
import { readBoardView } from './read-board-view.ts'

const everything = readBoardView({})

describe('the view in the address of the page', () => {
  test('nothing in it shows everything, the longest silence first', () => {
    expect(everything).toMatchObject({
      text: '',
      owner: '',
      source: '',
      isWaiting: false,
      sort: 'silence',
      page: 1,
    })
    expect(countFilters(everything)).toBe(0)
    expect(writeBoardView(everything)).toBe('')
  })

  test.each([
    [{ q: ' léa ' }, { text: 'léa' }],
    [
      { sort: 'name', source: 'REFERRAL' },
      { sort: 'name', source: 'REFERRAL' },
    ],
    [{ sort: 'sideways', source: 'X', page: '-3', waiting: 'yes' }, everything],
    [{ q: ['a', 'b'] }, { text: '' }],
    [{ more: '0_90.2_60' }, { shown: { 0: 90, 2: 60 } }],
    [{ more: '0_10' }, { shown: {} }],
    [{ more: '0_9000' }, { shown: { 0: 1000 } }],
    [{ more: "0_90'; drop" }, { shown: {} }],
  ])('%o', (params, view) => {
    expect(readBoardView(params)).toMatchObject(view)
  })

  test('what is written is read back', () => {
    const views = fc.record({
      text: fc.string({ maxLength: 40 }).map((text) => text.trim()),
      owner: fc.constantFrom('', 'none', '01a1ffd2-a595-7368'),
      source: fc.constantFrom('' as const, 'APPLIED' as const, 'INTERNAL' as const),
      isWaiting: fc.boolean(),
      sort: fc.constantFrom(...boardSorts),
      shown: fc.dictionary(fc.constantFrom('0', '3', '11'), fc.integer({ min: 31, max: 1000 })),
      page: fc.integer({ min: 1, max: 10_000 }),
    })
    fc.assert(
      fc.property(views, (view) => {
        const params = Object.fromEntries(new URLSearchParams(writeBoardView(view)))
        expect(readBoardView(params)).toEqual({ ...view, shown: { ...view.shown } })
      }),
    )
  })
})

test.each([
  ['silence', ['b', 'c', 'a']],
  ['name', ['c', 'a', 'b']],
  ['newest', ['c', 'b', 'a']],
] as const)('sorted by %s', (sort, ids) => {
  const cards = [
    { id: 'a', lastContactAt: 9, appliedAt: 1, sortName: 'Étienne' },
    { id: 'b', lastContactAt: 2, appliedAt: 2, sortName: 'Zoé' },
    { id: 'c', lastContactAt: 5, appliedAt: 3, sortName: 'Abel' },
  ]
  expect(cards.toSorted(compareCards(sort)).map((card) => card.id)).toEqual(ids)
})
