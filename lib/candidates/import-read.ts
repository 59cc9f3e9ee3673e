import Papa from 'papaparse'
import { readAddress } from './address.ts'
import { decode, type Encoding, type Undecodable } from './import-decode.ts'
import { guessMapping, recognise } from './import-map.ts'

export type Unreadable = Undecodable | 'no-header' | 'too-many-rows'
export const maxImportRows = 20_000

/** A row of the file under its header. `row` is its number as a spreadsheet shows it. */
export type Record = { row: number; cells: string[] }

export type Table = {
  encoding: Encoding
  delimiter: Delimiter
  headerRow: number
  /** One per column, never empty: a column without a title goes by its letter. */
  headers: string[]
  records: Record[]
}

const delimiters = [';', '\t', ','] as const
export type Delimiter = (typeof delimiters)[number]

/** Finds encoding, delimiter and header of a CSV file and reads all its rows. */
export function readTable(bytes: Uint8Array): { ok: true; table: Table } | { ok: false; reason: Unreadable } {
  const decoded = decode(bytes)
  if (typeof decoded === 'string') return { ok: false, reason: decoded }
  // Excel's own first line "sep=;": obeyed, and not a row, since a spreadsheet does not show it either.
  const told = /^sep=(.)\n/i.exec(decoded.text)
  const text = told ? decoded.text.slice(told[0].length) : decoded.text
  const delimiter = delimiters.find((one) => one === told?.[1]) ?? guessDelimiter(text)
  const grid = parse(text, delimiter)
  const headerAt = findHeader(grid)
  if (headerAt === null) return { ok: false, reason: 'no-header' }
  const records = grid.slice(headerAt + 1).map((cells, place) => ({ row: headerAt + 2 + place, cells }))
  if (records.filter(({ cells }) => !isBlank(cells)).length > maxImportRows)
    return { ok: false, reason: 'too-many-rows' }
  const width = records.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const headers = nameColumns(grid[headerAt] ?? [], width)
  return {
    ok: true,
    table: { encoding: decoded.encoding, delimiter, headerRow: headerAt + 1, headers, records },
  }
}

export function isBlank(cells: string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}

function guessDelimiter(text: string): Delimiter {
  const scored = delimiters.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: 60 })
    const header = Math.max(0, ...data.map((cells) => recognise(cells)))
    const cells = data.reduce((sum, record) => sum + record.length, 0)
    return { delimiter, header, cells }
  })
  const [best] = scored.sort((a, b) => b.header - a.header || b.cells - a.cells)
  return best?.delimiter ?? ';'
}

// Takes the place of a quotation mark that opens nothing, while the text is read again.
const literalQuote = '\ue000'

/**
 * A quotation mark that is never closed, or one that would swallow a complete line, is an ordinary character:
 * else one slip of the typist would hide the rest of the file in a single cell.
 */
function parse(given: string, delimiter: Delimiter): string[][] {
  let text = given
  for (let round = 0; ; round += 1) {
    const { data, errors } = Papa.parse<string[]>(text.replace(/\n$/, ''), { delimiter, newline: '\n' })
    const width = widthOf(data)
    const openings = errors
      .filter(({ code, index = 0 }) =>
        code === 'MissingQuotes'
          ? true
          : code === 'InvalidQuotes' && isWholeLine(text, index, { delimiter, width }),
      )
      .map(({ index = 0 }) => index - 1)
    const first = Math.min(...openings)
    if (!Number.isFinite(first))
      return data.map((cells) => cells.map((cell) => cell.replaceAll(literalQuote, '"')))
    const rest = text.slice(first + 1)
    text = text.slice(0, first) + literalQuote + (round < 50 ? rest : rest.replaceAll('"', literalQuote))
  }
}

/** A line that is complete by its delimiters, in which the quotation mark before `index` is not closed. */
function isWholeLine(text: string, index: number, shape: { delimiter: Delimiter; width: number }): boolean {
  const start = text.lastIndexOf('\n', index) + 1
  const end = text.indexOf('\n', index)
  if (end === -1 || shape.width < 2) return false
  const isClosed = text
    .slice(index, end)
    .split(shape.delimiter)
    .some((cell) => cell.trimEnd().endsWith('"'))
  return !isClosed && text.slice(start, end).split(shape.delimiter).length === shape.width
}

function widthOf(data: string[][]): number {
  const seen = new Map<number, number>()
  for (const { length } of data.slice(0, 200)) seen.set(length, (seen.get(length) ?? 0) + 1)
  return [...seen].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

/** The best titled record among the first ones; else the one above the first address. */
function findHeader(grid: string[][]): number | null {
  const first = grid.slice(0, 40)
  const scores = first.map((cells) => recognise(cells))
  const best = Math.max(...scores)
  const at = scores.indexOf(best)
  if (best >= 2 && hasEmail(grid, at)) return at
  const data = first.findIndex(
    (cells) => cells.length > 1 && cells.some((cell) => readAddress(cell) !== null),
  )
  const above = first.slice(0, Math.max(0, data)).findLastIndex((cells) => !isBlank(cells))
  const filled = (first[above] ?? []).filter((cell) => cell.trim() !== '').length
  return above >= 0 && filled > 1 && hasEmail(grid, above) ? above : null
}

function hasEmail(grid: string[][], at: number): boolean {
  const sample = grid.slice(at + 1, at + 200).map((cells, place) => ({ row: place, cells }))
  return guessMapping(grid[at] ?? [], sample).includes('email')
}

function nameColumns(titles: string[], width: number): string[] {
  const seen = new Map<string, number>()
  const last = titles.findLastIndex((title) => title.trim() !== '')
  return Array.from({ length: Math.max(last + 1, width) }, (_, column) => {
    const title = (titles[column] ?? '').replace(/\s+/g, ' ').trim().slice(0, 120) || letterOf(column)
    const times = (seen.get(title) ?? 0) + 1
    seen.set(title, times)
    return times === 1 ? title : `${title} (${times})`
  })
}

/** The name of a column in a spreadsheet: A, B … Z, AA. */
export function letterOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : letterOf(Math.floor(column / 26) - 1) + letter
}
