/** Where a line (from 1) begins and ends in a source; the last line when there are fewer. */
export function lineRange(source: string, line: number): { start: number; end: number } {
  const lines = source.split('\n')
  const index = Math.min(Math.max(line, 1), lines.length) - 1
  const start = lines.slice(0, index).reduce((length, one) => length + one.length + 1, 0)
  return { start, end: start + (lines[index]?.length ?? 0) }
}
