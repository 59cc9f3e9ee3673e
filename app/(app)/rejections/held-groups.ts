import type { Lateness } from '@/lib/calendar/deadline.ts'
import { lastContact, silentDays } from '@/lib/candidates/silence.ts'
import type { HeldKind, HeldPage, HeldRow } from '@/lib/rejections/held.ts'
import { type OfferStanding, readOffer } from '@/lib/rejections/hold-offers.ts'
import { type HoldReason, holdReasons, isWaivable } from '@/lib/rejections/release-law.ts'
import type { Company } from '@/prisma/client/client.ts'
import { deadlineLine } from './deadline.ts'
import { type LetterLine, letterLine } from './letters-by-day.ts'

export type HeldLine = LetterLine & {
  kind: HeldKind
  /** What the release check found; null when a person holds it. */
  reason: HoldReason | 'other' | null
  isWaivable: boolean
  isDue: boolean
  /** The place on the list of runners-up. */
  rank: number | null
  /** ISO day. */
  reviewOn: string | null
  owner: { id: string; name: string }
  reader: { id: string; name: string } | null
  isRead: boolean
  silence: number
  deadline: { at: string; lateness: Lateness }
}

export type HeldGroup = {
  key: string
  kind: HeldKind
  job: { id: string; title: string }
  /** What became of the offer; of kind `offer` only. */
  standing: OfferStanding | null
  lines: HeldLine[]
}

/** The held letters of a page under what they wait for. Pure. */
export function heldGroups(
  { rows, offered }: Pick<HeldPage, 'rows' | 'offered'>,
  around: { company: Company; now: Date },
): HeldGroup[] {
  const groups: HeldGroup[] = []
  const since = new Map<string, Date>()
  for (const row of rows) {
    const line = heldLine(row, around)
    if (!line) continue
    const { job } = row.application
    const key = row.kind === 'offer' ? `offer ${job.id}` : row.kind
    const heldAt = row.email?.heldAt
    if (heldAt && heldAt < (since.get(key) ?? around.now)) since.set(key, heldAt)
    const last = groups.at(-1)
    if (last?.key === key) last.lines.push(line)
    else groups.push({ key, kind: row.kind, job, standing: null, lines: [line] })
  }
  return groups.map((group) =>
    group.kind === 'offer'
      ? { ...group, standing: readOffer(offered.get(group.job.id) ?? [], since.get(group.key) ?? null) }
      : group,
  )
}

function heldLine(row: HeldRow, { company, now }: { company: Company; now: Date }): HeldLine | null {
  const line = letterLine(row, company)
  if (!line) return null
  const { application, email } = row
  const contact = lastContact(application.appliedAt, application.interviews[0]?.startsAt)
  const reason = email?.heldReason ?? null
  return {
    ...line,
    kind: row.kind,
    reason: row.kind === 'check' ? (holdReasons.find((one) => one === reason) ?? 'other') : null,
    isWaivable: isWaivable(reason),
    isDue: row.isDue,
    rank: row.kind === 'offer' ? row.rank : null,
    reviewOn: row.holdReviewOn?.toISOString().slice(0, 10) ?? null,
    owner: row.holdOwner ?? row.owner,
    reader: row.kind === 'reader' ? row.holdReader : null,
    isRead: row.holdReadAt !== null,
    silence: silentDays(contact, now, company.timeZone),
    deadline: deadlineLine(row, { company, now }),
  }
}
