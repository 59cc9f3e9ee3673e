/** Rows of a form, each with a key of its own, so that fields keep what is typed when rows change places. */
export type Row<Value> = Value & { key: string }

export function withKeys<Value extends object>(values: Value[]): Row<Value>[] {
  return values.map((value, index) => ({ ...value, key: `row-${index}` }))
}

let added = 0
export function newKey(): string {
  added += 1
  return `new-${added}`
}

/** The rows with one of them a step up (-1) or down (1); the same rows at the ends. */
export function stepped<Value>(rows: Value[], index: number, step: -1 | 1): Value[] {
  const row = rows[index]
  const other = rows[index + step]
  if (row === undefined || other === undefined) return rows
  return rows.map((one, at) => (at === index ? other : at === index + step ? row : one))
}

export function replaced<Value>(rows: Value[], index: number, value: Value): Value[] {
  return rows.map((one, at) => (at === index ? value : one))
}
