import { capitalise } from '../language/sentences.ts'
import { typeset } from '../language/typography.ts'
import { readTemplate, withoutTagLines } from './engine.ts'
import { type FeedbackKey, type FieldKey, type FieldValues, isFeedback } from './fields.ts'
import {
  type Dropped,
  holeText,
  type Paragraph,
  type RenderedLetter,
  type Segment,
  textOf,
  wordsOf,
} from './letter.ts'
import { templateFields } from './parse.ts'
import { decide, type FieldPiece, type Piece, partAt } from './pieces.ts'
import { sentencesOf, standsAlone } from './sentences.ts'
import { tidy } from './tidy.ts'
import { cleanText, cleanValue, disarm, type Manner, shapeValue } from './values.ts'

export type RenderInput = Manner & {
  subject: string
  body: string
  values: FieldValues
  /** `compose`: empty feedback stays in its place as a hole. `final`: its sentence is gone. */
  mode: 'compose' | 'final'
  /** Fields that may not be empty here, beyond what the template says. */
  requiredExtra?: readonly FieldKey[]
}

/**
 * The letter. A sentence with an empty optional field drops out whole; a required one leaves a hole and is
 * reported. Expects a template that `checkTemplate` passed; throws a LiquidError on broken syntax.
 */
export function renderLetter(input: RenderInput): RenderedLetter {
  const body = input.body.replace(/\r\n?/g, '\n')
  const dropped: Dropped[] = []
  const write: Writing = { ...input, dropped }
  const pieces = decided(withoutTagLines(body), input)
  const paragraphs = partAt(pieces, /\n[ \t]*\n\s*/)
    .map((row) => writeParagraph(row, write))
    .filter((paragraph) => paragraph.segments.length > 0)
  const subject = writeSubject(decided(input.subject, input), write)
  return finish({ subject, paragraphs, dropped, fields: templateFields(body).map((used) => used.key) })
}

/** A letter in words that a person wrote by hand, without fields: tidied and typeset, nothing else. */
export function renderWritten(input: {
  subject: string
  body: string
  language: Manner['language']
}): RenderedLetter {
  const clean = (text: string) => typeset(cleanText(text), input.language)
  const paragraphs = clean(input.body)
    .split(/\n\n+/)
    .map((text): Paragraph => ({ segments: tidy([{ kind: 'text', text }]) }))
    .filter((paragraph) => paragraph.segments.length > 0)
  const subject = tidy([{ kind: 'text', text: clean(input.subject).replace(/\s*\n\s*/g, ' ') }])
  return finish({ subject, paragraphs, dropped: [], fields: [] })
}

type Writing = Pick<RenderInput, 'language' | 'today' | 'mode'> & { dropped: Dropped[] }

function decided(source: string, input: RenderInput): Piece[] {
  const values: Record<string, string> = Object.create(null)
  for (const [key, value] of Object.entries(input.values)) values[key] = cleanValue(key as FieldKey, value)
  return decide(readTemplate(source), { values, extra: new Set(input.requiredExtra) })
}

// In a subject there is no sentence to drop: each field it names must be there.
function writeSubject(pieces: Piece[], write: Writing): Segment[] {
  const oneLine = pieces.map(
    (piece): Piece =>
      piece.kind === 'text'
        ? { ...piece, text: piece.text.replace(/\s+/g, ' ') }
        : { ...piece, required: true, value: piece.value.replace(/\s+/g, ' ') },
  )
  return tidy(oneLine.map((piece, index) => segmentOf(piece, { ...write, ...neighbours(oneLine, index) })))
}

function writeParagraph(row: Piece[], write: Writing): Paragraph {
  const segments: Segment[] = []
  for (const line of partAt(row, /[ \t]*\n[ \t]*/)) {
    const written = writeLine(line, write)
    if (segments.length > 0 && written.length > 0) segments.push({ kind: 'text', text: '\n' })
    segments.push(...written)
  }
  return { segments: tidy(segments) }
}

function writeLine(line: Piece[], write: Writing): Segment[] {
  const segments: Segment[] = []
  for (const sentence of sentencesOf(line)) {
    const because = emptied(sentence, write.mode)
    if (because.length > 0) {
      const lost = sentence.filter((piece) => piece.kind === 'field').filter((piece) => piece.value !== '')
      write.dropped.push({ because, lost: lost.map((piece) => piece.key).filter(isFeedback) })
      continue
    }
    if (segments.length > 0) segments.push({ kind: 'text', text: ' ' })
    segments.push(...writeSentence(sentence, { ...write, line }))
  }
  return tidy(segments)
}

// A required hole holds its sentence: it will be filled, or the letter does not leave.
function emptied(sentence: Piece[], mode: RenderInput['mode']): FieldKey[] {
  const empty = sentence.filter((piece): piece is FieldPiece => piece.kind === 'field' && piece.value === '')
  if (empty.some((piece) => piece.required)) return []
  const gone = empty.filter((piece) => mode === 'final' || !piece.feedback)
  return gone.map((piece) => piece.key)
}

function writeSentence(sentence: Piece[], write: Writing & { line: Piece[] }): Segment[] {
  return sentence.flatMap((piece, index): Segment[] => {
    const segment = segmentOf(piece, { ...write, ...neighbours(sentence, index) })
    const written = index === 0 ? capitalised(segment, piece) : segment
    const place = piece.kind === 'field' ? write.line.indexOf(piece) : -1
    const open = /[\p{L}\p{N})\]»”"’]$/u.test(written.text) && !written.text.includes('\n')
    const lacksStop = place >= 0 && written.kind === 'field' && open && standsAlone(write.line, place)
    return lacksStop ? [written, { kind: 'text', text: '.' }] : [written]
  })
}

type Context = Writing & { hasBefore: boolean; hasAfter: boolean }

function segmentOf(piece: Piece, context: Context): Segment {
  if (piece.kind === 'text') return { kind: 'text', text: typesetBetween(piece.text, context) }
  const { key, feedback, required, filters } = piece
  if (piece.value === '') return { kind: 'hole', key, text: holeText, feedback, required }
  return { kind: 'field', key, feedback, text: disarm(shapeValue(key, piece.value, { ...context, filters })) }
}

function neighbours(pieces: Piece[], index: number): { hasBefore: boolean; hasAfter: boolean } {
  return { hasBefore: index > 0, hasAfter: index < pieces.length - 1 }
}

// The words of a template come back with each letter, and setting them is most of the work. No value is kept.
const setTexts = new Map<string, string>()

// A letter on each side where a field will stand, so that "d'" and ' :' find what they lean on.
function typesetBetween(text: string, { language, hasBefore, hasAfter }: Context): string {
  const source = `${hasBefore ? 'x' : ''}${text}${hasAfter ? 'x' : ''}`
  const key = `${language}${source}`
  const set = setTexts.get(key) ?? typeset(source, language)
  if (setTexts.size > 2_000) setTexts.clear()
  setTexts.set(key, set)
  return set.slice(hasBefore ? 1 : 0, hasAfter ? -1 : undefined)
}

// Text gets a capital only where a condition or a field left it at the head of a sentence; "iOS" keeps its own.
function capitalised(segment: Segment, piece: Piece): Segment {
  const mayChange = piece.kind === 'text' ? piece.afterTag : piece.feedback || piece.key === 'interview_date'
  if (segment.kind === 'hole' || !mayChange) return segment
  return { ...segment, text: capitalise(segment.text) }
}

type Parts = { subject: Segment[]; paragraphs: Paragraph[]; dropped: Dropped[]; fields: FieldKey[] }

function finish({ subject, paragraphs, dropped, fields }: Parts): RenderedLetter {
  const all = [subject, ...paragraphs.map((paragraph) => paragraph.segments)].flat()
  const holes = all.filter((segment) => segment.kind === 'hole').filter((hole) => hole.required)
  const placed = new Set(all.filter((segment) => segment.kind !== 'text').map((segment) => segment.key))
  const isUnplaced = (key: FieldKey): key is FeedbackKey => isFeedback(key) && !placed.has(key)
  return {
    subject,
    paragraphs,
    subjectText: wordsOf(subject),
    text: textOf(paragraphs),
    missing: [...new Set(holes.map((hole) => hole.key))],
    dropped,
    unplaced: fields.filter(isUnplaced),
  }
}
