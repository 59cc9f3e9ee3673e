import type { Prisma } from '../../prisma/client/client.ts'
import type { Language } from '../../prisma/client/enums.ts'
import { type EventKind, recordEvent } from '../candidates/timeline.ts'
import { db, type Tx } from '../db.ts'
import { done, NotFound, type Outcome, refused } from '../errors.ts'
import { readTranscript } from '../interviews/transcript/read.ts'
import { recogniseSpeakers } from '../interviews/transcript/speakers.ts'
import { looksFrench } from '../interviews/transcript/tongue.ts'
import type {
  TranscriptFormat,
  TranscriptSpeaker,
  TranscriptTurn,
  Unreadable,
} from '../interviews/transcript/transcript.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission, visibleJobs } from '../team/permissions.ts'
import { findPassages } from './passages.ts'
import { grounds, redact, type TranscriptEvidence } from './redact.ts'
import type { CorrectSpeakers, ImportTranscript, OneTranscript } from './transcripts-schema.ts'

export type Imported = {
  transcriptId: string
  turns: number
  speakers: TranscriptSpeaker[]
  evidence: TranscriptEvidence
}

/** Reads a transcript into an application. What touches a protected ground is left out before anything is stored. */
export async function importTranscript(
  actor: Actor,
  { applicationId, interviewId, fileName, source }: ImportTranscript,
): Promise<Outcome<Imported, Unreadable>> {
  requirePermission(actor, 'note.write')
  const about = await findApplication(actor, applicationId)
  const interview = about.interviews.find(({ id }) => id === interviewId)
  if (interviewId && !interview) throw new NotFound('interview')
  const read = await readTranscript(source)
  if (!read.ok) return read
  const { format } = read.value
  const held = interview ? [interview] : about.interviews
  const speakers = recogniseSpeakers(read.value.turns, {
    candidate: `${about.candidate.firstName} ${about.candidate.lastName}`.trim(),
    interviewers: held.flatMap(({ interviewers }) => interviewers.map(({ user }) => user.name)),
  })
  const { title, criteria: skills } = about.job
  const found = findPassages({ turns: read.value.turns, speakers, skills, title })
  const { turns, evidence } = redact(read.value.turns, found)
  const language: Language = looksFrench(turns.map(({ text }) => text).join(' ')) ? 'fr' : 'en'
  return db.$transaction(async (tx) => {
    const { id: transcriptId } = await tx.transcript.create({
      data: {
        applicationId,
        interviewId,
        fileName,
        format,
        language,
        speakers,
        turns,
        passages: evidence,
        createdById: actor.userId,
      },
    })
    await tell(tx, actor, {
      kind: 'transcript.added',
      about,
      data: { transcriptId, ...(fileName && { file: fileName }) },
    })
    return done({ transcriptId, turns: turns.length, speakers, evidence })
  })
}

/** Who is the candidate and who asks, as a person says; the passages are looked for anew. */
export async function correctSpeakers(
  actor: Actor,
  { transcriptId, speakers }: CorrectSpeakers,
): Promise<Outcome<{ evidence: TranscriptEvidence }, 'unknown-speaker'>> {
  requirePermission(actor, 'note.write')
  return db.$transaction(async (tx) => {
    const transcript = await findTranscript(tx, actor, transcriptId)
    const known = transcript.speakers as TranscriptSpeaker[]
    if (speakers.some(({ name }) => !known.some((one) => one.name === name)))
      return refused('unknown-speaker')
    const roles = new Map(speakers.map(({ name, role }) => [name, role]))
    const corrected = known.map(({ name, role }) => ({ name, role: roles.get(name) ?? role }))
    const { title, criteria: skills } = transcript.application.job
    const before = transcript.turns as TranscriptTurn[]
    const found = findPassages({ turns: before, speakers: corrected, skills, title })
    const { turns, evidence } = redact(before, found)
    // What was left out at the import is not there to be found again.
    const offLimits = grounds([
      ...(transcript.passages as TranscriptEvidence).offLimits,
      ...evidence.offLimits,
    ])
    const passages = { ...evidence, offLimits }
    await tx.transcript.update({
      where: { id: transcriptId },
      data: { speakers: corrected, turns, passages },
    })
    await tell(tx, actor, {
      kind: 'transcript.corrected',
      about: transcript.application,
      data: { transcriptId },
    })
    return done({ evidence: passages })
  })
}

/** For good: nothing of what was said stays. */
export async function deleteTranscript(
  actor: Actor,
  { transcriptId }: OneTranscript,
): Promise<Outcome<null>> {
  requirePermission(actor, 'note.write')
  return db.$transaction(async (tx) => {
    const { application } = await findTranscript(tx, actor, transcriptId)
    const { count } = await tx.transcript.deleteMany({ where: { id: transcriptId } })
    if (count > 0)
      await tell(tx, actor, { kind: 'transcript.deleted', about: application, data: { transcriptId } })
    return done(null)
  })
}

export type ListedTranscript = {
  id: string
  interviewId: string | null
  fileName: string | null
  format: TranscriptFormat
  language: Language
  speakers: TranscriptSpeaker[]
  turns: TranscriptTurn[]
  evidence: TranscriptEvidence
  addedBy: string | null
  createdAt: Date
}

/** The transcripts of an application that this actor sees, newest first. One query. */
export async function listTranscripts(actor: Actor, applicationId: string): Promise<ListedTranscript[]> {
  const rows = await db.transcript.findMany({
    where: { applicationId, application: { job: visibleJobs(actor) } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: { createdBy: { select: { name: true } } },
  })
  return rows.map((row) => ({
    id: row.id,
    interviewId: row.interviewId,
    fileName: row.fileName,
    format: row.format as TranscriptFormat,
    language: row.language,
    speakers: row.speakers as TranscriptSpeaker[],
    turns: row.turns as TranscriptTurn[],
    evidence: row.passages as TranscriptEvidence,
    addedBy: row.createdBy?.name ?? null,
    createdAt: row.createdAt,
  }))
}

async function findApplication(actor: Actor, applicationId: string) {
  const application = await db.application.findFirst({
    where: { id: applicationId, job: visibleJobs(actor) },
    select: {
      id: true,
      candidateId: true,
      jobId: true,
      candidate: { select: { firstName: true, lastName: true } },
      job: { select: { title: true, criteria: true } },
      interviews: { select: { id: true, interviewers: { select: { user: { select: { name: true } } } } } },
    },
  })
  if (!application) throw new NotFound('application')
  return application
}

// Held until the transaction ends: two corrections at once follow each other.
async function findTranscript(tx: Tx, actor: Actor, transcriptId: string) {
  await tx.$queryRaw`SELECT 1 FROM "transcript" WHERE "id" = ${transcriptId} FOR UPDATE`
  const transcript = await tx.transcript.findFirst({
    where: { id: transcriptId, application: { job: visibleJobs(actor) } },
    include: {
      application: {
        select: {
          id: true,
          candidateId: true,
          jobId: true,
          job: { select: { title: true, criteria: true } },
        },
      },
    },
  })
  if (!transcript) throw new NotFound('transcript')
  return transcript
}

type Told = {
  kind: EventKind
  about: { id: string; candidateId: string; jobId: string }
  data: Prisma.InputJsonObject
}

async function tell(tx: Tx, actor: Actor, { kind, about, data }: Told): Promise<void> {
  const { id: applicationId, candidateId, jobId } = about
  await recordEvent(tx, actor, { kind, candidateId, applicationId, jobId, data })
}
