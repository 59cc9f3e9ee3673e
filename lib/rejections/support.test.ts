import { expect, test } from 'vitest'
import type { EvidenceLink } from '../feedback/schema.ts'
import { renderLetter } from '../templates/render.ts'
import { findUnsupported } from './support.ts'

const letter = renderLetter({
  subject: 'Votre candidature',
  body: 'Bonjour {{ first_name }},\n\n{{ strength }}\n\n{{ reason }}\n\n{{ advice }}',
  values: {
    first_name: 'Léa',
    strength: 'Votre récit de la migration était clair. Vous êtes brillante.',
    reason: 'Le poste demande une astreinte.',
    advice: 'Cherchez une astreinte accompagnée.',
  },
  language: 'fr',
  today: '2026-11-21',
  mode: 'final',
})
const link = (field: string, sentence: string): EvidenceLink => ({
  field,
  sentence,
  source: { kind: 'note', noteId: 'n' },
  quote: 'q',
})

test('what is claimed without a source is marked where it stands, advice is not', () => {
  const links = [link('strength', 'Votre récit de la migration était clair.')]
  const found = findUnsupported(letter, links)
  expect(found.map(({ excerpt }) => excerpt)).toEqual([
    'Vous êtes brillante.',
    'Le poste demande une astreinte.',
  ])
  for (const { start, end, excerpt } of found) expect(letter.text.slice(start, end)).toBe(excerpt)
})

test('a source of another field supports nothing here', () => {
  const links = [link('advice', 'Le poste demande une astreinte.')]
  expect(findUnsupported(letter, links)).toHaveLength(3)
})
