export type TextPart = { text: string; isLink: boolean }

// Ends before the punctuation of the sentence that a link stands in.
const link = /https?:\/\/[^\s<>"«»]*[^\s<>"«».,;:!?…)\]’']/g

/** A text parted where a web address begins or ends; joined again it is the same text. */
export function partsOf(text: string): TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const match of text.matchAll(link)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), isLink: false })
    parts.push({ text: match[0], isLink: true })
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push({ text: text.slice(end), isLink: false })
  return parts
}
