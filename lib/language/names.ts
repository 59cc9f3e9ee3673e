import { civilityFrom, civilityWord } from './gender.ts'
import { type Civility, folded, type Language } from './language.ts'
import { familyNameCase, givenNameCase } from './name-case.ts'
import { isJunk, withoutJunk } from './name-junk.ts'

export type RawName = { firstName?: string | null; lastName?: string | null; civility?: Civility | null }

/** `firstName` is the name to greet with; `fullName` is everything, middle names included. */
export type DisplayName = { firstName: string; lastName: string; fullName: string }

/**
 * A person’s name as people write it, from whatever a file or a form holds: case, honorifics, junk, addresses,
 * bidirectional tricks. Never guesses: no accents added, no name taken from an address, nothing translated.
 * All three are empty when nothing usable is left.
 */
export function displayName(raw: RawName): DisplayName {
  const parts = apart(withoutJunk(raw.firstName ?? ''), withoutJunk(raw.lastName ?? ''))
  const given = givenNameCase(parts.given)
  const family = familyNameCase(parts.family)
  // A person with one name is greeted with it, unless what stood before it was thrown away.
  if (given === '' && family !== '' && !family.includes(' ') && !isJunk(raw.firstName ?? '')) {
    return { firstName: capitalised(family), lastName: '', fullName: capitalised(family) }
  }
  return { firstName: calledBy(given), lastName: family, fullName: [given, family].filter(Boolean).join(' ') }
}

/** The whole first line: "Bonjour Jean-Pierre,", "Hello Jean-Pierre,". Without a first name, civility and name. */
export function greeting(person: RawName, language: Language): string {
  const name = displayName(person)
  const hello = language === 'fr' ? 'Bonjour' : 'Hello'
  const onlyName = name.firstName !== '' && name.lastName === ''
  const family = name.lastName || (onlyName && !withoutJunk(person.firstName ?? '') ? name.firstName : '')
  const isInitial = /^(?:\p{Lu}\.?|(?:\p{Lu}\.[ -]?)+)$/u.test(name.firstName)
  // "Mme" alone in the field of the first name is a civility that somebody stated.
  const civility = person.civility ?? civilityFrom(person.firstName)
  if (civility && family && (name.firstName === '' || onlyName || isInitial)) {
    return `${hello} ${civilityWord(civility, language)} ${family},`
  }
  if (name.firstName && !isInitial) return `${hello} ${name.firstName},`
  // An initial alone would look cut off; a full name with several words is still a name.
  if (isInitial || name.fullName.includes(' ')) return `${hello} ${name.fullName},`
  return `${hello},`
}

/** Understands "Dupont, Jean", "DUPONT Jean" in one field, and the family name repeated in the first. */
function apart(first: string, last: string): { given: string; family: string } {
  if (first !== '' && last !== '') return withoutRepeat(first, last)
  const only = first || last
  const [family, given, ...others] = only.split(/\s*,\s*/)
  if (family && given && others.length === 0) return { given, family }
  const words = only.split(' ')
  const isCapital = words.map(
    (word) =>
      /\p{Lu}{2}/u.test(word) &&
      word === word.toUpperCase() &&
      !/^(?:[B-DF-HJ-NP-TV-XZ]{2,3}|I+V?)$/.test(word),
  )
  const capitals = isCapital.filter(Boolean).length
  if (capitals > 0 && capitals < words.length) {
    const firstCapital = isCapital.indexOf(true)
    const lastCapital = isCapital.lastIndexOf(true)
    const isRun = lastCapital - firstCapital + 1 === capitals
    if (isRun && firstCapital === 0)
      return { family: words.slice(0, capitals).join(' '), given: words.slice(capitals).join(' ') }
    if (isRun && lastCapital === words.length - 1) {
      // "Anne de LA TOUR": small particles belong to the name behind them.
      let start = firstCapital
      while (start > 1 && /^(?:de|van|von|du|des|le|la|der|den|d['’])$/i.test(words[start - 1] ?? '')) start--
      return { given: words.slice(0, start).join(' '), family: words.slice(start).join(' ') }
    }
  }
  return first !== '' ? { given: first, family: '' } : { given: '', family: last }
}

function withoutRepeat(first: string, last: string): { given: string; family: string } {
  const given = first.replace(/\s*,\s*/g, ', ')
  const [a, b] = [folded(first), folded(last)]
  if (a === b) return { given: '', family: last }
  if (a.endsWith(` ${b}`))
    return { given: first.slice(0, first.length - last.length - 1).trim(), family: last }
  if (a.startsWith(`${b} `)) return { given: first.slice(last.length + 1).trim(), family: last }
  if (b.startsWith(`${a} `)) return { given: first, family: last.slice(first.length + 1).trim() }
  return { given, family: last }
}

const DOUBLED = new Set([
  'jean',
  'marie',
  'anne',
  'maria',
  'jose',
  'juan',
  'ana',
  'joao',
  'luis',
  'abd',
  'ould',
])

/**
 * The part a person is called by. "Jean Pierre" is a name; "Marie-Claire Anne" and "Louis Charles Henri" are a
 * name and what the registry adds; "Marie, Anne, Louise" says so itself.
 */
function calledBy(given: string): string {
  const name = given.split(/\s*,\s*/)[0] ?? ''
  const words = name.split(' ').filter((word, at) => at === 0 || !/^\p{L}\.?$/u.test(word))
  const first = words[0] ?? ''
  if (words.some((word, at) => at > 0 && /^(?:de|del|du|la|da|dos|das|do|el|y|e)$/i.test(word)))
    return words.join(' ')
  if (first.includes('-') && words.length > 1 && /\p{Script=Latin}/u.test(first)) return first
  if (words.length < 3 || !/\p{Script=Latin}/u.test(first)) return words.join(' ')
  return DOUBLED.has(folded(first)) ? words.slice(0, 2).join(' ') : first
}

/** A name that stands alone starts with a capital: "de Villepin" is said "De Villepin" there. */
function capitalised(name: string): string {
  return /^\p{Ll}+\p{Lu}/u.test(name) ? name : name.charAt(0).toUpperCase() + name.slice(1)
}
