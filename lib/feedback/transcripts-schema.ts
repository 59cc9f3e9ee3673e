import { z } from 'zod'

const id = z.string().min(1).max(64)

/** Bytes of a file, or pasted text; their size is judged by the reader, which says why it refuses. */
export const importTranscriptSchema = z.object({
  applicationId: id,
  interviewId: id.nullable(),
  fileName: z.string().trim().max(200, 'too-long').nullable(),
  source: z.union([z.instanceof(Uint8Array), z.string()]),
})

export const correctSpeakersSchema = z.object({
  transcriptId: id,
  speakers: z
    .array(z.object({ name: z.string(), role: z.enum(['CANDIDATE', 'INTERVIEWER', 'OTHER']) }))
    .max(500),
})

export const transcriptSchema = z.object({ transcriptId: id })

export type ImportTranscript = z.infer<typeof importTranscriptSchema>
export type CorrectSpeakers = z.infer<typeof correctSpeakersSchema>
export type OneTranscript = z.infer<typeof transcriptSchema>
