import type { Language } from '../../language/language.ts'
import type { ProtectedPassage } from './protected.ts'
import { findProtected } from './protected.ts'

const languages: readonly Language[] = ['fr', 'en']

/** The same for words that a team wrote or spoke, in whichever of the two languages. */
export function findProtectedInEither(text: string): ProtectedPassage[] {
  const found = languages.flatMap((language) => findProtected(text, language))
  return found
    .filter((one, index) => found.findIndex((other) => isSame(one, other)) === index)
    .toSorted((a, b) => a.start - b.start)
}

function isSame(a: ProtectedPassage, b: ProtectedPassage): boolean {
  return a.criterion === b.criterion && a.start < b.end && b.start < a.end
}
