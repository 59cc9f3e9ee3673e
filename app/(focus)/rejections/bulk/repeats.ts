import type { RowState } from './draft-store.ts'

/** A strength is what one person did: it is never the same for two. The others may be, and are counted. */
const neverShared: readonly string[] = ['strength']

export type Repeats = ReadonlyMap<string, number>

const keyOf = (key: string, words: string) =>
  `${key}\n${words.trim().replace(/\s+/g, ' ').toLocaleLowerCase()}`

/** In how many letters the same words stand in the same field. */
export function repeatsOf(states: readonly RowState[]): Repeats {
  const repeats = new Map<string, number>()
  for (const { row, text } of states) {
    if (text.body !== null) continue
    for (const { key } of row.fields) {
      const words = text.fields[key] ?? ''
      if (words.trim() !== '') repeats.set(keyOf(key, words), (repeats.get(keyOf(key, words)) ?? 0) + 1)
    }
  }
  return repeats
}

/** 1 for words that stand nowhere else, 0 for none. */
export function repeatOf(repeats: Repeats, key: string, words: string | undefined): number {
  return repeats.get(keyOf(key, words ?? '')) ?? 0
}

/** The fields in which the same words stand most often, and how often; only what stands at least twice. */
export function mostRepeated(repeats: Repeats): { key: string; count: number }[] {
  const most = new Map<string, number>()
  for (const [both, count] of repeats) {
    const key = both.split('\n', 1)[0] ?? ''
    if (count > 1) most.set(key, Math.max(count, most.get(key) ?? 0))
  }
  return [...most].map(([key, count]) => ({ key, count }))
}

export type Fill = { value: string; ids: string[]; left: number } | { refused: 'never-shared' | 'nothing' }

/**
 * What "fill down" does with a column from its first row on: the empty fields of the same job, in the same
 * language. What somebody wrote stays.
 */
export function fillDown(states: readonly RowState[], key: string): Fill {
  const [source, ...rest] = states
  const value = source?.text.fields[key]?.trim() ?? ''
  if (neverShared.includes(key)) return { refused: 'never-shared' }
  if (!source || value === '' || rest.length === 0) return { refused: 'nothing' }
  const takes = ({ row, text }: RowState) =>
    text.body === null &&
    row.job.id === source.row.job.id &&
    row.language === source.row.language &&
    row.fields.some((field) => field.key === key) &&
    (text.fields[key] ?? '').trim() === ''
  const ids = rest.filter(takes).map(({ row }) => row.id)
  return { value, ids, left: rest.length - ids.length }
}
