import type { Node } from './engine.ts'
import { type FieldKey, isFeedback, isRequired } from './fields.ts'

/** A template whose conditions are decided: text and fields in a row. */
export type Piece =
  | { kind: 'text'; text: string; afterTag: boolean }
  | {
      kind: 'field'
      key: FieldKey
      filters: readonly string[]
      value: string
      required: boolean
      feedback: boolean
    }

export type FieldPiece = Extract<Piece, { kind: 'field' }>
export type Values = { values: Record<string, string>; extra: ReadonlySet<string> }

/** Decides the conditions and puts the values in. `extra`: fields that are required beyond the template's word. */
export function decide(nodes: readonly Node[], given: Values, insideTag = false): Piece[] {
  const pieces: Piece[] = []
  let afterTag = insideTag
  for (const node of nodes) {
    if (node.kind === 'choice') {
      const branch = node.branches.find((candidate) => candidate.holds(given.values))
      pieces.push(...decide(branch?.nodes ?? node.otherwise, given, true))
    } else if (node.kind === 'text') pieces.push({ kind: 'text', text: node.text, afterTag })
    else if (node.kind === 'field') pieces.push(field(node, given))
    afterTag = node.kind === 'choice'
  }
  return pieces
}

/** Parts a row of pieces where its text matches; what matched is gone. */
export function partAt(pieces: readonly Piece[], separator: RegExp): Piece[][] {
  const rows: Piece[][] = [[]]
  for (const piece of pieces) {
    if (piece.kind === 'field') rows.at(-1)?.push(piece)
    else {
      const [first = '', ...rest] = piece.text.split(separator)
      rows.at(-1)?.push({ ...piece, text: first })
      rows.push(...rest.map((text): Piece[] => [{ kind: 'text', text, afterTag: false }]))
    }
  }
  return rows
}

function field(node: Extract<Node, { kind: 'field' }>, { values, extra }: Values): FieldPiece {
  const key = node.name as FieldKey
  const required = isRequired(key, node.filters) || extra.has(key)
  const value = values[key] ?? ''
  return { kind: 'field', key, filters: node.filters, value, required, feedback: isFeedback(key) }
}
