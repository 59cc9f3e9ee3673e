export type Words = { subject: string; body: string }
export type Part = keyof Words
export type Caret = { part: Part; start: number; end: number }
export type Moment = { words: Words; caret: Caret | null }

/** What was written, step by step. `typingAt`: when the last letter was typed; typing in one go is one step. */
export type History = { past: Moment[]; now: Moment; future: Moment[]; typingAt: number | null }

const pauseMs = 900
const mostSteps = 300

export function begin(words: Words): History {
  return { past: [], now: { words, caret: null }, future: [], typingAt: null }
}

/** `typedAt` (ms): set when one letter was typed or deleted. */
export function write(history: History, next: Moment, typedAt?: number): History {
  const { now, past, typingAt } = history
  if (next.words.subject === now.words.subject && next.words.body === now.words.body) {
    return { ...history, now: next }
  }
  const goesOn =
    typedAt !== undefined &&
    typingAt !== null &&
    typedAt - typingAt < pauseMs &&
    next.caret?.part === now.caret?.part
  return {
    past: goesOn ? past : [...past, now].slice(-mostSteps),
    now: next,
    future: [],
    typingAt: typedAt ?? null,
  }
}

/** The caret alone moved: the next letter begins a new step. */
export function moveCaret(history: History, caret: Caret): History {
  const before = history.now.caret
  const isSame = before?.part === caret.part && before.start === caret.start && before.end === caret.end
  return isSame ? history : { ...history, now: { ...history.now, caret }, typingAt: null }
}

export function undo(history: History): History {
  const before = history.past.at(-1)
  if (!before) return history
  const { past, now, future } = history
  return { past: past.slice(0, -1), now: before, future: [now, ...future], typingAt: null }
}

export function redo(history: History): History {
  const [next, ...future] = history.future
  if (!next) return history
  return { past: [...history.past, history.now], now: next, future, typingAt: null }
}
