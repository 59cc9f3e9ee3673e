import { expect, test } from 'vitest'
import { recogniseSpeakers } from './speakers.ts'

const turns = (...said: [string, string][]) =>
  said.map(([speaker, text], index) => ({ number: index + 1, speaker, startMs: null, text }))

const talk = (asker: string, teller: string, third = 'Hugo') =>
  turns(
    [asker, 'Bonjour, on commence ? Parlez-moi de vous.'],
    [teller, 'J’ai travaillé dix ans, et j’ai monté mon équipe. Mes outils étaient simples.'],
    [asker, 'Et le réseau ?'],
    [third, 'Désolé du retard.'],
    [teller, 'Je l’ai refait.'],
  )
const expected = { candidate: 'Julien Abgrall', interviewers: ['Karim Benhaddou', 'Sophie Lemaire'] }

test.each([
  ['the full name', 'Julien Abgrall'],
  ['the family name first', 'ABGRALL Julien'],
  ['the first name only', 'julien'],
  ['an initial', 'Julien A.'],
  ['an address', 'julien.abgrall@mail.example'],
  ['an address without a dot', 'jabgrall@mail.example'],
  ['a guest', 'Julien Abgrall (Invité)'],
  ['a label', 'Candidat'],
])('the candidate by %s', (_, label) => {
  expect(recogniseSpeakers(talk('Karim B.', label), expected)).toEqual([
    { name: 'Karim B.', role: 'INTERVIEWER' },
    { name: label, role: 'CANDIDATE' },
    { name: 'Hugo', role: 'OTHER' },
  ])
})

test('without a name that fits, by who asks and who tells', () => {
  expect(recogniseSpeakers(talk('iPhone de K', 'Invité 2'), { candidate: null, interviewers: [] })).toEqual([
    { name: 'iPhone de K', role: 'INTERVIEWER' },
    { name: 'Invité 2', role: 'CANDIDATE' },
    { name: 'Hugo', role: 'OTHER' },
  ])
})

test('a namesake of the candidate who only asks is not the candidate', () => {
  const found = recogniseSpeakers(talk('Julien Moreau', 'Julien Abgrall'), expected)
  expect(found.slice(0, 2).map((one) => one.role)).toEqual(['INTERVIEWER', 'CANDIDATE'])
})

test('nobody at all is fine', () => {
  expect(recogniseSpeakers([], expected)).toEqual([])
})
