'use client'

import { useEffect } from 'react'
import { isTyping } from '@/components/ui/toasts.tsx'

type Keys = {
  approve: () => void
  focusField: (index: number) => void
  nextFinding: () => void
  takeSuggestion: () => void
  undo: () => boolean
  redo: () => boolean
  next: (() => void) | null
  previous: (() => void) | null
}

/** The keyboard of the composer; the list is in the help and in DESIGN.md. */
export function useComposerKeys(keys: Keys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isCommand = event.ctrlKey || event.metaKey
      const act = actOf(event, isCommand)
      if (!act) return
      event.preventDefault()
      act()
    }
    const actOf = (event: KeyboardEvent, isCommand: boolean): (() => void) | null => {
      if (event.defaultPrevented || document.querySelector('[role="dialog"]')) return null
      if (isCommand && event.key === 'Enter') return keys.approve
      if (isCommand && event.code === 'KeyZ' && !isPlainInput(event.target)) {
        const done = event.shiftKey ? keys.redo() : keys.undo()
        if (done) event.stopImmediatePropagation()
        return done ? () => undefined : null
      }
      if (isCommand && event.code === 'KeyY' && !isPlainInput(event.target)) return keys.redo
      if (event.key === 'F8') return keys.nextFinding
      if (event.altKey && event.code === 'KeyR') return keys.takeSuggestion
      const digit = event.altKey && /^Digit([1-9])$/.exec(event.code)?.[1]
      if (digit) return () => keys.focusField(Number(digit) - 1)
      if (isTyping(event.target) || isCommand || event.altKey) return null
      if (event.key === 'j') return keys.next
      if (event.key === 'k') return keys.previous
      return null
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [keys])
}

// In a search box or a select the browser's own undo is what people mean.
function isPlainInput(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && !target.classList.contains('subject-input')
}
