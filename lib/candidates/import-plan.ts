import { z } from 'zod'
import type { Language, Prisma } from '../../prisma/client/client.ts'
import { db, type Tx } from '../db.ts'
import { done, NotFound, type Outcome, refused } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission, visibleJobs } from '../team/permissions.ts'
import { columnFields, guessMapping, type Mapping } from './import-map.ts'
import { type Known, type Merged, mergeRows, type Rejected, type Warning } from './import-merge.ts'
import { readTable, type Table, type Unreadable } from './import-read.ts'
import { readRows } from './import-rows.ts'

const id = z.string().min(1).max(64)
export const previewImportSchema = z.object({
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  jobId: id,
  /** Null: the first stage of the job. */
  stageId: id.nullable(),
  /** Null: as guessed from the titles. */
  mapping: z.array(z.enum(columnFields)).max(1000).nullable(),
})
export type PreviewImport = z.infer<typeof previewImportSchema>

export type ImportRefusal = Unreadable | 'job-archived' | 'stage-gone' | 'no-email-column'

export type ImportCounts = {
  /** Rows that say something; `created + merged + rejected` is this many. */
  rows: number
  blank: number
  created: number
  /** Rows about a person whom an earlier row or Tact knows by an address. */
  merged: number
  /** People who were here already, and apply to this job with this file. */
  applied: number
  /** People who had applied to this job before. */
  alreadyApplied: number
  rejected: number
}

export type Plan = Merged & { table: Table; mapping: Mapping; counts: ImportCounts; job: JobTarget }
export type JobTarget = { id: string; title: string; language: Language; stage: { id: string; name: string } }

export type Preview = {
  headers: string[]
  mapping: Mapping
  headerRow: number
  counts: ImportCounts
  /** Three cells of each column, to tell what stands in it. */
  samples: string[][]
  firstRows: { row: number; fate: Merged['fates'][number]['fate']; name: string; address: string }[]
  /** The first thousand; the report of the import has all. */
  rejected: Rejected[]
  warnings: Warning[]
}

/** What an import would do, without doing it. */
export async function previewImport(
  actor: Actor,
  input: PreviewImport,
): Promise<Outcome<Preview, ImportRefusal>> {
  requirePermission(actor, 'candidate.write')
  const outcome = await planImport(db, actor, input)
  if (!outcome.ok) return outcome
  const { table, mapping, counts, fates, rejected, warnings } = outcome.value
  const filled = (column: number) =>
    table.records.map(({ cells }) => (cells[column] ?? '').trim()).filter((text) => text !== '')
  return done({
    headers: table.headers,
    mapping,
    headerRow: table.headerRow,
    counts,
    samples: table.headers.map((_, column) => filled(column).slice(0, 3)),
    firstRows: fates.slice(0, 20).map(({ row, fate, target: { person } }) => ({
      row,
      fate,
      name: [person.firstName, person.lastName].filter(Boolean).join(' '),
      address: person.addresses[0] ?? '',
    })),
    rejected: rejected.slice(0, 1000),
    warnings: warnings.slice(0, 1000),
  })
}

/** Reads the file, then looks up who is known already. Two queries, and one for each 5,000 addresses. */
export async function planImport(
  tx: Tx,
  actor: Actor,
  { bytes, jobId, stageId, mapping: chosen }: PreviewImport,
): Promise<Outcome<Plan, ImportRefusal>> {
  const company = await tx.company.findUnique({ where: { id: 1 }, select: { timeZone: true } })
  const found = await tx.job.findFirst({
    where: { id: jobId, ...visibleJobs(actor) },
    select: {
      id: true,
      title: true,
      language: true,
      archivedAt: true,
      stages: { orderBy: { position: 'asc' }, select: { id: true, name: true } },
    },
  })
  if (!found) throw new NotFound('job')
  if (found.archivedAt) return refused('job-archived')
  const stage = stageId ? found.stages.find((one) => one.id === stageId) : found.stages[0]
  if (!stage) return refused('stage-gone')
  const read = readTable(bytes)
  if (!read.ok) return refused(read.reason)
  const { table } = read
  const mapping =
    chosen?.length === table.headers.length ? chosen : guessMapping(table.headers, table.records)
  if (!mapping.includes('email')) return refused('no-email-column')
  const context = { timeZone: company?.timeZone ?? 'Europe/Paris', now: new Date() }
  const { rows, blank } = readRows(table, mapping, context)
  const addresses = rows.flatMap((row) => (row.kind === 'person' ? row.person.addresses : []))
  const merged = mergeRows(rows, await findKnown(tx, addresses, jobId))
  const counts = { rows: rows.length, blank, ...count(merged) }
  const { id, title, language } = found
  return done({ ...merged, table, mapping, counts, job: { id, title, language, stage } })
}

function count({ fates, rejected }: Merged): Omit<ImportCounts, 'rows' | 'blank'> {
  const created = fates.filter(({ fate }) => fate === 'created').length
  return {
    created,
    merged: fates.length - created,
    applied: fates.filter(({ fate }) => fate === 'not-applied').length,
    alreadyApplied: fates.filter(({ fate }) => ['active', 'refused', 'withdrawn', 'hired'].includes(fate))
      .length,
    rejected: rejected.length,
  }
}

async function findKnown(tx: Tx, addresses: string[], jobId: string): Promise<Known[]> {
  const unique = [...new Set(addresses)]
  const found = new Map<string, Known>()
  // Postgres takes 32,767 values in one statement.
  for (let from = 0; from < unique.length; from += 5000) {
    const people = await tx.candidate.findMany({
      where: { emails: { some: { address: { in: unique.slice(from, from + 5000) } } } },
      select: {
        id: true,
        firstName: true,
        lastName: true,
        civility: true,
        phone: true,
        location: true,
        extra: true,
        emails: { orderBy: { position: 'asc' }, select: { address: true } },
        applications: {
          where: { jobId },
          select: {
            withdrawnAt: true,
            hiredAt: true,
            rejections: { where: { cancelledAt: null }, select: { id: true }, take: 1 },
          },
        },
      },
    })
    for (const { id: candidateId, emails, extra, applications, ...person } of people) {
      found.set(candidateId, {
        candidateId,
        state: stateOf(applications[0]),
        person: { ...person, addresses: emails.map((email) => email.address), extra: textsOf(extra) },
      })
    }
  }
  return [...found.values()]
}

type Standing = { withdrawnAt: Date | null; hiredAt: Date | null; rejections: unknown[] }

function stateOf(application: Standing | undefined): Known['state'] {
  if (!application) return 'not-applied'
  if (application.rejections.length > 0) return 'refused'
  if (application.withdrawnAt) return 'withdrawn'
  return application.hiredAt ? 'hired' : 'active'
}

/** The columns that an import kept, as text. */
export function textsOf(extra: Prisma.JsonValue): Record<string, string> {
  if (typeof extra !== 'object' || extra === null || Array.isArray(extra)) return {}
  return Object.fromEntries(Object.entries(extra).map(([key, value]) => [key, String(value)]))
}
