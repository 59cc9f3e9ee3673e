import { splitSentences } from '../language/sentences.ts'
import type { FieldPiece, Piece } from './pieces.ts'

// What stands for a field while sentences are told apart: its own full stops must not count.
const standIn = 'Champ'

/**
 * A line as its sentences. A feedback field between two full stops is a sentence (or several) of its own,
 * with or without a full stop at its end.
 */
export function sentencesOf(line: readonly Piece[]): Piece[][] {
  const { probe, places } = probeOf(line)
  return splitSentences(probe)
    .map(([start, end]) => places.flatMap((place) => cut(place, start, end)))
    .filter((sentence) => sentence.length > 0)
}

/** Whether the field at `index` makes sentences of its own in this line. */
export function standsAlone(line: readonly Piece[], index: number): boolean {
  const piece = line[index]
  if (piece?.kind !== 'field' || !piece.feedback) return false
  return endsSentence(line, index) && beginsSentence(line, index)
}

type Place = { piece: Piece; start: number; end: number }

function probeOf(line: readonly Piece[]): { probe: string; places: Place[] } {
  let probe = ''
  const places = line.map((piece, index): Place => {
    const start = probe.length
    if (piece.kind === 'text')
      probe += piece.afterTag && endsWithStop(probe) ? opened(piece.text) : piece.text
    else probe += standsAlone(line, index) ? `${standIn}.` : standIn
    return { piece, start, end: probe.length }
  })
  return { probe, places }
}

function endsWithStop(text: string): boolean {
  return /[.!?…][»”")\]]*\s+$/u.test(text)
}

// A condition may have left a small letter at the head of a sentence. Keeps the length.
function opened(text: string): string {
  return text.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase().slice(0, letter.length))
}

function cut({ piece, start, end }: Place, from: number, to: number): Piece[] {
  if (piece.kind === 'field') return start >= from && start < to ? [piece] : []
  const text = piece.text.slice(Math.max(from - start, 0), Math.max(to - start, 0))
  if (text === '' || to <= start || from >= end) return []
  return [{ ...piece, text, afterTag: piece.afterTag && from <= start + leading(piece.text) }]
}

function leading(text: string): number {
  return text.length - text.trimStart().length
}

function beginsSentence(line: readonly Piece[], index: number): boolean {
  const before = textBefore(line, index)
  if (before.trim() !== '') return endsWithStop(before)
  const previous = fieldBefore(line, index)
  return !previous || (before !== '' && previous.feedback)
}

function endsSentence(line: readonly Piece[], index: number): boolean {
  const after = textAfter(line, index)
  return after.trim() === '' || /^\s+[\p{Lu}«“"]/u.test(after)
}

function textBefore(line: readonly Piece[], index: number): string {
  let text = ''
  for (const piece of line.slice(0, index).reverse()) {
    if (piece.kind === 'field') break
    text = piece.text + text
  }
  return text
}

function textAfter(line: readonly Piece[], index: number): string {
  let text = ''
  for (const piece of line.slice(index + 1)) {
    if (piece.kind === 'field') break
    text += piece.text
  }
  return text
}

function fieldBefore(line: readonly Piece[], index: number): FieldPiece | undefined {
  return line.slice(0, index).findLast((piece) => piece.kind === 'field')
}
