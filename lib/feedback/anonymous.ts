import { folded, type Language } from '../language/language.ts'
import { fold } from '../wording/fold.ts'
import { isDelicate, sentencesOf } from './passages/off-limits.ts'

/** A passage without its sentences that touch a protected ground, or come near one. */
export function withoutOffLimits(text: string, jobTitle: string): string {
  return sentencesOf(text.normalize('NFC'))
    .filter((sentence) => sentence.grounds.length === 0 && !isDelicate(sentence.folded, fold(jobTitle)))
    .map((sentence) => sentence.text)
    .join(' ')
}

type About = { names: readonly string[]; language: Language }

/** A passage without names, addresses and numbers that would tell who is spoken of. */
export function withoutNames(text: string, { names, language }: About): string {
  const somebody = language === 'fr' ? 'la personne' : 'the person'
  const hidden = text
    .replace(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu, somebody)
    .replace(/(?:https?:\/\/|www\.)\S+/gi, '…')
    .replace(/\+?\d(?:[\s.-]?\d){8,}/g, '…')
  const parts = partsOf(names)
  return hidden
    .replace(/[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu, (word) => (isNamed(word, parts) ? somebody : word))
    .replace(new RegExp(`${somebody}(?:\\s+${somebody})+`, 'g'), somebody)
    .trim()
}

export function hasName(text: string, names: readonly string[]): boolean {
  const parts = partsOf(names)
  return (text.match(/[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu) ?? []).some((word) => isNamed(word, parts))
}

function partsOf(names: readonly string[]): Set<string> {
  return new Set(names.flatMap((name) => folded(name).split(/[^\p{L}]+/u)).filter((part) => part.length > 1))
}

// A name that is also a word ("Rose", "Page") is one when it has its capital.
function isNamed(word: string, parts: Set<string>): boolean {
  if (!/^(?:[dl][’'])?\p{Lu}/iu.test(word)) return false
  const bare = word.replace(/^[dlDL][’']/, '')
  if (!/^\p{Lu}/u.test(bare)) return false
  return folded(bare)
    .split(/[^\p{L}]+/u)
    .some((part) => parts.has(part))
}
