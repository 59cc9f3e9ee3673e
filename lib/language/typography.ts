import type { Language } from './language.ts'

const NBSP = '\u00a0'
const NARROW = '\u202f'

/** What is no prose: addresses, URLs, times, entities, Liquid tags, code between backticks. */
const PROTECTED = [
  String.raw`\{\{[^{}]*\}\}|\{%[^{}]*%\}`,
  '`[^`\n]*`',
  String.raw`(?:https?|ftp|mailto|tel):[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?)\]’'…]`,
  String.raw`www\.[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?)\]’'…]`,
  String.raw`(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}.-]*[\p{L}\p{N}]`,
  String.raw`&(?:[a-z][a-z0-9]*|#\d+);`,
  String.raw`\d{1,2}:\d{2}(?::\d{2})?`,
].join('|')

type Rule = readonly [pattern: string, replacement: string | ((...groups: string[]) => string)]

const SPACE = String.raw`[ \t\u00a0\u202f\u2009]`
/** What a mark of punctuation may stand behind. */
const BEHIND = String.raw`[\p{L}\p{N}\p{M}»”’")\]}%€…*+#]`
const AFTER = String.raw`(?=[\s»”"’*]|$)`
const AFTER_STRONG = String.raw`(?=[!?]*(?:[\s»”"’)\]*]|$))`
/** A pair of straight quotes on one line, tags inside kept whole. */
const QUOTED = String.raw`"((?!\s)(?:\{\{[^{}]*\}\}|[^"\n{}\x60])+)(?<!\s)"(?=[\s»”’)\]*.,;:!?…]|$)`

const COMMON: readonly Rule[] = [
  [String.raw`\.{3,}`, '…'],
  [String.raw`(?<=\S)[ \t]{2,}(?=\S)`, ' '],
  [String.raw`(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}«“])`, '’'],
  [String.raw`(?<=\S)[ \t]+(?=[,.](?:\s|$))`, ''],
]

const FRENCH: readonly Rule[] = [
  ...COMMON,
  [String.raw`(?<=\p{L})'(?=\s*[«“"])`, '’'],
  [String.raw`(?<=^|[\s(\['’])${QUOTED}`, (quoted) => `«${NBSP}${quoted}${NBSP}»`],
  [String.raw`«${SPACE}*(?=[^\s»])`, `«${NBSP}`],
  [String.raw`(?<=[^\s«])${SPACE}*»`, `${NBSP}»`],
  [String.raw`(?<=\d)${SPACE}*([%€])(?![\p{L}\p{N}%])`, (mark) => NBSP + mark],
  [String.raw`(?<=\S)${SPACE}+:${AFTER}|(?<=${BEHIND}):${AFTER}`, `${NBSP}:`],
  [String.raw`(?<=\S)${SPACE}+;${AFTER}|(?<=${BEHIND});${AFTER}`, `${NARROW};`],
  [
    String.raw`(?<=\S)${SPACE}+([!?])${AFTER_STRONG}|(?<=${BEHIND})([!?])${AFTER_STRONG}`,
    (a, b) => NARROW + (a ?? b),
  ],
  [String.raw`(?<=[^\s—])[ \t]*—[ \t]*(?=[^\s—])`, ' — '],
  [String.raw`(?<=\S) -(?= \S)`, ' –'],
  [
    String.raw`((?<![\p{L}\d,.\u202f-])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d))`,
    (number) => number.replace(/[ \u00a0]/g, NARROW),
  ],
]

const ENGLISH: readonly Rule[] = [
  ...COMMON,
  [String.raw`(?<=s)'(?=[\s.,;:!?)]|$)`, '’'],
  [String.raw`(?<=^|[\s(\[])'(?=\d0s)`, '’'],
  [String.raw`(?<=^|[\s(\[])${QUOTED}`, (quoted) => `“${quoted}”`],
  [String.raw`(?<=[\p{L}\p{N}”’)])[ \t\u00a0\u202f]+(?=[;:!?](?:\s|$))`, ''],
]

const RULES = { fr: compiled(FRENCH), en: compiled(ENGLISH) }

/**
 * Sets running text as a careful typist would: no-break spaces before : ; ? ! » %, apostrophes ’, …, « quotes ».
 * Leaves URLs, addresses, times and Liquid tags alone. Applying it twice changes nothing more.
 * Source: Lexique des règles typographiques en usage à l’Imprimerie nationale.
 */
export function typeset(text: string, language: Language): string {
  let set = text
  // One rule may make room for another; in practice the second round changes nothing.
  for (let round = 0; round < 8; round++) {
    const before = set
    for (const rule of RULES[language]) set = rule(set)
    if (set === before) break
  }
  return set
}

function compiled(rules: readonly Rule[]): ReadonlyArray<(text: string) => string> {
  return rules.map(([pattern, replacement]) => {
    const search = new RegExp(`(?<safe>${PROTECTED})|${pattern}`, 'gmu')
    return (text: string) =>
      text.replace(search, (found: string, safe: string | undefined, ...groups: string[]) => {
        if (safe !== undefined) return found
        return typeof replacement === 'string' ? replacement : replacement(...groups)
      })
  })
}
