import type { Person, RejectReason, RowRead, WarningCode } from './import-rows.ts'
import { foldName } from './search.ts'

/** Where a person who is here already stands in the job that is imported into. */
export type KnownState = 'not-applied' | 'active' | 'refused' | 'withdrawn' | 'hired'
export type Known = {
  candidateId: string
  state: KnownState
  person: Pick<Person, 'firstName' | 'lastName' | 'addresses' | 'civility' | 'phone' | 'location' | 'extra'>
}

/** One person after all their rows: new, or somebody of ours with blanks that the file fills. */
export type Target = { known: Known | null; person: Person; isFilled: boolean; newAddresses: string[] }

/** What becomes of a row. `same-file`: an earlier row was about the same person. */
export type RowFate = { row: number; fate: 'created' | 'same-file' | KnownState; target: Target }
export type Warning = { row: number; code: WarningCode }
export type Rejected = { row: number; reason: RejectReason; cells: string[] }

export type Merged = { targets: Target[]; fates: RowFate[]; rejected: Rejected[]; warnings: Warning[] }

const warningOf = {
  refused: 'already_refused',
  withdrawn: 'already_withdrawn',
  hired: 'already_hired',
} as const

/**
 * Brings rows together that are about one person: an address in common is identity. The first word stands; later
 * rows fill blanks and add addresses, and erase nothing.
 */
export function mergeRows(rows: RowRead[], everyoneKnown: Known[]): Merged {
  const merged = { fates: [] as RowFate[], rejected: [] as Rejected[], warnings: [] as Warning[] }
  const seen = new Set<Target>()
  const known = new Map(everyoneKnown.flatMap((one) => one.person.addresses.map((address) => [address, one])))
  const byAddress = new Map<string, Target>()
  const targetOf = (address: string): Target | undefined => {
    const one = known.get(address)
    if (one && !byAddress.has(address)) adopt(one, byAddress)
    return byAddress.get(address)
  }
  for (const read of rows) {
    if (read.kind === 'rejected') {
      merged.rejected.push({ row: read.row, reason: read.reason, cells: read.cells })
      continue
    }
    const { row, person } = read
    const warn = (code: WarningCode) => merged.warnings.push({ row, code })
    read.warnings.forEach(warn)
    const owner = person.addresses.map(targetOf).find((one) => one !== undefined)
    const target: Target = owner ?? { known: null, person, isFilled: false, newAddresses: [] }
    if (owner) {
      if (isSomeoneElse(owner.person, person)) warn('different_name')
      fill(owner, person)
    }
    for (const address of person.addresses) {
      const holder = targetOf(address)
      if (holder && holder !== target) warn('shared_address')
      if (holder) continue
      byAddress.set(address, target)
      if (owner) target.newAddresses.push(address)
    }
    if (seen.has(target)) {
      merged.fates.push({ row, fate: 'same-file', target })
      continue
    }
    seen.add(target)
    const state = target.known?.state ?? 'created'
    if (state === 'refused' || state === 'withdrawn' || state === 'hired') warn(warningOf[state])
    merged.fates.push({ row, fate: state, target })
  }
  return { ...merged, targets: [...seen] }
}

function adopt(known: Known, byAddress: Map<string, Target>): void {
  const person: Person = {
    language: null,
    source: null,
    sourceDetail: null,
    appliedAt: null,
    ...known.person,
  }
  const target: Target = { known, person, isFilled: false, newAddresses: [] }
  for (const address of known.person.addresses) byAddress.set(address, target)
}

const blanks = ['civility', 'phone', 'location'] as const
const ofApplication = ['language', 'source', 'sourceDetail', 'appliedAt'] as const

function fill(target: Target, { ...from }: Person): void {
  const into = { ...target.person }
  const missing = Object.keys(from.extra).filter((key) => !Object.hasOwn(into.extra, key))
  // A half of a name is filled only beside the half that agrees: never a new name from two people.
  const fillsName = (!into.firstName || !into.lastName) && !isSomeoneElse(into, from)
  const isFilled =
    missing.length > 0 ||
    blanks.some((key) => into[key] === null && from[key] !== null) ||
    (fillsName && Boolean((!into.firstName && from.firstName) || (!into.lastName && from.lastName)))
  if (fillsName) {
    into.firstName ||= from.firstName
    into.lastName ||= from.lastName
  }
  Object.assign(into, {
    ...Object.fromEntries([...blanks, ...ofApplication].map((key) => [key, into[key] ?? from[key]])),
    extra: Object.fromEntries([
      ...missing.map((key) => [key, from.extra[key]]),
      ...Object.entries(into.extra),
    ]),
  })
  target.person = into
  target.isFilled ||= isFilled
}

type Named = { firstName: string; lastName: string }

function isSomeoneElse(one: Named, other: Named): boolean {
  const [a, b] = [words(one), words(other)]
  const within = (some: Set<string>, all: Set<string>) => [...some].every((word) => all.has(word))
  return !within(a, b) && !within(b, a)
}

function words({ firstName, lastName }: Named): Set<string> {
  return new Set(
    foldName(`${firstName} ${lastName}`)
      .split(/[\s'.-]+/)
      .filter(Boolean),
  )
}
