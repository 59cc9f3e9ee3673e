import { decode } from '../../candidates/import-decode.ts'
import { type Outcome, refused } from '../../errors.ts'
import { docxText } from './docx.ts'
import { readTranscriptText } from './read-text.ts'
import { maxTranscriptBytes, type ReadTranscript, type Unreadable } from './transcript.ts'

/** A transcript from a file (WebVTT, SRT, text, JSON, DOCX, in any usual encoding) or from pasted text. Never throws. */
export async function readTranscript(
  source: Uint8Array | string,
): Promise<Outcome<ReadTranscript, Unreadable>> {
  if (typeof source === 'string') return readTranscriptText(source)
  if (source.length > maxTranscriptBytes) return refused('too-big')
  if (source.length === 0) return refused('empty')
  if (isZip(source)) {
    const text = await docxText(source)
    return text.ok ? readTranscriptText(text.value, 'docx') : text
  }
  const decoded = decode(source)
  if (typeof decoded !== 'string') return readTranscriptText(decoded.text)
  return refused(decoded === 'spreadsheet' ? 'binary' : decoded)
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 8
}
