import { type Civility, folded, type Language } from './language.ts'

/** Reads a civility as files and people write it; null when it says nothing. */
export function civilityFrom(raw: string | null | undefined): Civility | null {
  const word = folded(raw ?? '').replace(/[.\s]/g, '')
  if (/^(madame|mme|mlle|mademoiselle|mrs|ms|miss|f|femme|female|frau)$/.test(word)) return 'MADAME'
  if (/^(monsieur|m|mr|h|homme|male|herr)$/.test(word)) return 'MONSIEUR'
  return null
}

/** "Madame", "Monsieur", "Ms", "Mr". Nobody is called Mademoiselle, Mrs or Miss. */
export function civilityWord(civility: Civility, language: Language): string {
  if (language === 'en') return civility === 'MADAME' ? 'Ms' : 'Mr'
  return civility === 'MADAME' ? 'Madame' : 'Monsieur'
}

/** Picks the form that agrees with the person; the neutral wording when the civility is unknown. */
export function agree(
  civility: Civility | null | undefined,
  forms: { feminine: string; masculine: string; neutral: string },
): string {
  if (civility === 'MADAME') return forms.feminine
  return civility === 'MONSIEUR' ? forms.masculine : forms.neutral
}

/** Pairs that no ending explains. */
const PAIRS = [
  ['homme', 'femme'],
  ['garcon', 'fille'],
  ['steward', 'hotesse'],
  ['serveur', 'serveuse'],
  ['gouvernant', 'gouvernante'],
  ['salesman', 'saleswoman'],
  ['waiter', 'waitress'],
  ['host', 'hostess'],
  ['actor', 'actress'],
  ['foreman', 'forewoman'],
  ['copain', 'copine'],
] as const

/** Endings: how the masculine ends, and what replaces that ending in the feminine. */
const ENDINGS: ReadonlyArray<readonly [masculine: string, feminine: string]> = [
  ['', 'e'],
  ['', 'ne'],
  ['', 'le'],
  ['', 'te'],
  ['', 'fe'],
  ['', 'sse'],
  ['', 'esse'],
  ['r', 'se'],
  ['ur', 'use'],
  ['teur', 'trice'],
  ['deur', 'drice'],
  ['eur', 'eresse'],
  ['er', 'ere'],
  ['f', 've'],
  ['x', 'se'],
  ['c', 'que'],
  ['c', 'cque'],
  ['e', 'esse'],
]

/** Whether `feminine` is the feminine form of `masculine` ("Directeur", "Directrice"), plurals included. */
export function isGenderPair(masculine: string, feminine: string): boolean {
  const [he, she] = [folded(masculine), folded(feminine)]
  if (he === she) return false
  if (PAIRS.some(([m, f]) => m === he && f === she)) return true
  if (he.length < 3) return false
  if (he.endsWith('s') && she.endsWith('s') && isGenderPair(he.slice(0, -1), she.slice(0, -1))) return true
  return ENDINGS.some(([m, f]) => he.endsWith(m) && he.slice(0, he.length - m.length) + f === she)
}

/** The suffixes that title writers put in brackets or after a dot, longest first. */
export const FEMININE_SUFFIXES =
  'eresse|ennes?|trice|drice|euse|elle|esse|onne|ière|iere|enne|rice|sse|ère|ere|use|ice|ive|ne|se|te|ve|le|fe|es|e'

/** The feminine that "Développeur(se)" or "Infirmier(ère)" abbreviates: "Développeuse", "Infirmière". */
export function feminineOf(masculine: string, suffix: string): string {
  const add = suffix.toLowerCase()
  const full = expanded(masculine, add)
  return masculine.length > 1 && masculine === masculine.toUpperCase() ? full.toUpperCase() : full
}

function expanded(masculine: string, suffix: string): string {
  const replaced = (ending: RegExp, by: string) => masculine.replace(ending, by)
  if (/^(se|use|euse)$/.test(suffix)) {
    if (/eur$/i.test(masculine)) return replaced(/eur$/i, 'euse')
    if (/x$/i.test(masculine)) return replaced(/x$/i, 'se')
  }
  if (/^(t?rice|ice)$/.test(suffix) && /eur$/i.test(masculine)) return replaced(/eur$/i, 'rice')
  if (suffix === 'drice') return replaced(/deur$/i, 'drice')
  if (suffix === 'eresse') return replaced(/eur$/i, 'eresse')
  if (/^(i?[èe]re|e)$/.test(suffix) && /er$/i.test(masculine)) return replaced(/er$/i, 'ère')
  if (/^(ve|ive)$/.test(suffix)) return replaced(/f$/i, 've')
  if (suffix === 'enne') return replaced(/en$/i, 'enne')
  if (suffix === 'onne') return replaced(/on$/i, 'onne')
  if (suffix === 'elle') return replaced(/el$/i, 'elle')
  if (/^e?sse$/.test(suffix)) return `${replaced(/e$/i, '')}esse`
  return masculine + suffix
}
