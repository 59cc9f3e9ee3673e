import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../language/language.ts'
import type { Criterion } from '../wording/criteria.ts'
import { findProtected } from '../wording/law/protected.ts'

export type LabelledPassage = {
  id: string
  language: Language
  kind: 'letter' | 'field' | 'note' | 'transcript'
  text: string
  criteria: Criterion[]
}

export type Score = {
  passages: number
  /** Shares of 1. "Is there a criterion here", whatever it is. */
  recall: number
  precision: number
  /** Of the passages rightly found: those with a right criterion among the found ones. */
  rightCriterion: number
  missed: LabelledPassage[]
  falseAlarms: { passage: LabelledPassage; found: { criterion: Criterion; excerpt: string }[] }[]
  wrongCriterion: { passage: LabelledPassage; found: Criterion[] }[]
}

export function readPassages(file: string): LabelledPassage[] {
  const text = readFileSync(join(import.meta.dirname, '../wording/law/passages', file), 'utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledPassage)
}

/** How well the law check does on labelled passages. */
export function scoreLaw(passages: readonly LabelledPassage[]): Score {
  const results = passages.map((passage) => ({
    passage,
    found: findProtected(passage.text, passage.language),
  }))
  const isTouched = ({ passage }: (typeof results)[number]) => passage.criteria.length > 0
  const isFound = ({ found }: (typeof results)[number]) => found.length > 0
  const right = results.filter((one) => isTouched(one) && isFound(one))
  const wrong = right.filter(
    ({ passage, found }) => !found.some(({ criterion }) => passage.criteria.includes(criterion)),
  )
  return {
    passages: passages.length,
    recall: share(right.length, results.filter(isTouched).length),
    precision: share(right.length, results.filter(isFound).length),
    rightCriterion: share(right.length - wrong.length, right.length),
    missed: results.filter((one) => isTouched(one) && !isFound(one)).map(({ passage }) => passage),
    falseAlarms: results
      .filter((one) => !isTouched(one) && isFound(one))
      .map(({ passage, found }) => ({
        passage,
        found: found.map(({ criterion, start, end }) => ({
          criterion,
          excerpt: passage.text.slice(start, end),
        })),
      })),
    wrongCriterion: wrong.map(({ passage, found }) => ({
      passage,
      found: found.map(({ criterion }) => criterion),
    })),
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}
