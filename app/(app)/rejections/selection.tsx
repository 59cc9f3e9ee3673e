'use client'

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { isTyping } from '@/components/ui/toasts.tsx'
import { SelectionBar } from './selection-bar.tsx'

export type Pickable = { id: string; name: string; isHeld: boolean }
type Picked = { has: (id: string) => boolean; toggle: (id: string) => void }

const SelectionContext = createContext<Picked | null>(null)

type Props = { letters: Pickable[]; timeZone: string; children: ReactNode }

/** Letters of a list can be ticked, and something done with all that are. Those that have gone do not count. */
export function Selection({ letters, timeZone, children }: Props) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const picked = useMemo(() => letters.filter(({ id }) => ids.has(id)), [letters, ids])
  const clear = useCallback(() => setIds(new Set()), [])
  const value = useMemo<Picked>(
    () => ({
      has: (id) => ids.has(id),
      toggle: (id) =>
        setIds((now) => {
          const next = new Set(now)
          if (!next.delete(id)) next.add(id)
          return next
        }),
    }),
    [ids],
  )
  const isPicking = picked.length > 0
  useEffect(() => {
    if (!isPicking) return
    const onKey = (event: KeyboardEvent) => {
      const isOpen = document.querySelector('[role=dialog], [role=menu]')
      if (event.key === 'Escape' && !isOpen && !isTyping(event.target)) clear()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isPicking, clear])
  return (
    <SelectionContext value={value}>
      {children}
      <SelectionBar picked={picked} timeZone={timeZone} onClear={clear} />
    </SelectionContext>
  )
}

/** The box before a row; nothing outside of a selection. */
export function PickBox({ id, label }: { id: string; label: string }) {
  const picked = useContext(SelectionContext)
  if (!picked) return null
  return (
    <label className="pickb">
      <input
        type="checkbox"
        className="cb"
        aria-label={label}
        checked={picked.has(id)}
        onChange={() => picked.toggle(id)}
      />
    </label>
  )
}
