import { z } from 'zod'
import { type BoardView, boardSorts, columnSize } from './board-view.ts'

// Apart from board-view.ts, so that the browser need not load the schema library.
const schema = z.object({
  q: z.string().trim().max(200).catch(''),
  owner: z.string().max(64).catch(''),
  source: z.enum(['', 'APPLIED', 'SPONTANEOUS', 'REFERRAL', 'SOURCED', 'INTERNAL']).catch(''),
  waiting: z.literal('1').or(z.literal('')).catch(''),
  sort: z.enum(boardSorts).catch('silence'),
  more: z
    .string()
    .regex(/^\d{1,2}_\d{1,4}(\.\d{1,2}_\d{1,4})*$/)
    .catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

type Params = Record<string, string | string[] | undefined>

/** Reads the address of the page; what makes no sense there falls back to showing everything. */
export function readBoardView(params: Params): BoardView {
  const { q, owner, source, waiting, sort, more, page } = schema.parse(params)
  const shown: BoardView['shown'] = {}
  for (const part of more.split('.').filter(Boolean)) {
    const [position = 0, count = 0] = part.split('_').map(Number)
    if (count > columnSize) shown[position] = Math.min(count, 1000)
  }
  return { text: q, owner, source, isWaiting: waiting === '1', sort, shown, page }
}
