import { beforeAll, expect, test } from 'vitest'
import { db } from '../db.ts'
import { NotAllowed } from '../errors.ts'
import { decideRejections } from '../rejections/mutations.ts'
import type { Actor } from '../team/actor.ts'
import { seedTemplates } from '../templates/library/seed.ts'
import { aJob, anActor, anApplication } from '../testing/records.ts'
import { aCompany } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { listPersonFile } from './person-file.ts'
import { proposeForField } from './propose.ts'
import { sentenceFromEvidence } from './use-evidence.ts'

useDatabase()

let recruiter: Actor

beforeAll(async () => {
  process.env.APP_URL = 'http://tact.entreprise.test'
  await aCompany()
  await seedTemplates(db)
  recruiter = await anActor('RECRUITER', 'Claire Vasseur')
})

async function aFile(body: string) {
  const { application } = await anApplication(await aJob({ title: 'Ingénieur Cloud' }))
  const note = await db.note.create({
    data: { applicationId: application.id, authorId: recruiter.userId, body },
  })
  const decided = await decideRejections(recruiter, { applicationIds: [application.id] })
  const rejectionId = decided.ok ? (decided.value.rejectionIds[0] ?? '') : ''
  return { application, rejectionId, source: { kind: 'note', noteId: note.id } as const }
}

test('a note becomes a sentence to the reader, and another one the next time', async () => {
  const quote = 'Très clair sur la migration des sauvegardes.'
  const { rejectionId, source } = await aFile(quote)
  const ask = (variant: number) =>
    sentenceFromEvidence(recruiter, { rejectionId, source, quote, use: 'strength', variant })
  const [first, second] = [await ask(0), await ask(1)]
  if (!first.ok || !second.ok) throw new Error('Both are made.')
  expect(first.value.sentence).toMatch(/\bv(?:ous|otre|os)\b/)
  expect(second.value.sentence).not.toBe(first.value.sentence)
})

test('words that are not in the file, or in nobody’s reach, make no sentence', async () => {
  const { rejectionId, source } = await aFile('Très clair sur la migration.')
  const ask = { rejectionId, source, quote: 'A triché.', use: 'reason', variant: 0 } as const
  expect(await sentenceFromEvidence(recruiter, ask)).toMatchObject({ ok: false, reason: 'gone' })
  const interviewer = await anActor('INTERVIEWER', 'Karim Benhaddou')
  await expect(sentenceFromEvidence(interviewer, ask)).rejects.toThrow(NotAllowed)
})

test('a protected passage is set aside and can be used by no way', async () => {
  const quote = 'Elle est enceinte de cinq mois.'
  const { application, rejectionId, source } = await aFile(`${quote} Bonne maîtrise de Linux.`)
  const file = await listPersonFile(application.id)
  expect(file.notes[0]?.setAside).toEqual([{ criterion: 'pregnancy', text: quote }])
  expect(file.notes[0]?.pieces.map((piece) => piece.quote)).toEqual(['Bonne maîtrise de Linux.'])
  expect(
    await sentenceFromEvidence(recruiter, { rejectionId, source, quote, use: 'reason', variant: 0 }),
  ).toMatchObject({ ok: false })
})

test('the writing aid is silent unless it is set up', async () => {
  const quote = 'Bonne maîtrise de Linux.'
  const { rejectionId, source } = await aFile(quote)
  const links = [{ field: 'strength', sentence: 'x', source, quote }]
  expect(await proposeForField(recruiter, { rejectionId, field: 'strength', links })).toEqual({
    ok: false,
    reason: 'off',
    detail: undefined,
  })
})
