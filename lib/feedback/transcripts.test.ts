import { expect, test } from 'vitest'
import { db } from '../db.ts'
import { NotFound } from '../errors.ts'
import { aJob, anActor, anApplication } from '../testing/records.ts'
import { useDatabase } from '../testing/use-database.ts'
import { correctSpeakers, deleteTranscript, importTranscript, listTranscripts } from './transcripts.ts'

useDatabase()

const talk = `Karim : Vous connaissez Kubernetes ? Vous avez des enfants ?
Léa : Oui, deux filles. J’administre trois clusters Kubernetes en production depuis quatre ans.
Karim : Et Terraform ?
Léa : Je n’ai jamais utilisé Terraform.`

async function scene() {
  const actor = await anActor('INTERVIEWER')
  const job = await aJob({ members: [actor], criteria: ['Kubernetes', 'Terraform'] })
  const { application, candidate } = await anApplication(job)
  const input = { applicationId: application.id, interviewId: null, fileName: 'entretien.txt', source: talk }
  return { actor, job, application, candidate, input }
}

async function imported(
  actor: Parameters<typeof importTranscript>[0],
  input: Parameters<typeof importTranscript>[1],
) {
  const outcome = await importTranscript(actor, input)
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}

test('a transcript is stored with its passages, and without what may not be stored', async () => {
  const { actor, input, application, candidate } = await scene()
  const { transcriptId } = await imported(actor, input)
  const [listed] = await listTranscripts(actor, application.id)
  expect(listed).toMatchObject({
    id: transcriptId,
    format: 'text',
    language: 'fr',
    addedBy: actor.name,
    speakers: [
      { name: 'Karim', role: 'INTERVIEWER' },
      { name: 'Léa', role: 'CANDIDATE' },
    ],
    evidence: {
      strengths: [{ skill: 'Kubernetes', turn: 2 }],
      gaps: [{ skill: 'Terraform', quote: 'Je n’ai jamais utilisé Terraform.', turn: 4 }],
      offLimits: [
        { criterion: 'family_situation', turn: 1 },
        { criterion: 'family_situation', turn: 2 },
      ],
    },
  })
  const stored = JSON.stringify(await db.transcript.findMany())
  expect(stored).not.toMatch(/enfants|filles/)
  expect(await db.event.findMany({ where: { candidateId: candidate.id } })).toMatchObject([
    { kind: 'transcript.added', data: { file: 'entretien.txt' } },
  ])
})

test('roles can be corrected, and the passages follow; what was left out stays told', async () => {
  const { actor, input, application } = await scene()
  const { transcriptId } = await imported(actor, input)
  const swapped = [
    { name: 'Karim', role: 'CANDIDATE' as const },
    { name: 'Léa', role: 'INTERVIEWER' as const },
  ]
  expect(await correctSpeakers(actor, { transcriptId, speakers: swapped })).toMatchObject({
    ok: true,
    value: { evidence: { strengths: [], gaps: [], offLimits: [{ turn: 1 }, { turn: 2 }] } },
  })
  expect((await listTranscripts(actor, application.id))[0]?.speakers).toEqual(swapped)
  expect(
    await correctSpeakers(actor, { transcriptId, speakers: [{ name: 'Personne', role: 'OTHER' }] }),
  ).toEqual({ ok: false, reason: 'unknown-speaker' })
})

test('a deleted transcript is gone', async () => {
  const { actor, input, application } = await scene()
  const { transcriptId } = await imported(actor, input)
  expect(await deleteTranscript(actor, { transcriptId })).toEqual({ ok: true, value: null })
  expect(await listTranscripts(actor, application.id)).toEqual([])
  await expect(deleteTranscript(actor, { transcriptId })).rejects.toThrow(NotFound)
})

test('what is no transcript is refused, and nothing is stored', async () => {
  const { actor, input } = await scene()
  expect(await importTranscript(actor, { ...input, source: 'a;b\n1;2' })).toMatchObject({
    ok: false,
    reason: 'not-a-transcript',
  })
  expect(await db.transcript.count({ where: { applicationId: input.applicationId } })).toBe(0)
})

test('an interviewer who is not on the job finds neither the application nor the transcript', async () => {
  const { actor, input, application } = await scene()
  const { transcriptId } = await imported(actor, input)
  const stranger = await anActor('INTERVIEWER', 'Paul Renard')
  await expect(importTranscript(stranger, input)).rejects.toThrow(NotFound)
  await expect(correctSpeakers(stranger, { transcriptId, speakers: [] })).rejects.toThrow(NotFound)
  await expect(deleteTranscript(stranger, { transcriptId })).rejects.toThrow(NotFound)
  expect(await listTranscripts(stranger, application.id)).toEqual([])
})

test('an interview of another application is not found', async () => {
  const { actor, job, input } = await scene()
  const other = await anApplication(job)
  const interview = await db.interview.create({
    data: { applicationId: other.application.id, kind: 'VIDEO', startsAt: new Date() },
  })
  await expect(importTranscript(actor, { ...input, interviewId: interview.id })).rejects.toThrow(NotFound)
})
