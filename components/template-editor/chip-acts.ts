import type { Language } from '../../prisma/client/enums.ts'
import {
  addElse,
  conditionOf,
  dropCondition,
  dropElse,
  type Edit,
  invert,
  replacePieces,
  toggleFilter,
} from './edits.ts'
import type { TemplatePiece } from './pieces.ts'

export type ChipAct =
  | 'required'
  | 'optional'
  | 'de'
  | 'day'
  | 'replace'
  | 'depend'
  | 'add-else'
  | 'drop-else'
  | 'invert'
  | 'drop-tags'
  | 'drop-all'
  | 'remove'

/** `isOn` where the act switches something that is on or off. */
type Offered = { act: ChipAct; isOn?: boolean }
type Known = { name: string; group: 'data' | 'feedback' }

const withoutDe = ['interview_date', 'pool_until', 'recruiter_role']
/** Data that not every candidate has. */
export const mayBeMissing: readonly string[] = [
  'interview_date',
  'interviewer',
  'pool_until',
  'recruiter_role',
  'last_name',
]

/** The acts that make sense for this chip, in the order of its menu. */
export function chipActs(
  pieces: readonly TemplatePiece[],
  index: number,
  { fields, language }: { fields: readonly Known[]; language: Language },
): Offered[] {
  const piece = pieces[index]
  if (!piece || piece.kind === 'text') return []
  if (piece.kind === 'field') {
    const field = fields.find(({ name }) => name === piece.name)
    if (!field) return [{ act: 'replace' }, { act: 'remove' }]
    return [...switches(piece.filters, field, language), { act: 'replace' }, { act: 'remove' }]
  }
  const condition = conditionOf(pieces, index)
  if (!condition) return piece.kind === 'odd' ? [{ act: 'replace' }, { act: 'remove' }] : [{ act: 'remove' }]
  const hasElse = condition.between.some((place) => pieces[place]?.kind === 'else')
  const mayDepend = piece.kind === 'if' || piece.kind === 'unless' || piece.kind === 'elsif'
  return [
    ...(mayDepend ? [{ act: 'depend' } as const] : []),
    { act: hasElse ? 'drop-else' : 'add-else' },
    ...(condition.between.every((place) => pieces[place]?.kind === 'else')
      ? [{ act: 'invert' } as const]
      : []),
    { act: 'drop-tags' },
    { act: 'drop-all' },
  ]
}

/** The source after an act; undefined for "replace" and "depend", which need a choice first. */
export function carryOut(
  source: string,
  pieces: readonly TemplatePiece[],
  { index, act }: { index: number; act: ChipAct },
): Edit | undefined {
  if (act === 'replace' || act === 'depend') return undefined
  if (act === 'remove') return replacePieces(source, new Map([[index, '']]))
  if (act === 'de' || act === 'day') return toggleFilter(source, index, act)
  if (act === 'required' || act === 'optional') return toggleFilter(source, index, 'required')
  const condition = conditionOf(pieces, index)
  if (!condition) return undefined
  if (act === 'add-else') return addElse(source, condition)
  if (act === 'drop-else') return dropElse(source, condition)
  return act === 'invert' ? invert(source, condition) : dropCondition(source, condition, act === 'drop-tags')
}

function switches(filters: readonly string[], { name, group }: Known, language: Language): Offered[] {
  const isRequired = filters.includes('required')
  const obligation: Offered[] = [
    { act: 'required', isOn: isRequired },
    { act: 'optional', isOn: !isRequired },
  ]
  if (group === 'feedback') return obligation
  const offered: Offered[] = mayBeMissing.includes(name) ? obligation : []
  if (name === 'interview_date') offered.unshift({ act: 'day', isOn: filters.includes('day') })
  if (language === 'fr' && !withoutDe.includes(name)) {
    offered.unshift({ act: 'de', isOn: filters.includes('de') })
  }
  return offered
}
