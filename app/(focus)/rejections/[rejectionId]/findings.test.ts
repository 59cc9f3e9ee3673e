import { expect, test } from 'vitest'
import { renderLetter } from '@/lib/templates/render.ts'
import type { Finding } from '@/lib/wording/finding.ts'
import type { DraftText } from './draft-text.ts'
import { openFindings, withSuggestion } from './findings.ts'

const draft: DraftText = {
  fields: { reason: 'Vous êtes trop senior. Le poste demande Kubernetes.' },
  subject: null,
  body: null,
  links: [],
  kept: [],
}
const letter = renderLetter({
  subject: 'Votre candidature',
  body: 'Bonjour {{ first_name }},\n\n{{ reason }}\n\nMalheureusement, nous gardons votre profil.',
  values: { first_name: 'Léa', ...draft.fields },
  language: 'fr',
  today: '2026-11-21',
  mode: 'compose',
})
const words = { subject: letter.subjectText, text: letter.text, composed: letter }

function about(excerpt: string, suggestion: string): Finding {
  const start = words.text.indexOf(excerpt)
  return {
    rule: 'law',
    severity: 'warn',
    part: 'text',
    start,
    end: start + excerpt.length,
    excerpt,
    suggestion,
  }
}

test('a better wording in a feedback field changes the field', () => {
  expect(withSuggestion(about('trop senior', 'plus avancée que ce poste'), draft, words)).toEqual({
    fields: { reason: 'Vous êtes plus avancée que ce poste. Le poste demande Kubernetes.' },
  })
})

test('a sentence that goes leaves no hole', () => {
  expect(withSuggestion(about('Vous êtes trop senior.', ''), draft, words)).toEqual({
    fields: { reason: 'Le poste demande Kubernetes.' },
  })
  expect(withSuggestion(about('Le poste demande Kubernetes.', ''), draft, words)).toEqual({
    fields: { reason: 'Vous êtes trop senior.' },
  })
})

test('words of the template are changed in this letter alone', () => {
  const change = withSuggestion(about('Malheureusement, nous', 'Nous'), draft, words)
  expect(change?.fields).toBeUndefined()
  expect(change?.body).toContain('\n\nNous gardons votre profil.')
})

test('what a person kept is quiet; a block never is', () => {
  const kept = ['tone.cold||sec', 'law|age|à 54 ans']
  const cold: Finding = { rule: 'tone.cold', severity: 'warn', excerpt: 'sec' }
  const law: Finding = { rule: 'law', criterion: 'age', severity: 'block', excerpt: 'à 54 ans' }
  expect(openFindings([cold, law], kept)).toEqual([law])
})
