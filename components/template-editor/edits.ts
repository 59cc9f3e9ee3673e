import { parsePieces, serialise, startsOf, type TemplatePiece } from './pieces.ts'

/** A source after a change, and where the caret stands in it. */
export type Edit = { source: string; start: number; end: number }
export type Range = { start: number; end: number }

export function writeOver(source: string, { start, end }: Range, text: string): Edit {
  const caret = start + text.length
  return { source: source.slice(0, start) + text + source.slice(end), start: caret, end: caret }
}

export function outputOf(name: string, filters: readonly string[] = []): string {
  return `{{ ${[name, ...filters].join(' | ')} }}`
}

/** Puts a filter on a field or takes it off; the others stay. */
export function toggleFilter(source: string, index: number, filter: string): Edit | undefined {
  const piece = parsePieces(source)[index]
  if (piece?.kind !== 'field') return undefined
  const has = piece.filters.includes(filter)
  const filters = has ? piece.filters.filter((name) => name !== filter) : [...piece.filters, filter]
  return replacePieces(source, new Map([[index, outputOf(piece.name, filters)]]))
}

/** Each given piece replaced by other source; the caret behind the last of them. */
export function replacePieces(source: string, by: ReadonlyMap<number, string>): Edit {
  const pieces = parsePieces(source)
  let text = ''
  let caret = 0
  for (const [index, piece] of pieces.entries()) {
    text += by.get(index) ?? piece.source
    if (by.has(index)) caret = text.length
  }
  return { source: text, start: caret, end: caret }
}

/**
 * Puts a condition around the selection; without one the caret stands inside it. Around whole lines, or between
 * two, it stands on lines of its own; in the middle of a sentence it stays there.
 */
export function wrapInCondition(source: string, { start, end }: Range, condition: string): Edit {
  const open = `{% if ${condition} %}`
  const framed = framedCondition(source, { start, end }, open)
  if (framed) return framed
  const inner = source.slice(start, end)
  const text = `${source.slice(0, start)}${open}${inner}{% endif %}${source.slice(end)}`
  const caret = start + open.length + inner.length
  return { source: text, start: caret, end: caret }
}

/** The tags of one condition, by their places among the pieces. */
export type Condition = { open: number; between: number[]; close: number }

/** All conditions that have a beginning and an end, inner ones first. */
export function conditionsIn(pieces: readonly TemplatePiece[]): Condition[] {
  const found: Condition[] = []
  const open: { open: number; between: number[] }[] = []
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'if' || piece.kind === 'unless') open.push({ open: index, between: [] })
    if (piece.kind === 'elsif' || piece.kind === 'else') open.at(-1)?.between.push(index)
    if (piece.kind !== 'end') continue
    const begun = open.pop()
    if (begun) found.push({ ...begun, close: index })
  }
  return found
}

/** The condition that a tag belongs to. */
export function conditionOf(pieces: readonly TemplatePiece[], index: number): Condition | undefined {
  return conditionsIn(pieces).find(
    ({ open, between, close }) => open === index || close === index || between.includes(index),
  )
}

/** Tags of conditions that belong to none: an "if" without its end, an "else" without its "if". */
export function strayTags(pieces: readonly TemplatePiece[]): Set<number> {
  const paired = new Set(
    conditionsIn(pieces).flatMap(({ open, between, close }) => [open, ...between, close]),
  )
  const tags = ['if', 'unless', 'elsif', 'else', 'end']
  const places = pieces.flatMap((piece, index) => (tags.includes(piece.kind) ? [index] : []))
  return new Set(places.filter((index) => !paired.has(index)))
}

export function addElse(source: string, { open, close }: Condition): Edit {
  const starts = startsOf(parsePieces(source))
  const at = starts[close] ?? source.length
  const isFramed = source.slice(starts[open], at).includes('\n')
  if (!isFramed) return writeOver(source, { start: at, end: at }, '{% else %}')
  const lineEnd = source[at - 1] === '\n' ? '' : '\n'
  const edit = writeOver(source, { start: at, end: at }, `${lineEnd}{% else %}\n\n`)
  return { ...edit, start: edit.start - 1, end: edit.end - 1 }
}

/** Takes the "else" away, with its words. */
export function dropElse(source: string, { between, close }: Condition): Edit {
  const starts = startsOf(parsePieces(source))
  const first = between.at(-1)
  const start = first === undefined ? 0 : (starts[first] ?? 0)
  return writeOver(source, { start, end: first === undefined ? 0 : (starts[close] ?? start) }, '')
}

/** The same condition, depending on something else. */
export function dependOn(source: string, index: number, condition: string): Edit | undefined {
  const piece = parsePieces(source)[index]
  if (piece?.kind !== 'if' && piece?.kind !== 'unless' && piece?.kind !== 'elsif') return undefined
  return replacePieces(source, new Map([[index, `{% ${piece.kind} ${condition} %}`]]))
}

/** "if" becomes "unless" and back. */
export function invert(source: string, { open, close }: Condition): Edit | undefined {
  const piece = parsePieces(source)[open]
  if (piece?.kind !== 'if' && piece?.kind !== 'unless') return undefined
  const [begin, end] = piece.kind === 'if' ? ['unless', 'endunless'] : ['if', 'endif']
  const edit = replacePieces(
    source,
    new Map([
      [open, `{% ${begin} ${piece.condition} %}`],
      [close, `{% ${end} %}`],
    ]),
  )
  return edit
}

/** Takes a condition away: only its tags, or the text inside with them. */
export function dropCondition(source: string, condition: Condition, keepText: boolean): Edit {
  const pieces = parsePieces(source)
  const { open, between, close } = condition
  const tags = new Set([open, ...between, close])
  const isGone = (index: number) => (keepText ? tags.has(index) : index >= open && index <= close)
  const caret = startsOf(pieces)[open] ?? 0
  return { source: serialise(pieces.filter((_, index) => !isGone(index))), start: caret, end: caret }
}

function framedCondition(source: string, { start, end }: Range, open: string): Edit | undefined {
  const before = source.slice(0, start)
  const inner = source.slice(start, end)
  const after = source.slice(end)
  const begins = /(?:^|\n)[ \t]*$/.test(before)
  const ends = /^[ \t]*(?:\n|$)/.test(after)
  const isWhole = begins && ends && (inner === '' || !/^\s|\s$/.test(inner))
  const isBetween = inner === '' && (begins || ends)
  if (!source.includes('\n') || !(isWhole || isBetween)) return undefined
  const kept = before.replace(/[ \t]*\n*[ \t]*$/, '')
  const head = kept === '' ? open : `${kept}\n\n${open}`
  const rest = after.replace(/^[ \t]*\n*/, '')
  const tail = rest === '' ? '' : `\n\n${rest}`
  const caret = head.length + 1 + inner.length
  return { source: `${head}\n${inner}\n{% endif %}${tail}`, start: caret, end: caret }
}
