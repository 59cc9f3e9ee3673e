import type { Segment } from './letter.ts'

/**
 * Mends what joining leaves behind: doubled spaces, a space before a comma, a second full stop, braces that
 * meet. Only text is changed, never a value.
 */
export function tidy(segments: readonly Segment[]): Segment[] {
  const done: Segment[] = []
  for (const segment of segments) {
    if (segment.text === '') continue
    if (segment.kind === 'text') addText(done, mend(done.at(-1)?.text ?? '', segment.text))
    else {
      const previous = done.at(-1)
      if (segment.text.startsWith(',') && previous?.kind === 'text') trimLast(done, previous.text)
      if (makesMark(done.at(-1)?.text ?? '', segment.text)) addText(done, ' ')
      done.push(segment)
    }
  }
  const last = done.at(-1)
  if (last?.kind === 'text') trimLast(done, last.text)
  return done
}

function addText(done: Segment[], text: string): void {
  const previous = done.at(-1)
  if (text === '') return
  if (previous?.kind === 'text') done[done.length - 1] = { kind: 'text', text: previous.text + text }
  else done.push({ kind: 'text', text })
}

function trimLast(done: Segment[], text: string): void {
  const trimmed = text.trimEnd()
  if (trimmed === '') done.pop()
  else done[done.length - 1] = { kind: 'text', text: trimmed }
}

function mend(before: string, text: string): string {
  const inside = text
    .replace(/ *([\u00A0\u202F])[ \u00A0\u202F]*| {2,}/g, (_, hard?: string) => hard ?? ' ')
    .replace(/[ \u00A0\u202F]+,/g, ',')
    .replace(/ +\.(?=\s|$)/g, '.')
  const joined =
    /[ \u00A0\u202F\n]$/.test(before) || before === '' ? inside.replace(/^[ \u00A0\u202F]+/, '') : inside
  const stopped = /[.!?…]$/.test(before) ? joined.replace(/^\.(?!\.)/, '') : joined
  return makesMark(before, stopped) ? ` ${stopped}` : stopped
}

// Two braces that were apart until now: "{" and "{ oui }".
function makesMark(before: string, after: string): boolean {
  return /^(?:\{[{%]|[%}]\})$/.test(before.slice(-1) + after.slice(0, 1))
}
