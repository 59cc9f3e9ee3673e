import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seal, unseal } from './secret.ts'

const ours = 'a secret of thirty-two characters'

test('what is sealed opens with the same APP_SECRET and with no other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ minLength: 32 }), (text, other) => {
      const sealed = seal(text, ours)
      expect(unseal(sealed, ours)).toBe(Buffer.from(text).toString())
      if (other !== ours) expect(unseal(sealed, other)).toBeNull()
    }),
    { numRuns: 50 },
  )
})

test('a row that was touched is not read, and two of the same look different', () => {
  const sealed = seal('mot de passe', ours)
  expect(seal('mot de passe', ours)).not.toBe(sealed)
  expect(sealed).not.toContain(Buffer.from('mot de passe').toString('base64').slice(0, 8))
  for (const broken of ['', 'plain', sealed.slice(0, -4), `${sealed.slice(0, 40)}A${sealed.slice(41)}`]) {
    if (broken !== sealed) expect(unseal(broken, ours)).toBeNull()
  }
})
