import { ASPIRATED, ELIDED_Y, longestStem, MUTE, NEVER_ELIDED, YOU_WORDS } from './aspirated.ts'
import { soundsEnglish } from './english.ts'
import { folded, type Language } from './language.ts'

const APOSTROPHE = '’'

/**
 * Whether French elides before this word or phrase ("d’Ingénieur", but "de Responsable"). Always false in
 * English. Rules: OQLF and Grevisse as told in `aspirated.ts`; an acronym goes by its first letter.
 */
export function elides(text: string, language: Language = 'fr'): boolean {
  if (language !== 'fr') return false
  // Opening quotes and brackets do not stop the sound: d’« Ingénieur ».
  const start = text.normalize('NFC').replace(/^[\s«»"“”'‘’([{\u00a0\u202f]+/u, '')
  const word = folded(start.match(/^[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}]+)*/u)?.[0] ?? '')
  const first = word.charAt(0)
  if (!/[aeiouyh]/.test(first)) return false
  if (first === 'h') return hasMuteH(start, word)
  const head = word.split('-')[0] ?? word
  if (longestStem(head, NEVER_ELIDED) > 0) return false
  if (first === 'y') return !/^y[aeiou]/.test(word) || longestStem(word, ELIDED_Y) > 0
  return longestStem(head, YOU_WORDS) === 0
}

function hasMuteH(text: string, word: string): boolean {
  // English titles sound their h, but for the two that French made its own.
  if (soundsEnglish(text)) return /^(hotel|hospitality)/.test(word)
  const aspirated = longestStem(word, ASPIRATED)
  const mute = longestStem(word, MUTE)
  if (mute > aspirated) return true
  // HEC is said with a vowel first; HSE, HPC, HR and the like take "de".
  const isAcronym = /^H[\p{Lu}\p{N}&+]{1,3}(?![\p{L}\p{N}])/u.test(text)
  return aspirated === 0 && (!isAcronym || word === 'hec')
}

/** "d’Ingénieur Cloud", "de Responsable", "d’Hélène". The article is the caller’s: "de Le Goff" stays. */
export function withDe(text: string): string {
  return elided('de', text)
}

/** "l’Ingénieur", "le Responsable", "la Responsable". */
export function withLe(text: string, gender: 'masculine' | 'feminine' = 'masculine'): string {
  return elided(gender === 'feminine' ? 'la' : 'le', text)
}

/** "qu’Hélène", "que Karim". */
export function withQue(text: string): string {
  return elided('que', text)
}

export type Elidable =
  | 'le'
  | 'la'
  | 'de'
  | 'que'
  | 'je'
  | 'me'
  | 'te'
  | 'se'
  | 'ce'
  | 'ne'
  | 'jusque'
  | 'lorsque'
  | 'puisque'
  | 'quoique'
  | 'si'

/** The small word and the text, elided where French does: "jusqu’à", "s’il", "si elle", "quoique Anne". */
export function elided(particle: Elidable, text: string): string {
  const joins = canJoin(particle, text) && elides(text)
  return joins ? particle.slice(0, -1) + APOSTROPHE + text : `${particle} ${text}`
}

function canJoin(particle: Elidable, text: string): boolean {
  if (particle === 'si') return /^ils?\b/iu.test(text)
  if (particle === 'quoique') return /^(ils?|elles?|on|une?)\b/iu.test(text)
  return true
}
