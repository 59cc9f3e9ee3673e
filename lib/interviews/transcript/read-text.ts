import { done, type Outcome, refused } from '../../errors.ts'
import { readCues } from './cues.ts'
import { readJson } from './json.ts'
import { readLines } from './lines.ts'
import { looksSpoken } from './tongue.ts'
import {
  maxTranscriptBytes,
  maxTurns,
  type Piece,
  type ReadTranscript,
  type TranscriptFormat,
  type Unreadable,
} from './transcript.ts'
import { joinTurns } from './turns.ts'

/** The turns of a transcript in any of the textual formats, which the text itself tells apart. Never throws. */
export function readTranscriptText(raw: string, format?: 'docx'): Outcome<ReadTranscript, Unreadable> {
  if (raw.length > maxTranscriptBytes) return refused('too-big')
  const text = raw
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
  if (text.trim() === '') return refused('empty')
  const found = format ? { format, pieces: readLines(text) } : readAny(text)
  if (!found) return refused('not-a-transcript')
  const turns = joinTurns(found.pieces)
  if (turns.length === 0)
    return refused(found.format === 'vtt' || found.format === 'srt' ? 'empty' : 'not-a-transcript')
  if (turns.length > maxTurns) return refused('too-long')
  if (!isTalk(found)) return refused('not-a-transcript')
  return done({ format: found.format, speakers: [...new Set(turns.map((turn) => turn.speaker))], turns })
}

type Found = { format: TranscriptFormat; pieces: Piece[] }

function readAny(text: string): Found | null {
  const start = text.trimStart()
  if (/^(?:\{|\[\s*[{[\]])/.test(start)) {
    const pieces = readJson(start)
    if (pieces) return { format: 'json', pieces }
    if (isJson(start)) return null
  }
  if (/^<(?:!doctype|html|\?xml|svg|body|head)\b/i.test(start)) return null
  if (/^WEBVTT(?:\s|$)/.test(start)) return { format: 'vtt', pieces: readCues(text) }
  if (/^\s*(?:\d{1,3}:)?\d{1,3}:\d{2}[.,]\d{1,3}\s*-->/m.test(text))
    return { format: /^\s*(?:\d{1,3}:)?\d{1,3}:\d{2},\d/m.test(text) ? 'srt' : 'vtt', pieces: readCues(text) }
  return { format: 'text', pieces: readLines(text) }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Lines with names or times before them are believed; other prose has to sound like talk. */
function isTalk({ format, pieces }: Found): boolean {
  if (format !== 'text' && format !== 'docx') return true
  const speakers = new Set(pieces.flatMap((piece) => piece.speaker ?? []))
  const timed = pieces.filter((piece) => piece.startMs !== null).length
  if (timed >= 2) return true
  // "Name: value" is a form; two who speak in turn, or one who says I.
  const text = pieces.map((piece) => piece.text).join('\n')
  if (speakers.size >= 2 && pieces.length > speakers.size) return true
  return looksSpoken(text)
}
