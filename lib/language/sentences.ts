/** Abbreviations that never end a sentence: a name, a figure or an example follows. Without their last full stop. */
const NEVER_LAST = new Set(
  `m mm mme mmes mlle mr mrs ms mx dr drs pr prof me mgr st ste sgt col gen capt rev hon cf e.g eg i.e ie p.ex ex vs env approx max min
  art vol fig no nos n° réf ref tél tel av bd bld boul dép dépt dept resp al chap p pp éd ed eds coord adj dir
  jan feb apr jun jul aug sep sept oct janv févr avr juil lun mar mer jeu ven sam dim mon tue tues wed thu thur thurs fri`.split(
    /\s+/,
  ),
)

/** Abbreviations that may end one: a capital behind them decides. "nov" and "dec" stand before a year too. */
const MAYBE_LAST = new Set(
  'etc inc ltd co corp jr sr a.m p.m am pm h min nov déc dec s.a s.a.s ph.d u.k u.s u.s.a bac'.split(' '),
)

/** After an initial ("le plan B. Nous …") these begin a sentence, whereas a family name would not. */
const OPENERS = new Set(
  `nous vous il elle ils elles on je tu le la les l un une des ce cet cette ces votre vos notre nos mon ma mes merci si pour
  mais or donc car ainsi cependant toutefois en dans avec sans à au aux après avant depuis bien cordialement we you he she
  it they i the a an this that these those your our my thank thanks if for but so however in with without at after before
  since kind best`.split(/\s+/),
)

const CLOSERS = String.raw`[\s\u00a0\u202f]?»|[”’")\]*]`
const END = new RegExp(String.raw`[.!?…]+(?:${CLOSERS})*(?=\s|$)`, 'gu')
const LEADING = /^[\s\u00a0\u202f«“”‘’"'([*–—-]+/u

/**
 * The sentences of a text as offsets, start included and end not. They follow one another without a gap, the
 * space behind a sentence belonging to it, so that joined they are the text. A blank line always ends one, a
 * single line break unless the next line begins in lower case.
 */
export function splitSentences(text: string): Array<[start: number, end: number]> {
  const sentences: Array<[number, number]> = []
  let start = 0
  for (const end of boundaries(text)) {
    if (text.slice(start, end).trim() === '') continue
    sentences.push([start, end])
    start = end
  }
  if (start < text.length) {
    // Space alone at the end belongs to the last sentence.
    const last = sentences.at(-1)
    if (last && text.slice(start).trim() === '') last[1] = text.length
    else sentences.push([start, text.length])
  }
  return sentences
}

/** The first letter in capitals, quotes before it skipped; brands and addresses stay ("iOS", "https:"). */
export function capitalise(text: string): string {
  const lead = LEADING.exec(text)?.[0] ?? ''
  const rest = text.slice(lead.length)
  const word = rest.match(/^\S+/)?.[0] ?? ''
  if (/^\p{Ll}{1,2}\p{Lu}/u.test(word) || /^(?:https?:|www\.|\S+@)/iu.test(word)) return text
  return lead + rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

function boundaries(text: string): number[] {
  const ends: number[] = []
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    const space = /^\s*/.exec(text.slice(end, end + 1_000))?.[0].length ?? 0
    if (endsSentence(text, { mark: match.index, found: match[0], next: end + space })) ends.push(end + space)
  }
  for (const match of text.matchAll(/\n\s*/g)) {
    const end = match.index + match[0].length
    if (match[0].indexOf('\n', 1) > 0 || !/^\p{Ll}(?!\p{Lu})/u.test(text.slice(end, end + 4))) ends.push(end)
  }
  return [...new Set(ends)].sort((a, b) => a - b)
}

function endsSentence(text: string, at: { mark: number; found: string; next: number }): boolean {
  const after = text.slice(at.next, at.next + 80).replace(LEADING, '')
  // A small letter goes on with the sentence, but for brands: "iOS".
  if (/^\p{Ll}/u.test(after) && !/^\p{Ll}{1,2}\p{Lu}/u.test(after)) return false
  if (!/^\.(?:[^.]|$)/.test(at.found)) return true
  const before = text.slice(Math.max(0, at.mark - 40), at.mark)
  const word = (before.match(/[\p{L}\p{M}°][\p{L}\p{M}\p{N}.°’'-]*$/u)?.[0] ?? '').replace(/^[dlDL]['’]/u, '')
  const key = word.toLowerCase()
  if (NEVER_LAST.has(key) || /(?:^|\s)p\.\s?ex$/iu.test(before)) return after === ''
  if (MAYBE_LAST.has(key)) return /^\p{Lu}|^$/u.test(after)
  if (/^(?:\p{Lu}|\p{Lu}\p{Ll}?\.-?\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/u.test(word))
    return after === '' || opens(after)
  // "1. Merci", alone at the start of a line, numbers a list.
  if (/(?:^|\n)[ \t]*\d{1,3}$/.test(before)) return after === ''
  return true
}

function opens(after: string): boolean {
  return OPENERS.has(after.match(/^[\p{L}\p{M}]+/u)?.[0].toLowerCase() ?? '')
}
