import { FEMININE_SUFFIXES, feminineOf, isGenderPair } from './gender.ts'
import type { Civility } from './language.ts'

const ABBREVIATED = new RegExp(
  String.raw`(\p{L}{2,})(?:\(-?(${FEMININE_SUFFIXES})\)(s?)|[·•‧⋅∙.](${FEMININE_SUFFIXES})(?:[·•‧⋅∙.](s))?(?![\p{L}\p{N}])|\s?/\s?-?(${FEMININE_SUFFIXES})(?![\p{L}\p{N}])|-(e|ne|se|euse|trice|ère)(?:-(s))?(?![\p{L}\p{N}-]))`,
  'giu',
)

/**
 * Resolves the double forms of a title ("Développeur/Développeuse", "Chargé(e)", "Infirmier·ère"): the form
 * of the civility, and the masculine generic when it is unknown, as the post itself is usually named.
 */
export function inOneGender(title: string, civility: Civility | null | undefined): string {
  const feminine = civility === 'MADAME'
  const expanded = title.replace(ABBREVIATED, (found, ...groups: string[]) => {
    const [word = '', bracket, bracketPlural, dot, dotPlural, slash, dash, dashPlural] = groups
    const suffix = bracket ?? dot ?? slash ?? dash ?? ''
    if (!fits(word, suffix)) return found
    const plural =
      bracketPlural || dotPlural || dashPlural || (suffix.length === 2 && suffix === 'es' ? 's' : '')
    return (feminine ? feminineOf(word, suffix.replace(/^es$/, 'e')) : word) + plural
  })
  return chooseHalf(choosePairs(expanded, feminine), feminine)
}

/** A suffix that cannot belong to the word is something else: "Java/SE", "Manager.es". */
function fits(word: string, suffix: string): boolean {
  const low = suffix.toLowerCase()
  if (suffix === suffix.toUpperCase() && word !== word.toUpperCase()) return false
  if (/^(se|use|euse)$/.test(low)) return /(?:eur|x)$/i.test(word)
  if (/^(d?rice|trice|ice|eresse)$/.test(low)) return /eur$/i.test(word)
  if (/^i?[èe]re$/.test(low)) return /er$/i.test(word)
  if (/^(ne|enne|onne)$/.test(low)) return /n$/i.test(word)
  if (/^(le|elle)$/.test(low)) return /l$/i.test(word)
  if (/^(ve|ive)$/.test(low)) return /f$/i.test(word)
  if (low === 'fe') return /f$/i.test(word)
  if (/^e?sse$/.test(low)) return /e$/i.test(word)
  if (low === 'te') return /t$/i.test(word)
  return !/e$/i.test(word)
}

const PAIR = /([\p{L}\p{M}-]{3,})(\s*\/\s*|\s+ou\s+)([\p{L}\p{M}-]{3,})/giu

function choosePairs(title: string, feminine: boolean): string {
  return title.replace(PAIR, (found, left: string, _slash: string, right: string) => {
    if (isGenderPair(left, right)) return feminine ? right : left
    if (isGenderPair(right, left)) return feminine ? left : right
    return found
  })
}

/** "Chef de projet / Cheffe de projet": two halves of the same words but for their gender. */
function chooseHalf(title: string, feminine: boolean): string {
  const halves = title.split(/\s+[/|–-]\s+|\s*\/\s*/)
  const [left, right] = halves
  if (halves.length !== 2 || !left || !right) return title
  const [a, b] = [left.split(/\s+/), right.split(/\s+/)]
  if (a.length === b.length) {
    const same = (x: string[], y: string[]) =>
      x.every((word, i) => word === y[i] || isGenderPair(word, y[i] ?? ''))
    if (same(a, b)) return feminine ? right : left
    if (same(b, a)) return feminine ? left : right
  }
  // "Hôte de caisse / Hôtesse": the shorter half borrows what follows the pair.
  const [first, second] = [a[0] ?? '', b[0] ?? '']
  if (isGenderPair(first, second))
    return [feminine ? second : first, ...(b.length > a.length ? b : a).slice(1)].join(' ')
  if (isGenderPair(second, first))
    return [feminine ? first : second, ...(b.length > a.length ? b : a).slice(1)].join(' ')
  return title
}
