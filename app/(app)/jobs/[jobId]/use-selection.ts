import { useCallback, useMemo, useRef, useState } from 'react'

/** Which cards are ticked. Those that are no longer shown do not count. `order` is the order on the screen. */
export function useSelection(order: string[]) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const anchor = useRef<string | null>(null)
  const selected = useMemo(() => order.filter((id) => picked.has(id)), [order, picked])

  const toggle = useCallback(
    (id: string, isRange = false) => {
      const from = anchor.current === null ? -1 : order.indexOf(anchor.current)
      const to = order.indexOf(id)
      anchor.current = id
      setPicked((now) => {
        const next = new Set(now)
        if (isRange && from >= 0) {
          for (const one of order.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one)
        } else if (next.has(id)) next.delete(id)
        else next.add(id)
        return next
      })
    },
    [order],
  )
  const add = useCallback((ids: string[]) => setPicked((now) => new Set([...now, ...ids])), [])
  const clear = useCallback(() => setPicked(new Set()), [])
  return { selected, toggle, add, clear }
}

export type Selection = ReturnType<typeof useSelection>
