import type { Language } from '../language/language.ts'
import { splitSentences } from '../language/sentences.ts'
import type { Rule, Severity } from './finding.ts'
import { fold } from './fold.ts'
import type { Passage, PassageContext, PassageKind, PlacedFinding } from './passage.ts'

/** Offsets without the space around; `folded` is the sentence, folded. */
export type Sentence = { start: number; end: number; folded: string }

/** A passage read once, for all rules. Offsets of `folded` are those of `text`. */
export type Reading = {
  language: Language
  kind: PassageKind
  text: string
  folded: string
  sentences: Sentence[]
  /** The sentences between greeting and closing formula. */
  body: Sentence[]
  /** The first line, when it greets. */
  greeting: Sentence | null
  context: PassageContext
}

const greets =
  /^(?:bonjour|bonsoir|ch[eè]re?s?|madame|monsieur|mesdames|mme|m\.|salut|dear|hello|hi|hey|good (?:morning|afternoon|evening)|to whom)\b/
const closes =
  /^(?:(?:bien |tres |avec )?(?:cordialement|a vous|amicalement|sincerement|respectueusement)|salutations|bien a (?:vous|toi)|(?:belle|bonne) (?:suite a vous|continuation a vous|journee)|amities|(?:kind|best|warm|kindest|warmest|with)\b[^.]{0,20}\bregards|regards|sincerely|yours|best(?: wishes)?,?$|all the best,?$|cheers|veuillez (?:agreer|recevoir|croire)|nous vous prions d'agreer|je vous prie)/

export function read(passage: Passage): Reading {
  const { text, language, kind, context = {} } = passage
  const folded = fold(text)
  const sentences = splitSentences(text).map(([start, end]) => trimmed(folded, start, end))
  const first = sentences[0]
  const greeting = kind === 'letter' && first ? greetingOf(folded, first) : null
  const signature = kind === 'letter' ? signatureOf(text) : text.length
  const last = sentences.findIndex(
    (one, index) => index > 0 && (one.start >= signature || closes.test(one.folded)),
  )
  const body = sentences
    .slice(0, last < 0 ? undefined : last)
    .map((one) => (greeting && one.start < greeting.end ? trimmed(folded, greeting.end, one.end) : one))
    .filter((one) => one.end > one.start)
  return { language, kind, text, folded, sentences, body, greeting, context }
}

// Under the last full stop stand short lines without one: a closing formula of any kind, name, role.
function signatureOf(text: string): number {
  let at = text.length
  for (const line of text.split('\n').reverse()) {
    const words = line.trim()
    if (words.length > 70 || /[.!?…:»]$/.test(words)) break
    at = Math.max(0, at - line.length - 1)
  }
  return at === 0 ? text.length : at
}

function greetingOf(folded: string, first: Sentence): Sentence | null {
  const line = /^[^\n]*/.exec(folded.slice(first.start))?.[0] ?? ''
  const isName = /^[^,.:!?\n]{2,30},\s*$/.test(line)
  if (!isName && !greets.test(line)) return null
  // "Bonjour Julien, merci pour…" goes on in the line of the greeting.
  const goesOn = line.length > 60 ? line.search(/,|!/) + 1 || 0 : line.length
  return trimmed(folded, first.start, first.start + goesOn)
}

function trimmed(folded: string, start: number, end: number): Sentence {
  const piece = folded.slice(start, end)
  const from = start + (piece.length - piece.trimStart().length)
  const to = Math.max(from, start + piece.trimEnd().length)
  return { start: from, end: to, folded: folded.slice(from, to) }
}

type Mark = {
  rule: Rule
  severity: Severity
  start: number
  end: number
  suggestion?: string | undefined
  detail?: string
}

export function mark(reading: Reading, { suggestion, ...found }: Mark): PlacedFinding {
  const excerpt = reading.text.slice(found.start, found.end)
  const finding: PlacedFinding = { ...found, part: 'text', excerpt }
  return suggestion === undefined ? finding : { ...finding, suggestion }
}

/** A finding about the whole: it stands at the sentence where the eye should go. */
export function markSentence(
  reading: Reading,
  rule: Rule,
  severity: Severity,
): (at?: Sentence) => PlacedFinding[] {
  return (at = reading.body[0] ?? reading.sentences[0]) =>
    at && at.end > at.start ? [mark(reading, { rule, severity, start: at.start, end: at.end })] : []
}

export function sentenceAt(reading: Reading, offset: number): Sentence {
  const found = reading.sentences.findLast((one) => one.start <= offset)
  return found ?? { start: 0, end: reading.text.length, folded: reading.folded }
}

export function isSentenceStart(reading: Reading, offset: number): boolean {
  return sentenceAt(reading, offset).start === offset
}

export const upper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
