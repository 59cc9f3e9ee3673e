'use client'

import { useEffect } from 'react'
import type { Finding } from '@/lib/wording/finding.ts'
import { findWords } from './find-words.ts'

type Shown = { findings: readonly Finding[]; text: string; active: number | null }

/**
 * Draws the findings into the letter without touching its words or the caret (CSS Custom Highlights); where a
 * browser knows none of it, the column beside the letter says the same.
 */
export function useHighlights({ findings, text, active }: Shown): void {
  useEffect(() => {
    if (!('highlights' in CSS)) return
    const names = ['finding-block', 'finding-warn', 'finding-active'] as const
    const draw = () => {
      const found = { 'finding-block': [], 'finding-warn': [], 'finding-active': [] } as Record<
        (typeof names)[number],
        Range[]
      >
      for (const [index, finding] of findings.entries()) {
        const range = rangeOf(finding, text)
        if (!range || finding.severity === 'info') {
          if (range && index === active) found['finding-active'].push(range)
          continue
        }
        found[finding.severity === 'block' ? 'finding-block' : 'finding-warn'].push(range)
        if (index === active) found['finding-active'].push(range)
      }
      for (const name of names) CSS.highlights.set(name, new Highlight(...found[name]))
    }
    draw()
    // Words that are typed move the places before the next answer of the server does.
    const letter = document.querySelector('.desk .sheet')
    const observer = new MutationObserver(draw)
    if (letter) observer.observe(letter, { childList: true, characterData: true, subtree: true })
    return () => {
      observer.disconnect()
      for (const name of names) CSS.highlights.delete(name)
    }
  }, [findings, text, active])
}

/** Where a finding stands on screen. */
export function rangeOf({ part, excerpt, start }: Finding, text: string): Range | null {
  const root = document.querySelector(part === 'subject' ? '.desk .env' : '.desk .lt')
  if (!root || !excerpt) return null
  const before = part === 'subject' || start === undefined ? '' : text.slice(0, start)
  return findWords(root, excerpt, before.split(excerpt).length - 1)
}
