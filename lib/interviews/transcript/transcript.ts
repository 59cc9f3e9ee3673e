/** Of files and pasted texts. */
export const maxTranscriptBytes = 8 * 1024 * 1024
/** Four hours of quick talk are about 3,000. */
export const maxTurns = 8_000

export type TranscriptFormat = 'vtt' | 'srt' | 'text' | 'docx' | 'json'
export type SpeakerRole = 'CANDIDATE' | 'INTERVIEWER' | 'OTHER'

export type TranscriptSpeaker = { name: string; role: SpeakerRole }

/** What one person said until somebody else spoke. Numbers count from 1. */
export type TranscriptTurn = { number: number; speaker: string; startMs: number | null; text: string }

/** Why no transcript could be read. Sentences: messages `interviews.transcript.unreadable`. */
export type Unreadable = 'empty' | 'too-big' | 'too-long' | 'binary' | 'damaged' | 'not-a-transcript'

export type ReadTranscript = { format: TranscriptFormat; speakers: string[]; turns: TranscriptTurn[] }

/** A cue or a line as it stands in the file. `speaker` null: nobody is named. */
export type Piece = { speaker: string | null; startMs: number | null; text: string }
