import type { Civility, Language, Source } from '../../prisma/client/enums.ts'
import { civilityFrom } from '../language/gender.ts'
import { readAddresses } from './address.ts'
import { type DateRead, dayOrder, readDate } from './import-dates.ts'
import { type ColumnField, isEnglish, type Mapping } from './import-map.ts'
import { clean, isName, nameOrder, splitName } from './import-names.ts'
import { isBlank, type Record as Row, type Table } from './import-read.ts'
import { isFormula, isPlaceholder, isTestRecord, readLanguage, readSource } from './import-values.ts'

/** Why a row is not taken. Sentences: messages `import.rejected`. */
export type RejectReason = 'missing_email' | 'invalid_email' | 'missing_name'

/** What is worth a look in a row that was taken. Sentences: messages `import.warning`. */
export type WarningCode =
  | 'missing_surname'
  | 'missing_first_name'
  | 'test_record'
  | 'formula'
  | 'impossible_date'
  | 'future_date'
  | 'invalid_second_email'
  | 'damaged_text'
  | 'cut_text'
  | 'different_name'
  | 'shared_address'
  | 'already_refused'
  | 'already_withdrawn'
  | 'already_hired'

export type Person = {
  firstName: string
  lastName: string
  addresses: string[]
  civility: Civility | null
  language: Language | null
  phone: string | null
  location: string | null
  source: Source | null
  sourceDetail: string | null
  appliedAt: Date | null
  /** What has no place of its own, by the title of its column. */
  extra: Record<string, string>
}

export type RowRead =
  | { row: number; kind: 'person'; person: Person; warnings: WarningCode[] }
  | { row: number; kind: 'rejected'; reason: RejectReason; cells: string[] }

export type RowContext = { timeZone: string; now: Date }

/** Each row that is not blank, in the order of the file: a person, or the reason why not. */
export function readRows(
  table: Table,
  mapping: Mapping,
  context: RowContext,
): { rows: RowRead[]; blank: number } {
  const filled = table.records.filter(({ cells }) => !isBlank(cells))
  const dates = filled.map(({ cells }) => cells[mapping.indexOf('appliedAt')] ?? '')
  const order = dayOrder(dates, isEnglish(table.headers))
  const columns = new Map<ColumnField, number[]>()
  mapping.forEach((field, column) => {
    columns.set(field, [...(columns.get(field) ?? []), column])
  })
  // Thousands of rows share a few dozen dates, and a time zone takes its time.
  const known = new Map<string, DateRead>()
  const dateOf = (cell: string): DateRead => {
    const read = known.has(cell) ? known.get(cell) : readDate(cell, { order, ...context })
    known.set(cell, read ?? null)
    return read ?? null
  }
  const rows = filled.map((row) => readRow(row, { table, mapping, columns, dateOf }))
  return { rows, blank: table.records.length - filled.length }
}

type Reading = {
  table: Table
  mapping: Mapping
  columns: Map<ColumnField, number[]>
  dateOf: (cell: string) => DateRead
}

function readRow({ row, cells }: Row, reading: Reading): RowRead {
  const { table, mapping } = reading
  const rejected = (reason: RejectReason): RowRead => ({ row, kind: 'rejected', reason, cells })
  const columnsOf = (field: ColumnField) => reading.columns.get(field) ?? []
  /** The first cell of a field that says something. */
  const textOf = (field: ColumnField) =>
    columnsOf(field)
      .map((column) => (cells[column] ?? '').trim())
      .find((text) => text !== '' && !isPlaceholder(text)) ?? ''

  const given = columnsOf('email').map((column) => cells[column] ?? '')
  const { addresses, broken } = readAddresses(given.filter((cell) => !isPlaceholder(cell)).join('\n'))
  if (addresses.length === 0) return rejected(given.every(isPlaceholder) ? 'missing_email' : 'invalid_email')

  const extra = new Map<string, string>()
  const keep = (column: number | undefined) => {
    const text = column === undefined ? '' : (cells[column] ?? '').trim()
    if (column !== undefined && text) extra.set(table.headers[column] ?? '', text)
  }
  const fullNameColumn = columnsOf('fullName')[0]
  const name = readName({
    first: clean(textOf('firstName')),
    last: clean(textOf('lastName')),
    full: textOf('fullName'),
    title: fullNameColumn === undefined ? '' : (table.headers[fullNameColumn] ?? ''),
  })
  if (!isName(name.firstName) && !isName(name.lastName)) return rejected('missing_name')

  const warnings = new Set<WarningCode>()
  const cut = (text: string, most: number, field: ColumnField) => {
    if (text.length <= most) return text
    warnings.add('cut_text')
    columnsOf(field).forEach(keep)
    return `${text.slice(0, most - 1)}…`
  }
  const appliedAt = reading.dateOf(textOf('appliedAt'))
  if (appliedAt === 'impossible') warnings.add('impossible_date')
  if (appliedAt === 'future') warnings.add('future_date')
  if (typeof appliedAt === 'string') columnsOf('appliedAt').forEach(keep)
  const civility = civilityFrom(textOf('civility'))
  if (!civility) columnsOf('civility').forEach(keep)
  const language = readLanguage(textOf('language'))
  if (!language) columnsOf('language').forEach(keep)
  if (
    fullNameColumn !== undefined &&
    clean(cells[fullNameColumn] ?? '') !== `${name.firstName} ${name.lastName}`.trim()
  )
    keep(fullNameColumn)
  mapping.forEach((field, column) => {
    if (field === 'extra') keep(column)
  })
  const source = readSource(textOf('source'))
  const detail = textOf('sourceDetail')

  const person: Person = {
    firstName: cut(name.firstName, 120, 'firstName'),
    lastName: cut(name.lastName, 120, 'lastName'),
    addresses,
    civility: civility ?? name.civility,
    language,
    // A lone apostrophe in front is how a spreadsheet (and our own export) says "this is text".
    phone: cut(textOf('phone').replace(/^'(?=[=+\-@])/, ''), 200, 'phone') || null,
    location: cut(textOf('location'), 200, 'location') || null,
    source: source?.source ?? null,
    sourceDetail: (detail || source?.sourceDetail)?.slice(0, 200) ?? null,
    appliedAt: appliedAt instanceof Date ? appliedAt : null,
    extra: Object.fromEntries(extra),
  }
  if (!isName(person.lastName)) warnings.add('missing_surname')
  if (!isName(person.firstName)) warnings.add('missing_first_name')
  if (isTestRecord(person)) warnings.add('test_record')
  if (cells.some((cell, column) => mapping[column] !== 'email' && isFormula(cell))) warnings.add('formula')
  if (cells.some(isDamaged)) warnings.add('damaged_text')
  if (broken.length > 0) warnings.add('invalid_second_email')
  return { row, kind: 'person', person, warnings: [...warnings] }
}

type NameCells = { first: string; last: string; full: string; title: string }

function readName({ first, last, full, title }: NameCells) {
  if (isName(first) && isName(last)) return { firstName: first, lastName: last, civility: null }
  const one = [first, last].find(isName) ?? ''
  const fromFull = splitName(full, nameOrder(title))
  if (!one && !fromFull.lastName && /^\s*noms?\s*$/i.test(title))
    return { ...fromFull, firstName: '', lastName: fromFull.firstName }
  if (!one || (fromFull.firstName && fromFull.lastName)) return fromFull
  // The whole name in the column of one half: only a comma or capitals prove it; "Marie Claire" is a first name.
  const halves = splitName(one)
  const isProven = halves.lastName !== '' && (one.includes(',') || hasOneBlockOfCapitals(one))
  if (isProven) return halves
  return isName(first)
    ? { firstName: first, lastName: '', civility: null }
    : { firstName: '', lastName: last, civility: null }
}

function hasOneBlockOfCapitals(text: string): boolean {
  const words = text.split(' ').filter((word) => /\p{L}{2}/u.test(word))
  const capital = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase())
  return capital.length > 0 && capital.length < words.length
}

// "Ã©" where an é was, or a sign that could not be read.
function isDamaged(cell: string): boolean {
  return /\ufffd|Ã[\u00a0-\u00bf©¨ª«´¢§¯®]|â€/.test(cell)
}
