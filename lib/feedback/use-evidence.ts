import { z } from 'zod'
import { db } from '../db.ts'
import { done, NotFound, type Outcome, refused } from '../errors.ts'
import type { TranscriptSpeaker, TranscriptTurn } from '../interviews/transcript/transcript.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission, visibleJobs } from '../team/permissions.ts'
import type { Criterion } from '../wording/criteria.ts'
import type { TranscriptEvidence } from './redact.ts'
import { type EvidenceSource, evidenceSourceSchema } from './schema.ts'
import { firstSentence, type SentenceSource } from './sentence/first-sentence.ts'
import { provenLinks } from './sources.ts'

export const useEvidenceSchema = z.object({
  rejectionId: z.string().min(1).max(64),
  source: evidenceSourceSchema,
  quote: z.string().max(8000),
  use: z.enum(['strength', 'reason', 'advice']),
  /** 0 first; each next one is another wording. */
  variant: z.number().int().min(0).max(1000),
})
export type UseEvidence = z.infer<typeof useEvidenceSchema>

/**
 * A first sentence to the reader from a piece of their file, in the letter's language. `sentence` null: none can be
 * made safely, and a person writes it. At most four queries.
 */
export async function sentenceFromEvidence(
  actor: Actor,
  { rejectionId, source, quote, use, variant }: UseEvidence,
): Promise<Outcome<{ sentence: string | null }, 'gone' | 'off-limits', { criterion: Criterion }>> {
  requirePermission(actor, 'rejection.write')
  const rejection = await db.rejection.findFirst({
    where: { id: rejectionId, application: { job: visibleJobs(actor) } },
    select: {
      applicationId: true,
      language: true,
      application: { select: { job: { select: { title: true, criteria: true } } } },
    },
  })
  if (!rejection) throw new NotFound('rejection')
  const [proven] = await provenLinks(rejection.applicationId, [{ field: use, sentence: '', source, quote }])
  const words = proven && (await wordsOf(source, quote))
  if (!words) return refused('gone')
  const { title: jobTitle, criteria } = rejection.application.job
  const made = firstSentence({
    use,
    language: rejection.language,
    source: words,
    jobTitle,
    criteria,
    variant,
  })
  return made.ok ? done({ sentence: made.value }) : made
}

/** The source as the sentence writer wants it. One query; none for a note. */
async function wordsOf(source: EvidenceSource, quote: string): Promise<SentenceSource | null> {
  switch (source.kind) {
    case 'note':
      return { kind: 'note', text: quote }
    case 'rating': {
      const { interviewId, authorId, criterion } = source
      const rating = await db.rating.findUnique({
        where: { interviewId_authorId_criterion: { interviewId, authorId, criterion } },
      })
      return rating && { kind: 'rating', criterion, value: rating.value }
    }
    case 'transcript': {
      const transcript = await db.transcript.findUnique({ where: { id: source.transcriptId } })
      if (!transcript) return null
      const turn = (transcript.turns as TranscriptTurn[]).find((one) => one.number === source.turn)
      const speaker = (transcript.speakers as TranscriptSpeaker[]).find((one) => one.name === turn?.speaker)
      const { strengths, gaps } = transcript.passages as TranscriptEvidence
      const passage = [...strengths, ...gaps].find((one) => one.turn === source.turn && one.quote === quote)
      return { kind: 'transcript', quote, role: speaker?.role ?? 'OTHER', skill: passage?.skill }
    }
  }
}
