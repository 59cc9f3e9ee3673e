'use server'

import { refresh } from 'next/cache'
import { door } from '@/app/_server/door.ts'
import { done } from '@/lib/errors.ts'
import { proposeForField, proposeSchema } from '@/lib/feedback/propose.ts'
import { correctSpeakers, deleteTranscript, importTranscript } from '@/lib/feedback/transcripts.ts'
import {
  correctSpeakersSchema,
  importTranscriptSchema,
  transcriptSchema,
} from '@/lib/feedback/transcripts-schema.ts'
import { sentenceFromEvidence, useEvidenceSchema } from '@/lib/feedback/use-evidence.ts'
import { getWholeTranscript } from '@/lib/feedback/whole-transcript.ts'

export async function evidenceSentenceAction(input: unknown) {
  return door(useEvidenceSchema, input, sentenceFromEvidence)
}

export async function proposeWordingsAction(input: unknown) {
  return door(proposeSchema, input, proposeForField)
}

/** A file, or else the pasted text. */
export async function importTranscriptAction(form: FormData) {
  const file = form.get('file')
  const isFile = file instanceof File && file.size > 0
  const input = {
    applicationId: form.get('applicationId'),
    interviewId: form.get('interviewId') || null,
    fileName: isFile ? file.name.slice(0, 200) : null,
    source: isFile ? new Uint8Array(await file.arrayBuffer()) : String(form.get('text') ?? ''),
  }
  const result = await door(importTranscriptSchema, input, async (actor, transcript) => {
    const imported = await importTranscript(actor, transcript)
    if (!imported.ok) return imported
    const { turns, evidence } = imported.value
    return done({ turns, passages: evidence.strengths.length + evidence.gaps.length })
  })
  if (result.ok) refresh()
  return result
}

export async function readTranscriptAction(input: unknown) {
  return door(transcriptSchema, input, async (actor, one) => done(await getWholeTranscript(actor, one)))
}

export async function correctSpeakersAction(input: unknown) {
  const result = await door(correctSpeakersSchema, input, correctSpeakers)
  if (result.ok) refresh()
  return result
}

export async function deleteTranscriptAction(input: unknown) {
  const result = await door(transcriptSchema, input, deleteTranscript)
  if (result.ok) refresh()
  return result
}
