export const boardSorts = ['silence', 'name', 'newest'] as const
export type BoardSort = (typeof boardSorts)[number]

export const columnSize = 30

/** What of a job is shown, and how: all of it stands in the address of the page. */
export type BoardView = {
  text: string
  /** A user's id; "none" for applications that nobody owns; '' for all. */
  owner: string
  source: '' | 'APPLIED' | 'SPONTANEOUS' | 'REFERRAL' | 'SOURCED' | 'INTERNAL'
  /** Only those who have waited for a week or more. */
  isWaiting: boolean
  sort: BoardSort
  /** Columns of which more than `columnSize` are shown: how many, by the position of the stage. */
  shown: Record<number, number>
  /** Of the list, from 1. */
  page: number
}

/** The address again, '' or with its question mark: only what differs from showing everything. */
export function writeBoardView(view: BoardView): string {
  const params = new URLSearchParams()
  if (view.text) params.set('q', view.text)
  if (view.owner) params.set('owner', view.owner)
  if (view.source) params.set('source', view.source)
  if (view.isWaiting) params.set('waiting', '1')
  if (view.sort !== 'silence') params.set('sort', view.sort)
  const more = Object.entries(view.shown).map(([position, count]) => `${position}_${count}`)
  if (more.length > 0) params.set('more', more.join('.'))
  if (view.page > 1) params.set('page', String(view.page))
  const text = params.toString()
  return text && `?${text}`
}

/** How many filters leave people out. */
export function countFilters(view: BoardView): number {
  return [view.text, view.owner, view.source, view.isWaiting].filter(Boolean).length
}

type Placed = { lastContactAt: number; appliedAt: number; sortName: string; id: string }

/** Where a card stands in its column: the same order as the database's, for a card that was just moved. */
export function compareCards(sort: BoardSort): (a: Placed, b: Placed) => number {
  return (a, b) => orders[sort](a, b) || (a.id < b.id ? -1 : 1)
}

const orders: Record<BoardSort, (a: Placed, b: Placed) => number> = {
  silence: (a, b) => a.lastContactAt - b.lastContactAt,
  name: (a, b) => a.sortName.localeCompare(b.sortName, 'fr'),
  newest: (a, b) => b.appliedAt - a.appliedAt,
}
