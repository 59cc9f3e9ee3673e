import { folded } from './language.ts'
import { withoutControls } from './visible.ts'

const ADDRESS = /[^\s<>()]*[^\s<>()@]@[^\s<>()]+/gu
const HONORIFIC =
  /^(?:(?:m|mr|mme|mlle|melle|mrs|ms|mx|dr|pr|prof|me|ing|hr|fr|sr|sra|dott|ir)\.\s*(?:et\s+)?|(?:m|mr|mme|mlle|melle|mrs|ms|miss|mx|dr|pr|prof|monsieur|madame|mademoiselle|docteur|doctor|professeur|professor|ma[iî]tre|herr|frau|sir|señor|señora)\s+)(?=\S)/iu
const ONLY_HONORIFIC =
  /^(?:m|mr|mme|mlle|melle|mrs|ms|miss|mx|dr|pr|prof|ing|monsieur|madame|mademoiselle|docteur|doctor|herr|frau)\.?$/iu
const DEGREE = /(?:,|\s)\s*(?:ph\.?\s?d|m\.?b\.?a|msc|m\.sc|pmp|cpa|esq|m\.?d|dba|cfa)\.?$/iu
const TAG =
  /\s[-–—]\s*(?:ext(?:erne)?|prestataire|consultant|stagiaire|interim|intérimaire|freelance|alternant|cdd|cdi|h|f)\.?$/iu
const NOTHING = new Set([
  '',
  '-',
  '--',
  '.',
  '..',
  '?',
  '??',
  '???',
  'n/a',
  'n.a.',
  'n.c.',
  'nc',
  'n/c',
  'xx',
  'xxx',
  'undefined',
  'inconnu',
  'inconnue',
  'unknown',
  'vide',
  'null',
  '(vide)',
  'non renseigne',
])
const MOST_CHARACTERS = 150

/** A name field without what is not a name: addresses, "(Ext)", honorifics, degrees, maiden-name notes, marks. */
export function withoutJunk(field: string): string {
  // A family is really called Null; a machine writes it small.
  const text = withoutControls(field.slice(0, 2_000))
  if (NOTHING.has(folded(text)) && text !== 'Null' && text !== 'NULL') return ''
  let name = text
    .replace(ADDRESS, ' ')
    .replace(/\b(?:https?:\/\/|www\.)\S+/giu, ' ')
    .replace(/[([{<«“"][^)\]}>»”"]*(?:[)\]}>»”"]|$)/gu, ' ')
    .replace(/\s(?:née?|nee|born|[ée]p(?:ouse|\.)?|veuve)\s.*$/iu, '')
    .replace(/(?:(?![\p{L}\p{M}\p{N}\p{Join_Control} .,'’‘ʼʻ·&‑-]).)+/gu, ' ')
    .replace(/[‘ʼ]/g, '’')
    .replace(/\s+/g, ' ')
    .trim()
  for (let before = ''; before !== name; ) {
    before = name
    name = name
      .replace(HONORIFIC, '')
      .replace(DEGREE, '')
      .replace(TAG, '')
      .replace(/^[\s,&·.'’-]+|[\s,&·-]+$/gu, '')
      .replace(/(?<=\p{L}{2})\.$/u, '')
  }
  if (ONLY_HONORIFIC.test(name)) return ''
  return Array.from(name).slice(0, MOST_CHARACTERS).join('').trim()
}

/** Whether the field held something, and nothing of it was a name. */
export function isJunk(field: string): boolean {
  return /[@\p{L}\p{N}]/u.test(field) && withoutJunk(field) === ''
}
