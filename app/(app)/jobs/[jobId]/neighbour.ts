type Step = { columns: number; rows: number }

export const arrows: Record<string, Step> = {
  ArrowUp: { columns: 0, rows: -1 },
  ArrowDown: { columns: 0, rows: 1 },
  ArrowLeft: { columns: -1, rows: 0 },
  ArrowRight: { columns: 1, rows: 0 },
}

/** The card next to this one; sideways at the same height, over columns of nobody. */
export function neighbour(columns: string[][], id: string | null, step: Step): string | undefined {
  const at = columns.findIndex((column) => id !== null && column.includes(id))
  if (at < 0 || id === null) return columns.flat()[0]
  const row = columns[at]?.indexOf(id) ?? 0
  if (step.rows !== 0) return columns[at]?.[row + step.rows]
  for (let next = at + step.columns; columns[next]; next += step.columns) {
    const column = columns[next] ?? []
    if (column.length > 0) return column[Math.min(row, column.length - 1)]
  }
}
