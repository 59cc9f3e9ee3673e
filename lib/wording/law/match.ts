import { splitSentences } from '../../language/sentences.ts'
import { fold } from '../fold.ts'
import type { ProtectedPassage } from './protected.ts'
import type { LawFrame, LawRule } from './rule.ts'

/** A letter is checked again at each keystroke, and one sentence of it has changed: the others are known. */
const memory = new WeakMap<readonly LawRule[], Map<string, ProtectedPassage[]>>()

/** Runs the rules over each sentence; of passages of one criterion that overlap, the longest stays. */
export function matchRules(text: string, rules: readonly LawRule[], frame: LawFrame): ProtectedPassage[] {
  const { composed, offsets } = compose(text)
  const hide = (said: string, what?: RegExp) =>
    what ? said.replace(what, (it) => '#'.repeat(it.length)) : said
  const plain = fold(composed)
  const nameless = fold(hide(composed, frame.names))
  const folded = hide(nameless, frame.innocent).replaceAll('\n', ' ')
  const sentences = splitSentences(composed).map(([from, to]) => ({
    from,
    words: folded.slice(from, to),
    said: nameless.slice(from, to).replaceAll('\n', ' '),
  }))
  const about = rules
    .flatMap(({ needsInText }) => (needsInText ? Number(needsInText.test(plain)) : []))
    .join('')
  const known = memory.get(rules) ?? new Map<string, ProtectedPassage[]>()
  memory.set(rules, known)
  if (known.size > 200) known.clear()
  // Most rules find nothing in the whole letter, and one look tells; a line for each sentence, so that ^ and $ hold.
  const unread = sentences
    .flatMap(({ words, said }) => (known.has(`${about}\n${said}`) ? [] : [words]))
    .join('\n')
  const usable = unread
    ? rules.filter(
        ({ needsInText, pattern }) => (!needsInText || needsInText.test(plain)) && isIn(pattern, unread),
      )
    : []
  const found: ProtectedPassage[] = []
  for (const [index, { from, words, said }] of sentences.entries()) {
    if (!/\w/.test(words)) continue
    const around = sentences
      .slice(Math.max(0, index - 1), index + 2)
      .map((one) => one.words)
      .join(' ')
    if (frame.passes?.(words, around)) continue
    const isKind = frame.kindness?.test(words) === true && !frame.reason?.test(words)
    const key = `${about}\n${said}`
    const passages = known.get(key) ?? readSentence(usable, { words, said, isKind })
    known.set(key, passages)
    for (const one of passages) found.push({ ...one, start: from + one.start, end: from + one.end })
  }
  return longest(found)
    .map((one) => ({ ...one, start: offsets?.[one.start] ?? one.start, end: offsets?.[one.end] ?? one.end }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

type Read = { words: string; said: string; isKind: boolean }

/** Many rules share what they need; it is asked once of a sentence, before their own and longer expressions. */
function readSentence(rules: readonly LawRule[], read: Read): ProtectedPassage[] {
  const answers = new Map<RegExp, boolean>()
  const says = (what: RegExp): boolean => {
    const known = answers.get(what)
    if (known !== undefined) return known
    const answer = what.test(read.words)
    answers.set(what, answer)
    return answer
  }
  return rules.flatMap((rule) => (rule.needs && !says(rule.needs) ? [] : passagesOf(rule, read)))
}

/** `said` holds the innocent terms that `words` hides: they still tell what the sentence is about. */
function passagesOf(rule: LawRule, { words, said, isKind }: Read): ProtectedPassage[] {
  const { criterion, nature = 'ground', unless, unlessInClause, suggestion } = rule
  const passages: ProtectedPassage[] = []
  const pattern = everywhere(rule.pattern)
  pattern.lastIndex = 0
  for (let match = pattern.exec(words); match && match[0] !== ''; match = pattern.exec(words)) {
    if (passages.length === 0 && unless?.test(said)) break
    const lead = /^[\s,;:.(+=–—-]*/.exec(match[0])?.[0].length ?? 0
    const start = match.index + lead
    const end = match.index + match[0].trimEnd().length
    if (start >= end) continue
    if (unlessInClause?.test(clause(said, start, end))) continue
    passages.push({
      criterion,
      nature: nature === 'ground' && isKind ? 'mention' : nature,
      start,
      end,
      ...(suggestion !== undefined && { suggestion }),
    })
  }
  return passages
}

/** The words between the marks around a passage: commas, semicolons, colons, brackets, dashes. */
function clause(sentence: string, start: number, end: number): string {
  const before = sentence.slice(0, start).search(/[^,;:()–—→]*$/)
  const after = sentence.slice(end).search(/[,;:()–—→]|$/)
  return sentence.slice(before, end + after)
}

/** Whether any of the lines has it. */
function isIn(pattern: RegExp, lines: string): boolean {
  const everyone = everywhere(pattern)
  everyone.lastIndex = 0
  return everyone.test(lines)
}

const everywhereCache = new WeakMap<RegExp, RegExp>()

function everywhere(pattern: RegExp): RegExp {
  const known = everywhereCache.get(pattern)
  if (known) return known
  const made = new RegExp(pattern.source, `${pattern.flags.replace(/[gm]/g, '')}gm`)
  everywhereCache.set(pattern, made)
  return made
}

/** The text in composed letters (NFC), and where each of its places stands in the text; none when it is the text. */
function compose(text: string): { composed: string; offsets?: number[] } {
  if (text.normalize('NFC') === text) return { composed: text }
  let composed = ''
  const offsets: number[] = []
  for (const match of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const cluster = match[0].normalize('NFC')
    for (let i = 0; i < cluster.length; i += 1) offsets.push(match.index + Math.min(i, match[0].length - 1))
    composed += cluster
  }
  offsets.push(text.length)
  return { composed, offsets }
}

function longest(found: ProtectedPassage[]): ProtectedPassage[] {
  const byLength = found.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  const kept: ProtectedPassage[] = []
  for (const passage of byLength) {
    const isCovered = kept.some(
      (other) =>
        other.criterion === passage.criterion && passage.start < other.end && passage.end > other.start,
    )
    if (!isCovered) kept.push(passage)
  }
  return kept
}
