import { type Condition, conditionsIn } from './edits.ts'
import { type FramePart, parsePieces, type TemplatePiece } from './pieces.ts'

/**
 * The pieces with conditions that stand on lines of their own marked as frames. The line breaks around the tags of
 * a frame belong to the tags: the frame itself parts the lines. Places and joined sources are those of `parsePieces`.
 */
export function framePieces(source: string): TemplatePiece[] {
  const pieces = parsePieces(source)
  if (!source.includes('\n')) return pieces
  // All are judged before the first one takes line breaks that the next one begins with.
  for (const condition of outermost(pieces).filter((one) => standsAlone(pieces, one)))
    frame(pieces, condition)
  return pieces
}

export function outermost(pieces: readonly TemplatePiece[]): Condition[] {
  const all = conditionsIn(pieces)
  return all.filter((one) => !all.some((other) => other.open < one.open && other.close > one.close))
}

function standsAlone(pieces: readonly TemplatePiece[], { open, close }: Condition): boolean {
  const before = pieces[open - 1]
  const after = pieces[close + 1]
  const begins = !before || (before.kind === 'text' && /(?:^|\n)[ \t]*$/.test(before.source))
  const ends = !after || (after.kind === 'text' && /^[ \t]*(?:\n|$)/.test(after.source))
  // Between two chips the text may be empty; then something stands on the same line.
  const touches = (text: TemplatePiece | undefined, isEdge: boolean) =>
    text?.source.trim() === '' && !text.source.includes('\n') && !isEdge
  return begins && ends && !touches(before, open === 1) && !touches(after, close === pieces.length - 2)
}

function frame(pieces: TemplatePiece[], { open, between, close }: Condition): void {
  take(pieces, open, { part: 'head', before: /\n{0,2}[ \t]*$/, after: /^[ \t]*\n?/ })
  for (const index of between)
    take(pieces, index, { part: 'else', before: /\n?[ \t]*$/, after: /^[ \t]*\n?/ })
  take(pieces, close, { part: 'foot', before: /\n?[ \t]*$/, after: /^[ \t]*\n{0,2}/ })
}

type Take = { part: FramePart; before: RegExp; after: RegExp }

function take(pieces: TemplatePiece[], index: number, { part, before, after }: Take): void {
  const tag = pieces[index]
  if (!tag || !isTag(tag)) return
  const head = cut(pieces, index - 1, before)
  const tail = cut(pieces, index + 1, after)
  pieces[index] = { ...tag, source: head + tag.source + tail, frame: part }
}

/** Takes what matches out of a text, and answers it. */
function cut(pieces: TemplatePiece[], index: number, edge: RegExp): string {
  const text = pieces[index]
  if (text?.kind !== 'text') return ''
  const found = edge.exec(text.source)?.[0] ?? ''
  pieces[index] = { ...text, source: text.source.replace(edge, '') }
  return found
}

type Tag = Extract<TemplatePiece, { frame?: FramePart }>

function isTag(piece: TemplatePiece): piece is Tag {
  return ['if', 'unless', 'elsif', 'else', 'end'].includes(piece.kind)
}
