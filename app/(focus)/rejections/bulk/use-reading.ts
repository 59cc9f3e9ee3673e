'use client'

import { useCallback, useEffect, useState } from 'react'
import type { RowState } from './draft-store.ts'
import { canLeave } from './standing.ts'

type Seen = { subject: string; text: string }
type Kept = { read: Record<string, Seen>; aside: string[] }

const storageKey = 'tact:bulk:read'
const nothing: Kept = { read: {}, aside: [] }

/**
 * Which letters a person has read and found good, in which exact words, and which were set aside. A letter that
 * changes after it was read is to be read again. Kept in this tab until it closes.
 */
export function useReading() {
  const [kept, setKept] = useState<Kept>(nothing)
  useEffect(() => {
    const raw = sessionStorage.getItem(storageKey)
    if (raw) setKept(JSON.parse(raw) as Kept)
  }, [])
  const change = useCallback((how: (before: Kept) => Kept) => {
    setKept((before) => {
      const after = how(before)
      sessionStorage.setItem(storageKey, JSON.stringify(after))
      return after
    })
  }, [])

  return {
    isRead: (state: RowState) => {
      const seen = kept.read[state.row.id]
      const { subject, text } = state.row.words
      return canLeave(state) && seen?.subject === subject && seen.text === text
    },
    isAside: (id: string) => kept.aside.includes(id),
    read: useCallback(
      ({ row }: RowState) =>
        change(({ read, aside }) => ({
          read: { ...read, [row.id]: { subject: row.words.subject, text: row.words.text } },
          aside: aside.filter((id) => id !== row.id),
        })),
      [change],
    ),
    setAside: useCallback(
      (id: string) =>
        change(({ read: { [id]: _, ...read }, aside }) => ({ read, aside: [...new Set([...aside, id])] })),
      [change],
    ),
    forget: useCallback(
      (ids: string[]) =>
        change(({ read, aside }) => ({
          read: Object.fromEntries(Object.entries(read).filter(([id]) => !ids.includes(id))),
          aside: aside.filter((id) => !ids.includes(id)),
        })),
      [change],
    ),
  }
}

export type Reading = ReturnType<typeof useReading>
