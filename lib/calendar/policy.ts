/** When letters may leave; the same names as the columns of the company, so a company is a policy. */
export type DelayPolicy = {
  /** IANA name. Days and hours below are of this zone. */
  timeZone: string
  /** ISO 3166-1 alpha-2, and the region as date-holidays names it. */
  country: string
  region: string | null
  delayAmount: number
  delayUnit: 'MINUTES' | 'HOURS' | 'WORKING_DAYS'
  /** Minutes after midnight, 0 to 1440; the end is not part of the window. */
  windowStart: number
  windowEnd: number
  /** ISO weekdays, 1 = Monday. */
  weekdays: number[]
  skipHolidays: boolean
  /** Letters due at the opening are spread over so many minutes. */
  spreadMinutes: number
}

/** Why a day is closed; a holiday that falls on a weekday off is a weekend. */
export type ClosedDay = { kind: 'weekend' } | { kind: 'holiday'; name: string }
