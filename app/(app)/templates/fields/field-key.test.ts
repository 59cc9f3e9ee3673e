import fc from 'fast-check'
import { expect, test } from 'vitest'
import { feedbackFieldKeyInput } from '@/lib/templates/schema.ts'
import { fieldKey } from './field-key.ts'

test.each([
  ['Contact à l’accueil', 'contact_a_l_accueil'],
  ['  Œuvre n° 3 ', 'oeuvre_n_3'],
  ['2e entretien', 'e_entretien'],
  ['Prochaine étape proposée par la direction', 'prochaine_etape_proposee_par_la'],
  ['!?', ''],
])('%s', (label, key) => {
  expect(fieldKey(label)).toBe(key)
})

test('a key is one that the schema takes, or there is none; a key of a key is itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (label) => {
      const key = fieldKey(label)
      expect(key === '' || feedbackFieldKeyInput.safeParse({ key }).success).toBe(true)
      expect(fieldKey(key)).toBe(key)
    }),
  )
})
