import { expect, test } from 'vitest'
import { checkWording } from './check.ts'

test('our own names are no ground: the company, the post', () => {
  const text =
    'Merci de l’intérêt que vous portez à la Clinique de la Grossesse, pour le poste d’Infirmière grossesse.'
  const context = { company: 'Clinique de la Grossesse', job: { title: 'Infirmière grossesse' } }
  const law = (more = '') =>
    checkWording({ language: 'fr', kind: 'field', text: `${text}${more}`, context }).filter(
      ({ rule }) => rule === 'law',
    )
  expect(law()).toEqual([])
  expect(law(' Compte tenu de votre grossesse, nous attendons.')).not.toEqual([])
})
