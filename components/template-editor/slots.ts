import type { Chip, FramePart, TemplatePiece } from './pieces.ts'

/** How a chip looks. `note` stands beside it, smaller. */
export type ChipFace = {
  label: string
  /** `condition`: a light mark inside a sentence, as are its `joint`s; a condition in a frame has `frame`. */
  tone: 'data' | 'feedback' | 'condition' | 'joint' | 'comment' | 'wrong'
  frame?: FramePart
  /** At the end of a frame's first line: what opens its menu. */
  edit?: string
  note?: string
  title?: string
}

/** What stands in the editor, in turn: text, chip, text, chip … text. */
export type Slot = { text: string } | { chip: Chip; face: ChipFace; index: number }

// Browsers show no caret between two chips, nor on an empty last line; a character without width holds it.
export const hold = '\u200B'

export function slotsOf(pieces: readonly TemplatePiece[], faces: readonly ChipFace[]): Slot[] {
  const slots: Slot[] = []
  let text = ''
  for (const [index, piece] of pieces.entries()) {
    const face = faces[index]
    if (piece.kind === 'text' || !face) text += piece.source
    else {
      slots.push({ text: held(text) }, { chip: piece, face, index })
      text = ''
    }
  }
  return [...slots, { text: held(text) }]
}

function held(text: string): string {
  return text === '' || text.endsWith('\n') ? text + hold : text
}

/** The same as HTML, for the page before any script has run. */
export function htmlOf(pieces: readonly TemplatePiece[], faces: readonly ChipFace[]): string {
  return slotsOf(pieces, faces)
    .map((slot) => {
      if ('text' in slot) return escaped(slot.text)
      const { label, tone, note, title, frame, edit } = slot.face
      const about = title ? ` title="${escaped(title)}"` : ''
      const beside = note ? `<span class="opt">${escaped(note)}</span>` : ''
      if (frame) return frameHtml({ label, note, frame, edit })
      return `<span class="tchip"${about}><span class="chip ${tone}">${escaped(label)}</span>${beside}</span>`
    })
    .join('')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

function frameHtml({
  label,
  note = '',
  frame,
  edit = '',
}: Pick<ChipFace, 'label' | 'note' | 'frame' | 'edit'>) {
  const words =
    frame === 'foot' ? '' : `<b>${escaped(label)}</b><span>${escaped(note)}</span><i>${escaped(edit)}</i>`
  return `<span class="tchip tframe ${frame}">${words}</span>`
}
