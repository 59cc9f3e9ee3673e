/** Puts the caret at the end of a feedback field of the letter on screen. */
export function focusField(key: string): void {
  const pane = document.getElementById('pane-letter')
  if (pane instanceof HTMLInputElement) pane.click()
  const field = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(key)}"]`)
  if (!field) return
  field.focus()
  field.scrollIntoView({ block: 'center' })
  const selection = window.getSelection()
  selection?.selectAllChildren(field)
  selection?.collapseToEnd()
}
