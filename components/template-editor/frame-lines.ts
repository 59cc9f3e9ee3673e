type Box = { top: number; height: number; isElse: boolean }

/** Draws the lines around framed conditions, behind the text, which stays one row of text and chips. */
export function drawFrames(root: HTMLElement, layer: HTMLElement): void {
  const boxes = frameBoxes([...root.querySelectorAll<HTMLElement>('.tframe')])
  while (layer.children.length > boxes.length) layer.lastElementChild?.remove()
  while (layer.children.length < boxes.length) layer.append(document.createElement('div'))
  for (const [index, { top, height, isElse }] of boxes.entries()) {
    const line = layer.children[index] as HTMLElement
    line.className = isElse ? 'frameline alt' : 'frameline'
    line.style.top = `${top}px`
    line.style.height = `${height}px`
  }
}

const gap = 8

function frameBoxes(tags: readonly HTMLElement[]): Box[] {
  return tags.flatMap((tag, index): Box[] => {
    const next = tags[index + 1]
    if (!next || tag.classList.contains('foot')) return []
    const top = tag.offsetTop
    const bottom = next.classList.contains('foot') ? next.offsetTop + next.offsetHeight : next.offsetTop - gap
    return [{ top, height: bottom - top, isElse: tag.classList.contains('else') }]
  })
}
