import type { Language } from '../../prisma/client/enums.ts'
import type { Criterion } from '../wording/criteria.ts'
import { findProtected } from '../wording/law/protected.ts'

/** Words of a template that no letter may say. Lines count from 1. */
export type LawProblem = { kind: 'law'; criterion: Criterion; excerpt: string; line: number }

/** Protected grounds in the words of a template, in every branch of its conditions. */
export function lawProblems(source: string, language: Language): LawProblem[] {
  // Tags and fields become spaces, so that places stay; what a field will say is not the template's doing.
  const words = source.replace(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g, (mark) => mark.replace(/[^\n]/g, ' '))
  return findProtected(words, language)
    .filter(({ nature }) => nature !== 'code')
    .map(({ criterion, start, end }) => ({
      kind: 'law',
      criterion,
      excerpt: words.slice(start, end).replace(/\s+/g, ' ').trim(),
      line: words.slice(0, start).split('\n').length,
    }))
}
