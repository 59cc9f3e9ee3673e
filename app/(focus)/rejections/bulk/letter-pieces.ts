import type { LetterMark } from '@/lib/rejections/letter-marks.ts'
import type { Finding } from '@/lib/wording/finding.ts'
import type { LetterWords } from './batch-row.ts'

export type Piece = { start: number; text: string; mark: LetterMark | null; finding: Finding | null }

/** The letter as paragraphs of pieces: what a person wrote, what the records gave, what a finding is about. Pure. */
export function letterPieces({ text, marks }: LetterWords, findings: readonly Finding[]): Piece[][] {
  const placed = findings.filter((finding) => finding.part === 'text' && finding.start !== undefined)
  const edges = new Set<number>([0, text.length])
  for (const { start = 0, end = 0 } of [...marks, ...placed]) edges.add(start).add(end)
  const paragraphs: Piece[][] = []
  let from = 0
  for (const paragraph of text.split('\n\n')) {
    const to = from + paragraph.length
    const cuts = [from, ...[...edges].filter((edge) => edge > from && edge < to).sort((a, b) => a - b), to]
    paragraphs.push(
      cuts.slice(1).map((end, index): Piece => {
        const start = cuts[index] ?? from
        const covers = (one: { start?: number; end?: number }) =>
          (one.start ?? 0) <= start && end <= (one.end ?? 0)
        return {
          start,
          text: text.slice(start, end),
          mark: marks.find(covers) ?? null,
          finding: placed.find(covers) ?? null,
        }
      }),
    )
    from = to + 2
  }
  return paragraphs
}
