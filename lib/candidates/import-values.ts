import type { Language, Source } from '../../prisma/client/enums.ts'
import { foldName } from './search.ts'

export function readLanguage(cell: string): Language | null {
  const word = foldName(cell)
  if (/^(fr|fra|fre|fr[-_][a-z]{2}|francais|french)$/.test(word)) return 'fr'
  return /^(en|eng|en[-_][a-z]{2}|anglais|english)$/.test(word) ? 'en' : null
}

export type SourceRead = { source: Source; sourceDetail: string | null }

const sources: [Source, RegExp, RegExp][] = [
  [
    'SPONTANEOUS',
    /spontan|unsolicited|speculative/,
    /^(candidature )?spontanee?$|^spontaneous( application)?$/,
  ],
  [
    'REFERRAL',
    /coopt|parrain|referral|referred|recommand/,
    /^(cooptation|referral|parrainage|recommandation)$/,
  ],
  [
    'INTERNAL',
    /\binterne?\b|\binternal\b|\bmobilite\b/,
    /^(mobilite )?interne$|^internal( (mobility|candidate))?$/,
  ],
  [
    'SOURCED',
    /sourc(ed|ing)\b|\bsourcee?\b|approche|chasse|head ?hunt|outbound/,
    /^(sourced|sourcing|sourcee?|approche directe|chasse)$/,
  ],
  ['APPLIED', /^$/, /^(candidature|candidature directe|annonce|applied|application|direct|site|inbound)$/],
]

/** How somebody came: one of our five ways, and the words of the file where they say more ("Indeed"). */
export function readSource(cell: string): SourceRead | null {
  const text = cell.trim()
  if (text === '') return null
  const folded = foldName(text)
  for (const [source, hint, exactly] of sources) {
    if (exactly.test(folded)) return { source, sourceDetail: null }
    if (hint.test(folded)) return { source, sourceDetail: text.slice(0, 200) }
  }
  return { source: 'APPLIED', sourceDetail: text.slice(0, 200) }
}

/** Words that stand for an empty cell. */
export function isPlaceholder(cell: string): boolean {
  return /^[-–—._?/*\s]*$|^(n ?\/ ?a|na|nc|null|nil|none|nan|aucune?|neant|vide|sans|inconnue?|unknown|non (renseignee?|communiquee?))$/.test(
    foldName(cell),
  )
}

/** A cell that a spreadsheet would run. A phone number, a bullet point or an address is none. */
export function isFormula(cell: string): boolean {
  const text = cell.trim()
  if (text.startsWith('=')) return text.length > 1
  return /^[+\-@]/.test(text) && /[a-z]\w*\(|[|!]|^[+\-@][A-Z]{1,3}\d+\b/i.test(text)
}

/** Somebody tried the form out: "Test Test", "azerty". */
export function isTestRecord(person: { firstName: string; lastName: string; addresses: string[] }): boolean {
  const first = foldName(person.firstName)
  const last = foldName(person.lastName)
  const tests = /^(tests?|testing|essai|azerty|qwerty|asdf\w*|dummy|fake|lorem|ipsum|xxx+|aaa+|zzz+)\d*$/
  const played = /^(toto|tata|titi|tutu|foo|bar|test|john|jane)$/
  if ([...first.split(' '), ...last.split(' ')].some((word) => tests.test(word))) return true
  if (played.test(first) && (/^(toto|tata|titi|tutu|foo|bar|test|doe)$/.test(last) || last === '')) {
    return !/^(john|jane)$/.test(first) || last === 'doe'
  }
  return person.addresses.some((address) =>
    /^(test\d*|essai|azerty|qwerty|asdf|no-?reply)([._+-].*)?@|^[^@]*[._+-]test\d*@/.test(address),
  )
}
