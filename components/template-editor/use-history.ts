'use client'

import { useMemo, useReducer } from 'react'
import type { Edit, Range } from './edits.ts'
import { begin, type History, moveCaret, type Part, redo, undo, type Words, write } from './history.ts'

type Action =
  | { do: 'write'; part: Part; edit: Edit; typedAt?: number }
  | { do: 'caret'; part: Part; range: Range }
  | { do: 'undo' }
  | { do: 'redo' }
  | { do: 'replace'; words: Words }

/** `turn` rises whenever the words or the caret were set by the program and the screen has to follow. */
type State = { history: History; turn: number }

/** The words of a template while someone writes in them, with every step back and forth. */
export function useHistory(start: Words) {
  const [{ history, turn }, dispatch] = useReducer(step, start, (words) => ({
    history: begin(words),
    turn: 0,
  }))
  const acts = useMemo(
    () => ({
      write: (part: Part, edit: Edit, typed = false) =>
        dispatch({ do: 'write', part, edit, typedAt: typed ? Date.now() : undefined }),
      caret: (part: Part, range: Range) => dispatch({ do: 'caret', part, range }),
      undo: () => dispatch({ do: 'undo' }),
      redo: () => dispatch({ do: 'redo' }),
      /** Other words as one step, which can be undone. */
      replace: (words: Words) => dispatch({ do: 'replace', words }),
    }),
    [],
  )
  return {
    ...acts,
    words: history.now.words,
    at: history.now.caret,
    turn,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  }
}

export type Editor = ReturnType<typeof useHistory>

function step({ history, turn }: State, action: Action): State {
  if (action.do === 'caret') {
    const moved = moveCaret(history, { part: action.part, ...action.range })
    return moved === history ? { history, turn } : { history: moved, turn }
  }
  if (action.do === 'undo') return { history: undo(history), turn: turn + 1 }
  if (action.do === 'redo') return { history: redo(history), turn: turn + 1 }
  if (action.do === 'replace') {
    return { history: write(history, { words: action.words, caret: null }), turn: turn + 1 }
  }
  const { part, edit, typedAt } = action
  const { source, start, end } = edit
  const words = { ...history.now.words, [part]: source }
  return { history: write(history, { words, caret: { part, start, end } }, typedAt), turn: turn + 1 }
}
