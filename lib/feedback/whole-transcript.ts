import { db } from '../db.ts'
import { NotFound } from '../errors.ts'
import type { TranscriptSpeaker, TranscriptTurn } from '../interviews/transcript/transcript.ts'
import type { Actor } from '../team/actor.ts'
import { visibleJobs } from '../team/permissions.ts'
import type { OneTranscript } from './transcripts-schema.ts'

/** Who spoke and what was said, without what was left out. One query. Throws NotFound. */
export async function getWholeTranscript(actor: Actor, { transcriptId }: OneTranscript) {
  const found = await db.transcript.findFirst({
    where: { id: transcriptId, application: { job: visibleJobs(actor) } },
    select: { speakers: true, turns: true },
  })
  if (!found) throw new NotFound('transcript')
  return { speakers: found.speakers as TranscriptSpeaker[], turns: found.turns as TranscriptTurn[] }
}
