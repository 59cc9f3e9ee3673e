/** `block`: the letter cannot be approved. `warn`: a person should look. `info`: worth knowing. */
export type Severity = 'block' | 'warn' | 'info'

export type Rule =
  | 'field.required'
  | 'field.unresolved'
  | 'blank'
  | 'name.other'
  | 'address.missing'
  | 'address.malformed'
  | 'subject.empty'
  | 'subject.job'

/** Something to look at in a letter. Offsets are UTF-16, into the part; the words are in messages `wording`. */
export type Finding = {
  rule: Rule
  severity: Severity
  part?: 'subject' | 'text'
  start?: number
  end?: number
  excerpt?: string
  /** For `field.required` the field's key; for `address.malformed` the address. */
  detail?: string
}
