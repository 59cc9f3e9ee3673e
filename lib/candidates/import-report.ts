import { z } from 'zod'
import type { Plan } from './import-plan.ts'

const schema = z.object({
  headers: z.array(z.string()),
  counts: z.object({
    rows: z.number(),
    blank: z.number(),
    created: z.number(),
    merged: z.number(),
    applied: z.number(),
    alreadyApplied: z.number(),
    rejected: z.number(),
  }),
  rejected: z.array(
    z.object({
      row: z.number(),
      reason: z.enum(['missing_email', 'invalid_email', 'missing_name']),
      cells: z.array(z.string()),
    }),
  ),
  warnings: z.array(z.object({ row: z.number(), code: z.string() })),
})

/** What is kept of an import, so that no row that was not taken is lost. */
export type Report = z.infer<typeof schema>

export function reportOf(plan: Plan): Report {
  const { counts, rejected, warnings } = plan
  return { headers: plan.table.headers, counts, rejected, warnings }
}

/** Throws when the stored report is not one. */
export function parseReport(json: unknown): Report {
  return schema.parse(json)
}
