import type { Criterion } from '../wording/criteria.ts'
import { findProtectedInEither } from '../wording/law/either-language.ts'

/** Words of a note that should not have been noted down: GDPR art. 9, Code du travail L1221-6. */
export type NoteFlag = { criterion: Criterion; excerpt: string }

export function noteFlags(body: string): NoteFlag[] {
  return findProtectedInEither(body).map(({ criterion, start, end }) => ({
    criterion,
    excerpt: body.slice(start, end),
  }))
}
