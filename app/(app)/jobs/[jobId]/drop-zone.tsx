import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type ReactNode, useEffect, useRef, useState } from 'react'

type Props = {
  className: string
  label: string
  /** What is said of a card that is let go here; null when nothing can be. */
  data: Record<string, string> | null
  children: ReactNode
}

/** A column of the board on which cards can be let go. */
export function DropZone({ className, label, data, children }: Props) {
  const element = useRef<HTMLElement>(null)
  const [isOver, setIsOver] = useState(false)
  const [name, value] = data ? (Object.entries(data)[0] ?? []) : []
  useEffect(() => {
    if (!element.current || !name) return
    return dropTargetForElements({
      element: element.current,
      getData: () => ({ [name]: value }),
      onDragEnter: () => setIsOver(true),
      onDragLeave: () => setIsOver(false),
      onDrop: () => setIsOver(false),
    })
  }, [name, value])
  return (
    <section ref={element} className={isOver ? `${className} over` : className} aria-label={label}>
      {children}
    </section>
  )
}
