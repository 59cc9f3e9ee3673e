'use client'

import { type RefObject, useEffect, useState } from 'react'

export const rowHeight = 51
const headHeight = 31
const spare = 8
/** Fewer rows than this are all drawn. */
const fewRows = 40

/** Which rows of a long grid are on the screen, with some to spare; all of them when they are few. */
export function useWindow(box: RefObject<HTMLElement | null>, count: number): { from: number; to: number } {
  const [range, setRange] = useState({ from: 0, to: fewRows })
  useEffect(() => {
    const element = box.current
    if (!element) return
    const look = () => {
      const from = Math.max(0, Math.floor(element.scrollTop / rowHeight) - spare)
      const to = Math.ceil((element.scrollTop + element.clientHeight) / rowHeight) + spare
      setRange((before) => (before.from === from && before.to === to ? before : { from, to }))
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    const size = new ResizeObserver(look)
    size.observe(element)
    return () => {
      element.removeEventListener('scroll', look)
      size.disconnect()
    }
  }, [box])
  return count <= fewRows
    ? { from: 0, to: count }
    : { from: Math.min(range.from, count), to: Math.min(range.to, count) }
}

/** Scrolls so that a row is wholly seen below the head, whether or not it is drawn yet. */
export function showRow(box: HTMLElement, index: number): void {
  const top = index * rowHeight
  const bottom = headHeight + top + rowHeight
  if (top < box.scrollTop) box.scrollTop = top
  else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight
}
