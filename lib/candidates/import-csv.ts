import Papa from 'papaparse'
import type { Rejected } from './import-merge.ts'
import type { RejectReason } from './import-rows.ts'

type Words = {
  row: string
  reason: string
  reasonOf: (reason: RejectReason) => string
}

/**
 * The rows that were not taken, as a file to correct and bring again: row number, reason, then their own cells.
 * With semicolons and a byte order mark, as spreadsheets in French expect.
 */
export function rejectedCsv(
  { headers, rejected }: { headers: string[]; rejected: Rejected[] },
  words: Words,
): string {
  const lines = rejected.map(({ row, reason, cells }) => [String(row), words.reasonOf(reason), ...cells])
  const table = [[words.row, words.reason, ...headers], ...lines].map((line) => line.map(neutral))
  return `\ufeff${Papa.unparse(table, { delimiter: ';', newline: '\r\n' })}\r\n`
}

/** A spreadsheet shall show a cell, never run it. */
export function neutral(cell: string): string {
  return /^[\s'"]*[=+\-@]|^[\t\r]/.test(cell) ? `'${cell}` : cell
}
