import { unsupportedSentences } from '../feedback/links.ts'
import type { EvidenceLink } from '../feedback/schema.ts'
import type { RenderedLetter } from '../templates/letter.ts'
import type { Finding } from '../wording/finding.ts'

// Advice looks ahead; these two say what was seen.
const claims: readonly string[] = ['strength', 'reason']

/** The sentences of strength and reason that rest on nothing in the file: marked, never a block. Pure. */
export function findUnsupported(letter: RenderedLetter, links: readonly EvidenceLink[]): Finding[] {
  const found: Finding[] = []
  let from = 0
  for (const segment of letter.paragraphs.flatMap((paragraph) => paragraph.segments)) {
    const at = letter.text.indexOf(segment.text, from)
    if (at < 0) continue
    from = at + segment.text.length
    if (segment.kind !== 'field' || !claims.includes(segment.key)) continue
    const own = links.filter((link) => link.field === segment.key)
    for (const { start, end } of unsupportedSentences(segment.text, own)) {
      found.push({
        rule: 'truth.support',
        severity: 'info',
        part: 'text',
        start: at + start,
        end: at + end,
        excerpt: segment.text.slice(start, end),
      })
    }
  }
  return found
}
