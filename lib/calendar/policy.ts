import { isTimeZone } from './time-zone.ts'

export type DelayUnit = 'MINUTES' | 'HOURS' | 'WORKING_DAYS'

/** When letters may leave; the same names as the columns of the company, so a company is a policy. */
export type DelayPolicy = {
  /** IANA name. Days and hours below are of this zone. */
  timeZone: string
  /** ISO 3166-1 alpha-2, and the region as date-holidays names it. */
  country: string
  region: string | null
  /** The least: so long between the approval and the departure. */
  delayAmount: number
  delayUnit: DelayUnit
  /** Minutes after midnight, 0 to 1440; the end is not part of the window. */
  windowStart: number
  windowEnd: number
  /** The end of Friday's window where it is an earlier one; at or before its start: nothing leaves on Fridays. */
  fridayEnd: number | null
  /** ISO weekdays, 1 = Monday. */
  weekdays: number[]
  skipHolidays: boolean
  /** Letters due at the opening are spread over so many minutes. */
  spreadMinutes: number
  /** Nothing leaves within so many hours after the end of an interview. */
  afterInterviewHours: number
  /** The most: working days after the decision by which a letter should have left. */
  mostDays: number
  /** Whether days and hours are the candidate's where their zone is known. */
  candidateZone: boolean
}

/** A policy as it holds for one letter. */
export type LetterPolicy = DelayPolicy & {
  /** Set when `timeZone` is the candidate's and not the company's. */
  isCandidateZone?: boolean
}

/** A delay of its own, of a template or a scenario; null: as above it. Amount and unit belong together. */
export type OwnDelay = { delayAmount: number | null; delayUnit: DelayUnit | null; mostDays: number | null }

export const noDelay: OwnDelay = { delayAmount: null, delayUnit: null, mostDays: null }

export function hasOwnDelay({ delayAmount, mostDays }: Partial<OwnDelay>): boolean {
  return (delayAmount ?? null) !== null || (mostDays ?? null) !== null
}

export type PolicyParts = {
  template?: OwnDelay | null
  scenario?: OwnDelay | null
  candidate?: { timeZone: string | null } | null
}

/**
 * The policy of one letter: the company's, with the delay of the template, and over it that of the scenario. In
 * the candidate's zone where the company wants it and it is known; public holidays stay the company's.
 */
export function policyFor<Company extends DelayPolicy>(company: Company, parts: PolicyParts): LetterPolicy {
  const policy = [parts.template, parts.scenario].reduce<DelayPolicy>(withOwn, company)
  const zone = parts.candidate?.timeZone
  if (!company.candidateZone || !zone || zone === company.timeZone || !isTimeZone(zone)) return policy
  return { ...policy, timeZone: zone, isCandidateZone: true }
}

function withOwn(policy: DelayPolicy, own: OwnDelay | null | undefined): DelayPolicy {
  if (!own) return policy
  const { delayAmount, delayUnit, mostDays } = own
  return {
    ...policy,
    ...(delayAmount !== null && delayUnit !== null ? { delayAmount, delayUnit } : {}),
    ...(mostDays !== null ? { mostDays } : {}),
  }
}

/** Why a day is closed; a holiday that falls on a weekday off is a weekend. */
export type ClosedDay = { kind: 'weekend' } | { kind: 'holiday'; name: string }
