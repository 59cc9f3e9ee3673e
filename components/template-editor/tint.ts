import { outermost } from './frames.ts'
import type { TemplatePiece } from './pieces.ts'

const name = 'tact-condition'
const tinted = new WeakMap<HTMLElement, Range[]>()

/** Tints what stands under a condition, where the browser can do so without touching the text. */
export function tint(root: HTMLElement, pieces: readonly TemplatePiece[]): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return
  const all = CSS.highlights.get(name) ?? new Highlight()
  for (const old of tinted.get(root) ?? []) all.delete(old)
  const chip = (index: number) => root.querySelector<HTMLElement>(`.tchip[data-index="${index}"]`)
  const ranges = outermost(pieces).flatMap(({ open, close }) => {
    const tag = pieces[open]
    // A frame shows by itself what belongs to it.
    if (tag && 'frame' in tag && tag.frame) return []
    const [from, to] = [chip(open), chip(close)]
    if (!from || !to) return []
    // Only text: under a chip the tint would be a stain.
    const between = [...root.childNodes]
    const texts = between.slice(between.indexOf(from) + 1, between.indexOf(to))
    return texts.flatMap((node) => {
      if (!(node instanceof Text)) return []
      const range = document.createRange()
      range.selectNodeContents(node)
      return [range]
    })
  })
  for (const range of ranges) all.add(range)
  tinted.set(root, ranges)
  CSS.highlights.set(name, all)
}
