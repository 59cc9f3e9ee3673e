import { NotFound, type Outcome, refused } from '../errors.ts'

/** What became of one of several. */
export type Each<Value, Reason extends string, Detail = unknown> = { rejectionId: string } & Outcome<
  Value,
  Reason | 'not-found',
  Detail
>

/** One after the other, so that fifty letters do not take fifty connections. */
export async function eachOf<Item extends { rejectionId: string }, Value, Reason extends string>(
  items: Item[],
  act: (item: Item) => Promise<Outcome<Value, Reason>>,
): Promise<Each<Value, Reason>[]> {
  const results: Each<Value, Reason>[] = []
  for (const item of items) {
    const result = await act(item).catch((error: unknown) => {
      if (error instanceof NotFound) return refused('not-found')
      throw error
    })
    results.push({ rejectionId: item.rejectionId, ...result })
  }
  return results
}
