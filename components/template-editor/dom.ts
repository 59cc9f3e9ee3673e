import type { Range } from './edits.ts'
import type { Chip, TemplatePiece } from './pieces.ts'
import { type ChipFace, hold, type Slot, slotsOf } from './slots.ts'

/** Shows the pieces as text and chips, in turn, and leaves alone what already stands there. */
export function render(
  root: HTMLElement,
  pieces: readonly TemplatePiece[],
  faces: readonly ChipFace[],
): void {
  const slots = slotsOf(pieces, faces)
  const nodes = [...root.childNodes]
  const matches = (slot: Slot | undefined, node: ChildNode | undefined) =>
    slot !== undefined && node !== undefined && shows(node, slot)
  let head = 0
  while (head < slots.length && matches(slots[head], nodes[head])) head += 1
  let tail = 0
  while (
    tail < Math.min(slots.length, nodes.length) - head &&
    matches(slots.at(-1 - tail), nodes.at(-1 - tail))
  ) {
    tail += 1
  }
  const [slot] = slots.slice(head, slots.length - tail)
  const [node] = nodes.slice(head, nodes.length - tail)
  const isOneText = slots.length - head - tail === 1 && nodes.length - head - tail === 1
  if (isOneText && slot && 'text' in slot && node instanceof Text) node.data = slot.text
  else {
    for (const old of nodes.slice(head, nodes.length - tail)) old.remove()
    const fresh = slots.slice(head, slots.length - tail).map(build)
    const behind = root.childNodes[head] ?? null
    for (const one of fresh) root.insertBefore(one, behind)
  }
  for (const [place, child] of [...root.childNodes].entries()) {
    const here = slots[place]
    if (here && 'chip' in here && child instanceof HTMLElement) child.dataset.index = String(here.index)
  }
}

/** The source that stands in the DOM, also after the browser itself wrote in it. */
export function readSource(node: Node): string {
  if (node instanceof Text) return node.data.replaceAll(hold, '')
  if (node instanceof HTMLElement && node.dataset.source !== undefined) return node.dataset.source
  if (node instanceof HTMLBRElement) return '\n'
  return [...node.childNodes].map(readSource).join('')
}

/** The selection inside `root`, as places in the source; null when it is elsewhere. */
export function selectedRange(root: HTMLElement): Range | null {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  return root.contains(range.startContainer) && root.contains(range.endContainer)
    ? rangeOf(root, range)
    : null
}

export function rangeOf(root: HTMLElement, range: StaticRange | globalThis.Range): Range {
  return {
    start: offsetAt(root, range.startContainer, range.startOffset),
    end: offsetAt(root, range.endContainer, range.endOffset),
  }
}

/** The end of the selection that moves with Shift and an arrow. */
export function focusOffset(root: HTMLElement): number | null {
  const selection = document.getSelection()
  if (!selection?.focusNode || !root.contains(selection.focusNode)) return null
  return offsetAt(root, selection.focusNode, selection.focusOffset)
}

export function select(root: HTMLElement, { start, end }: Range): void {
  const from = pointAt(root, start)
  const to = pointAt(root, end)
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}

export function extendTo(root: HTMLElement, offset: number): void {
  const point = pointAt(root, offset)
  document.getSelection()?.extend(point.node, point.offset)
}

/** Where the caret stands on the screen. */
export function caretBox(root: HTMLElement): DOMRect {
  const selection = document.getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  if (!range || !root.contains(range.startContainer)) return root.getBoundingClientRect()
  const box = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect()
  if (box.height > 0) return box
  const parent = range.startContainer.parentElement ?? root
  return parent.getBoundingClientRect()
}

const keys = new WeakMap<Node, string>()

function keyOf({ chip, face }: Extract<Slot, { chip: Chip }>): string {
  return JSON.stringify([chip.source, face])
}

function shows(node: ChildNode, slot: Slot): boolean {
  return 'text' in slot ? node instanceof Text && node.data === slot.text : keys.get(node) === keyOf(slot)
}

function build(slot: Slot): Node {
  if ('text' in slot) return document.createTextNode(slot.text)
  const { chip, face } = slot
  const around = document.createElement('span')
  around.className = face.frame ? `tchip tframe ${face.frame}` : 'tchip'
  around.contentEditable = 'false'
  around.dataset.source = chip.source
  if (face.frame) {
    around.append(...frameWords(face))
    keys.set(around, keyOf(slot))
    return around
  }
  const body = document.createElement('span')
  body.className = `chip ${face.tone}`
  body.textContent = face.label
  if (face.title) around.title = face.title
  around.append(body)
  if (face.note) {
    const note = document.createElement('span')
    note.className = 'opt'
    note.textContent = face.note
    around.append(note)
  }
  keys.set(around, keyOf(slot))
  return around
}

function frameWords({ frame, label, note, edit }: ChipFace): Node[] {
  if (frame === 'foot') return []
  return (['b', 'span', 'i'] as const).map((name) => {
    const element = document.createElement(name)
    element.textContent = { b: label, span: note ?? '', i: edit ?? '' }[name]
    return element
  })
}

function offsetAt(root: HTMLElement, node: Node, offset: number): number {
  if (node === root) return lengthOf([...root.childNodes].slice(0, offset))
  let child = node
  while (child.parentNode && child.parentNode !== root) child = child.parentNode
  const children = [...root.childNodes]
  const before = lengthOf(children.slice(0, children.indexOf(child as ChildNode)))
  if (node instanceof Text && child === node) {
    return before + node.data.slice(0, offset).replaceAll(hold, '').length
  }
  return before + (offset === 0 ? 0 : readSource(child).length)
}

function lengthOf(nodes: Node[]): number {
  return nodes.reduce((length, node) => length + readSource(node).length, 0)
}

function pointAt(root: HTMLElement, offset: number): { node: Node; offset: number } {
  let left = offset
  for (const child of root.childNodes) {
    const length = readSource(child).length
    if (child instanceof Text && left <= length) {
      return { node: child, offset: length === 0 ? child.data.length : left }
    }
    left -= length
    if (left < 0) break
  }
  return { node: root, offset: root.childNodes.length }
}
