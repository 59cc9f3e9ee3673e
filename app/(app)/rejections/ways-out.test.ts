import { describe, expect, test } from 'vitest'
import { holdReasons, isWaivable } from '@/lib/rejections/release-law.ts'
import { waysOut } from './ways-out.ts'

const held = { kind: 'by-person', reason: null, isWaivable: false, isRead: false } as const

describe('the ways out of a hold', () => {
  test('a person’s hold is released, held otherwise, rewritten or taken back', () => {
    expect(waysOut(held, { mayRead: false }).all).toEqual(['release', 'again', 'edit', 'cancel'])
  })

  test('who was asked to read says so first', () => {
    expect(waysOut({ ...held, kind: 'reader' }, { mayRead: true }).shown[0]).toBe('read')
  })

  test.each(holdReasons)(
    '%s: released only where a person may let it stand, and never without a way',
    (reason) => {
      const { all, shown } = waysOut(
        { kind: 'check', reason, isWaivable: isWaivable(reason), isRead: false },
        { mayRead: false },
      )
      expect(all.includes('release')).toBe(isWaivable(reason))
      expect(all).toContain('cancel')
      expect(shown.length).toBeGreaterThan(0)
      expect(shown.every((act) => all.includes(act))).toBe(true)
    },
  )
})
