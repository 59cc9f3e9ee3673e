import type { RenderedLetter } from '../templates/letter.ts'

/** Where in a letter's text something was put in: `key` the field, or a datum of the records; a hole is yet to fill. */
export type LetterMark = { start: number; end: number; key: string; isHuman: boolean; isHole?: true }

/** The places of the fields in the text of a letter, in order. A part that the final words lost has none. Pure. */
export function letterMarks({ composed, text }: { composed: RenderedLetter; text: string }): LetterMark[] {
  const marks: LetterMark[] = []
  let from = 0
  for (const segment of composed.paragraphs.flatMap((paragraph) => paragraph.segments)) {
    if (segment.kind === 'text' || segment.text === '') continue
    const start = text.indexOf(segment.text, from)
    if (start < 0) continue
    from = start + segment.text.length
    const { key, feedback } = segment
    // Nobody wrote a hole: it holds no words of a person.
    if (segment.kind === 'hole') marks.push({ start, end: from, key, isHuman: false, isHole: true })
    else marks.push({ start, end: from, key, isHuman: feedback })
  }
  return marks
}
