import { deadlineOf, type Lateness, lateness } from '@/lib/calendar/deadline.ts'
import { policyFor } from '@/lib/calendar/policy.ts'
import type { RejectionRow } from '@/lib/rejections/queries.ts'
import type { Company } from '@/prisma/client/client.ts'

export type DeadlineLine = { at: string; lateness: Lateness }

type Row = Pick<RejectionRow, 'decidedAt' | 'template' | 'scenario'> & {
  application: { candidate: { timeZone: string | null } }
}

/** By when this letter should have left, by its own policy, and how near that is. Pure. */
export function deadlineLine(row: Row, { company, now }: { company: Company; now: Date }): DeadlineLine {
  const { template, scenario, application } = row
  const policy = policyFor(company, { template, scenario, candidate: application.candidate })
  return {
    at: deadlineOf(row.decidedAt, policy).toISOString(),
    lateness: lateness(now, row.decidedAt, policy),
  }
}
