import type { Segment } from './letter.ts'

/**
 * Mends what joining leaves behind: doubled spaces, a space before a comma, a second full stop, braces that
 * meet. Only text is changed, and at seams the end of a field's neighbour, never what a person wrote.
 */
export function tidy(segments: readonly Segment[]): Segment[] {
  const done: Segment[] = []
  for (const segment of segments) {
    if (segment.text === '') continue
    const previous = done.at(-1)
    if (segment.kind === 'text') {
      const text = mend(previous?.text ?? '', segment.text)
      if (text === '') continue
      if (previous?.kind === 'text') done[done.length - 1] = { ...previous, text: previous.text + text }
      else done.push({ ...segment, text })
      continue
    }
    if (previous?.kind === 'text') {
      const text = braceless(previous.text, segment.text)
      if (text === '') done.pop()
      else done[done.length - 1] = { ...previous, text }
    }
    done.push(segment)
  }
  return trimEnds(done)
}

function mend(before: string, text: string): string {
  const inside = text
    .replace(/ *([\u00A0\u202F])[ \u00A0\u202F]*| {2,}/g, (_, hard?: string) => hard ?? ' ')
    .replace(/[ \u00A0\u202F]+,/g, ',')
    .replace(/ +\.(?=\s|$)/g, '.')
  const joined =
    /[ \u00A0\u202F\n]$/.test(before) || before === '' ? inside.replace(/^[ \u00A0\u202F]+/, '') : inside
  const stopped = /[.!?…]$/.test(before) ? joined.replace(/^\.(?!\.)/, '') : joined
  return /[{}%]$/.test(before) ? stopped.replace(/^[{}%]+/, '') : stopped
}

function braceless(before: string, value: string): string {
  return /^[{}%]/.test(value) ? before.replace(/[{}%]+$/, '') : before
}

function trimEnds(segments: Segment[]): Segment[] {
  const last = segments.at(-1)
  if (last?.kind !== 'text') return segments
  const text = last.text.trimEnd()
  return text === '' ? segments.slice(0, -1) : [...segments.slice(0, -1), { ...last, text }]
}
