/**
 * A template as the editor shows it: text, and everything in braces as a chip. The pieces part the source
 * without a gap, so their sources joined are the source again, whatever was typed.
 */
export type TemplatePiece =
  | { kind: 'text'; source: string }
  | { kind: 'field'; source: string; name: string; filters: string[] }
  | { kind: 'if' | 'unless' | 'elsif'; source: string; condition: string; frame?: FramePart }
  | { kind: 'else' | 'end'; source: string; frame?: FramePart }
  | { kind: 'comment'; source: string; text: string }
  /** In braces, but nothing that the template language knows. */
  | { kind: 'odd'; source: string }

/** Which part of a framed condition a tag is; see frames.ts. */
export type FramePart = 'head' | 'else' | 'foot'

export type Chip = Exclude<TemplatePiece, { kind: 'text' }>

const inBraces = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g
const comment = /\{%-?\s*comment\s*-?%\}([\s\S]*?)\{%-?\s*endcomment\s*-?%\}/y

export function parsePieces(source: string): TemplatePiece[] {
  const pieces: TemplatePiece[] = []
  let end = 0
  inBraces.lastIndex = 0
  for (let match = inBraces.exec(source); match; match = inBraces.exec(source)) {
    if (match.index > end) pieces.push({ kind: 'text', source: source.slice(end, match.index) })
    const chip = commentAt(source, match.index) ?? chipOf(match[0])
    pieces.push(chip)
    end = match.index + chip.source.length
    inBraces.lastIndex = end
  }
  if (end < source.length) pieces.push({ kind: 'text', source: source.slice(end) })
  return pieces
}

export function serialise(pieces: readonly TemplatePiece[]): string {
  return pieces.map((piece) => piece.source).join('')
}

// The same rule as lib/templates/engine.ts, which cannot run in a browser.
const fieldAndFilters =
  /^\{\{-?\s*([\p{L}_][\p{L}\p{N}_.-]*?)\s*((?:\|\s*[\p{L}_][\p{L}\p{N}_]*\s*)*)-?\}\}$/u
const tag = /^\{%-?\s*([a-z]+)\s*([\s\S]*?)\s*-?%\}$/

function chipOf(source: string): Chip {
  const field = fieldAndFilters.exec(source)
  if (field?.[1]) return { kind: 'field', source, name: field[1], filters: filtersIn(field[2] ?? '') }
  const [, name, rest = ''] = tag.exec(source) ?? []
  if ((name === 'if' || name === 'unless' || name === 'elsif') && rest !== '') {
    return { kind: name, source, condition: rest }
  }
  if (name === 'else' && rest === '') return { kind: 'else', source }
  if ((name === 'endif' || name === 'endunless') && rest === '') return { kind: 'end', source }
  return { kind: 'odd', source }
}

function filtersIn(text: string): string[] {
  const names = text.split('|').map((name) => name.trim())
  return names.filter(Boolean)
}

function commentAt(source: string, index: number): Chip | undefined {
  comment.lastIndex = index
  const match = comment.exec(source)
  return match ? { kind: 'comment', source: match[0], text: (match[1] ?? '').trim() } : undefined
}

/** Where each piece begins in the source, and where the last one ends. */
export function startsOf(pieces: readonly TemplatePiece[]): number[] {
  const starts = [0]
  for (const piece of pieces) starts.push((starts.at(-1) ?? 0) + piece.source.length)
  return starts
}

/** The chip that a caret touches: the one before it, else the one behind it; its place among the pieces. */
export function chipBeside(pieces: readonly TemplatePiece[], offset: number): number | undefined {
  const starts = startsOf(pieces)
  const isChip = (index: number) =>
    index >= 0 && pieces[index] !== undefined && pieces[index]?.kind !== 'text'
  const before = starts.indexOf(offset) - 1
  if (isChip(before)) return before
  return isChip(before + 1) && starts[before + 1] === offset ? before + 1 : undefined
}
