import { framePieces } from './frames.ts'
import { startsOf } from './pieces.ts'

/** The next place for a caret: over a whole chip, or over one character as people see them. */
export function stepFrom(source: string, offset: number, direction: -1 | 1): number {
  const chip = chipToStepOver(source, offset, direction)
  if (chip !== undefined) {
    const starts = startsOf(framePieces(source))
    return (direction === 1 ? starts[chip + 1] : starts[chip]) ?? offset
  }
  const rest = direction === 1 ? source.slice(offset) : source.slice(0, offset)
  const character = edgeCharacter(rest, direction)
  return offset + direction * character.length
}

/** The chip that a step from here passes, by its place among the pieces. */
export function chipToStepOver(source: string, offset: number, direction: -1 | 1): number | undefined {
  const pieces = framePieces(source)
  const starts = startsOf(pieces)
  const touches = (index: number) =>
    direction === 1 ? starts[index] === offset : (starts[index + 1] ?? -1) === offset
  const chip = pieces.findIndex((piece, index) => piece.kind !== 'text' && touches(index))
  return chip < 0 ? undefined : chip
}

function edgeCharacter(text: string, direction: -1 | 1): string {
  const near = direction === 1 ? text.slice(0, 24) : text.slice(-24)
  const characters = [...new Intl.Segmenter().segment(near)]
  return characters.at(direction === 1 ? 0 : -1)?.segment ?? ''
}
