import { expect, test } from 'vitest'
import { createJobSchema } from './schema.ts'

const form = {
  title: ' Comptable ',
  department: '',
  location: null,
  contract: 'CDI',
  language: 'fr',
  openedOn: '2026-10-12',
  managerId: null,
  memberIds: [],
  criteria: [],
  stages: [{ id: null, name: 'Candidature', kind: 'APPLIED' }],
}
const stage = (name: string) => ({ id: null, name, kind: 'INTERVIEW' })

test('blank lines are nothing, and text is trimmed', () => {
  expect(createJobSchema.parse(form)).toMatchObject({ title: 'Comptable', department: null, contract: 'CDI' })
})

test.each([
  ['title', { title: '  ' }, 'required'],
  ['title', { title: 'x'.repeat(121) }, 'too-long'],
  ['openedOn', { openedOn: '2026-02-30' }, 'date'],
  ['stages', { stages: [] }, 'stage-required'],
  ['stages.1.name', { stages: [stage('Offre'), stage('offre ')] }, 'named-twice'],
  ['stages.0.name', { stages: [stage(' ')] }, 'required'],
  ['criteria.1', { criteria: ['Rigueur', 'rigueur'] }, 'named-twice'],
])('%s of %o: %s', (path, change, message) => {
  const result = createJobSchema.safeParse({ ...form, ...change })
  expect(result.error?.issues.map((issue) => [issue.path.join('.'), issue.message])).toContainEqual([
    path,
    message,
  ])
})
