/** Places inside which words are ours, not the letter's. */
const notTheLetter = '[aria-hidden="true"], .fbs, button, [data-aside]'

type Piece = { node: Text; start: number }

/** The `nth` (from 0) time that these words stand in the letter on screen; null when they stand there less often. */
export function findWords(root: Element, words: string, nth = 0): Range | null {
  if (words === '') return null
  const { text, pieces } = readText(root)
  let at = text.indexOf(words)
  for (let count = 0; at >= 0 && count < nth; count++) at = text.indexOf(words, at + 1)
  if (at < 0) at = text.indexOf(words)
  if (at < 0) return null
  const from = placeOf(pieces, at)
  const to = placeOf(pieces, at + words.length - 1)
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(from.node, at - from.start)
  range.setEnd(to.node, at + words.length - to.start)
  return range
}

function readText(root: Element): { text: string; pieces: Piece[] } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(notTheLetter) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const pieces: Piece[] = []
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    pieces.push({ node: node as Text, start: text.length })
    text += node.nodeValue ?? ''
  }
  return { text, pieces }
}

function placeOf(pieces: readonly Piece[], at: number): Piece | undefined {
  return pieces.findLast((piece) => piece.start <= at)
}
