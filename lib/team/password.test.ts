import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passwordProblem } from './password.ts'

const about = ['Claire Vasseur', 'claire.vasseur@aubrac-sante.example', 'Aubrac Santé']

test.each([
  ['court', 'password-short'],
  ['onze-lettre', 'password-short'],
  ['aaaaaaaaaaaaaaaa', 'password-repeated'],
  ['abababababababab', 'password-repeated'],
  ['tyuptyuptyuptyup', 'password-repeated'],
  ['ClaireVasseur2026', 'password-personal'],
  ['aubrac-sante-12!', 'password-personal'],
  ['AubracSanté2026', 'password-personal'],
  ['motdepasse123456', 'password-common'],
  ['Password12345678', 'password-common'],
  ['azertyuiopqsdf', 'password-common'],
  ['abcdefghijklmnop', 'password-common'],
  ['098765432109876', 'password-common'],
  ['x'.repeat(100) + 'abcdef'.repeat(20), 'password-long'],
  ['la chaise verte attend', null],
  ['Vasseur aime les trains', null],
  ['r7$kP2!mWq9z', null],
  ['!@#$%^&*()_+-=', null],
  ['Claire  Vasseur  2026', 'password-personal'],
  ['déjà-vu à Nîmes', null],
])('%s → %s', (password, expected) => {
  expect(passwordProblem(password, about)).toBe(expected)
})

test('law: nothing shorter than twelve characters passes, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 11 }), (text) => passwordProblem(text, about) === 'password-short'),
  )
})
