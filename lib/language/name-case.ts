import { folded } from './language.ts'
import {
  CAPITAL_D,
  CAPITAL_DE,
  GIVEN_NAME_PARTICLES,
  LOWER_FOLLOWERS,
  LOWER_PARTICLES,
  MAC_NAMES,
  VIETNAMESE,
} from './particles.ts'

/** A given name as people write it: "JEAN-PIERRE" → "Jean-Pierre". Mixed case is its owner’s and stays. */
export function givenNameCase(name: string): string {
  return name
    .split(' ')
    .map((word, at) => {
      const key = folded(word)
      if (at > 0 && isRaw(word) && GIVEN_NAME_PARTICLES.has(key)) return key
      // JP, JC: initials written together.
      if (/^[B-DF-HJ-NP-TV-XZ]{2,3}$|^[A-Z]J$/.test(word)) return word
      return wordCase(word, 'given')
    })
    .join(' ')
}

/** A family name as people write it: "DE LA TOUR" → "de La Tour", "VAN DER BERG" → "van der Berg". */
export function familyNameCase(name: string): string {
  const words = name.split(' ')
  if (words.length === 1) return wordCase(name, 'family')
  const isVietnamese = VIETNAMESE.has(folded(words[0] ?? '')) && /^(?:van|thi)$/.test(folded(words[1] ?? ''))
  let inParticle = !isVietnamese
  return words
    .map((word, at) => {
      const key = folded(word)
      const next = folded(words[at + 1] ?? '')
      const isLast = at === words.length - 1
      const before = folded(words[at - 1] ?? '')
      if (!isRaw(word) || isLast) return wordCase(word, 'family')
      if (inParticle && key === 'de' && CAPITAL_DE.has(next)) return 'De'
      if (inParticle && LOWER_PARTICLES.has(key)) return key
      if (LOWER_FOLLOWERS.has(key) && /^(?:van|von|op|in|aan|de)$/.test(before)) return key
      if (/^['’][ts]$/.test(key)) return key
      inParticle = key === 'y' || key === 'e'
      return wordCase(word, 'family')
    })
    .join(' ')
}

/** All capitals, all small, or small with capitals behind (caps lock): nobody chose it. */
function isRaw(word: string): boolean {
  const letters = word.replace(/[^\p{L}]|ß/gu, '')
  return letters === letters.toLowerCase() || letters === letters.toUpperCase()
}

function wordCase(word: string, kind: 'given' | 'family'): string {
  return word
    .split(/(?<=[-‑])/u)
    .map((part, at) => partCase(part, { kind, hyphenated: at > 0 }))
    .join('')
}

function partCase(part: string, where: { kind: 'given' | 'family'; hyphenated: boolean }): string {
  const letters = part.replace(/[^\p{L}]/gu, '')
  if (/^Mc\p{Lu}{3,}$/u.test(part)) return `Mc${capital(lower(part.slice(2)))}`
  const isCapsLock = /^\p{Ll}\p{Lu}{2,}$/u.test(letters)
  if (!isRaw(part) && !isCapsLock) return withFrenchD(part)
  const low = lower(part)
  const key = folded(low)
  if (/^(?:ii|iii|iv|vi|vii|viii)$/.test(key)) return part.toUpperCase()
  if (
    where.hyphenated &&
    letters === letters.toLowerCase() &&
    /^(?:de|du|des|la|le|les|el|al|ben|en|et|sur|d['’])-?$/.test(key)
  )
    return part
  const [, prefix, mark, rest] = low.match(/^(\p{L}{1,2})(['’])(.+)$/u) ?? []
  if (prefix && mark && rest) return afterApostrophe({ prefix, mark, rest, kind: where.kind })
  if (/^mc\p{L}{3,}/u.test(key)) return `Mc${capital(low.slice(2))}`
  if (key.startsWith('mac') && MAC_NAMES.has(key.slice(3))) return `Mac${capital(low.slice(3))}`
  if (where.kind === 'family' && /^ij[bcdfghklmnpqrstvwxz]/.test(key)) return `IJ${low.slice(2)}`
  return capitals(low)
}

/** O'Connor and N'Guessan keep their mark; d’ and l’ are French elisions and take the typographic one. */
function afterApostrophe(name: {
  prefix: string
  mark: string
  rest: string
  kind: 'given' | 'family'
}): string {
  const { prefix, mark, rest, kind } = name
  if (prefix === 'd' && kind === 'family' && !CAPITAL_D.has(folded(rest))) return `d’${capital(rest)}`
  if (prefix === 'l') return `L’${capital(rest)}`
  if (prefix.length > 1) return capital(prefix) + mark + rest
  return prefix.toUpperCase() + mark + capital(rest)
}

function withFrenchD(part: string): string {
  return part.replace(/^(d|L|l)'(?=\p{Lu})/u, '$1’')
}

function capitals(low: string): string {
  return low.replace(
    /(^|[.\s(])(\p{Ll})/gu,
    (_all, before: string, letter: string) => before + letter.toUpperCase(),
  )
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Turkish İ would otherwise become two characters. */
function lower(text: string): string {
  return text.replace(/İ/g, 'i').toLowerCase()
}
