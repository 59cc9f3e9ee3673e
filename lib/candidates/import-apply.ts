import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Prisma } from '../../prisma/client/client.ts'
import { db, type Tx } from '../db.ts'
import { done, type Outcome } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import { againOnConflict } from './identity.ts'
import type { Target } from './import-merge.ts'
import {
  type ImportCounts,
  type ImportRefusal,
  type Plan,
  planImport,
  previewImportSchema,
} from './import-plan.ts'
import { reportOf } from './import-report.ts'
import { searchTextOf } from './search.ts'
import { recordEvents } from './timeline.ts'

export const applyImportSchema = previewImportSchema.extend({ fileName: z.string().trim().min(1).max(255) })
export type ApplyImport = z.infer<typeof applyImportSchema>
export type Imported = { importId: string; counts: ImportCounts; plan: Plan }

const batch = 1000
// Imports wait for each other, so that the second of two equal files finds everybody known.
const importLock = 7_422_818

/**
 * Takes a file in, all of it or nothing. Again with the same file: nobody twice. People who were refused, withdrew
 * or were hired stay as they are.
 */
export async function applyImport(
  actor: Actor,
  input: ApplyImport,
): Promise<Outcome<Imported, ImportRefusal>> {
  requirePermission(actor, 'candidate.write')
  return againOnConflict(() =>
    db.$transaction(
      async (tx) => {
        await tx.$executeRaw`select pg_advisory_xact_lock(${importLock})`
        const planned = await planImport(tx, actor, input)
        if (!planned.ok) return planned
        const plan = planned.value
        const importId = await saveReport(tx, actor, { plan, fileName: input.fileName })
        const origin = { file: input.fileName, importId, job: plan.job.title, stage: plan.job.stage.name }
        await create(tx, actor, { plan, origin })
        await fill(
          tx,
          plan.targets.filter(
            ({ known, isFilled, newAddresses }) => known && (isFilled || newAddresses.length > 0),
          ),
        )
        return done({ importId, counts: plan.counts, plan })
      },
      { timeout: 120_000, maxWait: 30_000 },
    ),
  )
}

async function saveReport(
  tx: Tx,
  actor: Actor,
  { plan, fileName }: { plan: Plan; fileName: string },
): Promise<string> {
  const { created, merged, rejected } = plan.counts
  const data = { jobId: plan.job.id, fileName, createdById: actor.userId, created, merged, rejected }
  const { id } = await tx.import.create({ data: { ...data, report: reportOf(plan) }, select: { id: true } })
  return id
}

type Creation = { plan: Plan; origin: Prisma.InputJsonObject }

async function create(tx: Tx, actor: Actor, { plan, origin }: Creation): Promise<void> {
  const { job } = plan
  const applying = plan.targets
    .filter(({ known }) => !known || known.state === 'not-applied')
    .map((target) => ({
      ...target,
      id: target.known?.candidateId ?? randomUUID(),
      applicationId: randomUUID(),
    }))
  for (const some of inBatches(applying)) {
    const fresh = some.filter(({ known }) => !known)
    await tx.candidate.createMany({
      data: fresh.map(({ id, person }) => ({
        id,
        firstName: person.firstName,
        lastName: person.lastName,
        civility: person.civility,
        language: person.language ?? job.language,
        phone: person.phone,
        location: person.location,
        extra: person.extra,
        searchText: searchTextOf(person),
      })),
    })
    await tx.candidateEmail.createMany({
      data: fresh.flatMap(({ id, person }) =>
        person.addresses.map((address, position) => ({ address, candidateId: id, position })),
      ),
    })
    await tx.application.createMany({
      data: some.map(({ id, applicationId, person }) => ({
        id: applicationId,
        candidateId: id,
        jobId: job.id,
        stageId: job.stage.id,
        source: person.source ?? undefined,
        sourceDetail: person.sourceDetail,
        appliedAt: person.appliedAt ?? undefined,
      })),
    })
    await recordEvents(
      tx,
      actor,
      some.map(({ id, applicationId, known }) => ({
        kind: known ? 'application.created' : 'candidate.created',
        candidateId: id,
        applicationId,
        jobId: job.id,
        data: origin,
      })),
    )
  }
}

/** Blanks of people who were here before the file; what they had stays. */
async function fill(tx: Tx, targets: Target[]): Promise<void> {
  for (const some of inBatches(targets)) {
    const rows = some.flatMap(({ known, person, newAddresses }) => {
      if (!known) return []
      const addresses = [...known.person.addresses, ...newAddresses]
      const { firstName, lastName, civility, phone, location, extra } = person
      const searchText = searchTextOf({ firstName, lastName, addresses })
      return [{ id: known.candidateId, firstName, lastName, civility, phone, location, extra, searchText }]
    })
    await tx.$executeRaw`
      update "candidate" c set
        "firstName" = case when c."firstName" = '' then x."firstName" else c."firstName" end,
        "lastName" = case when c."lastName" = '' then x."lastName" else c."lastName" end,
        "civility" = coalesce(c."civility", x."civility"::"Civility"),
        "phone" = coalesce(c."phone", x."phone"),
        "location" = coalesce(c."location", x."location"),
        "extra" = x."extra" || c."extra",
        "searchText" = x."searchText",
        "updatedAt" = now()
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(
        "id" text, "firstName" text, "lastName" text, "civility" text, "phone" text, "location" text,
        "extra" jsonb, "searchText" text)
      where c."id" = x."id"`
    await tx.candidateEmail.createMany({
      data: some.flatMap(({ known, newAddresses }) =>
        known
          ? newAddresses.map((address, place) => ({
              address,
              candidateId: known.candidateId,
              position: known.person.addresses.length + place,
            }))
          : [],
      ),
    })
  }
}

function* inBatches<Item>(items: Item[]): Generator<Item[]> {
  for (let from = 0; from < items.length; from += batch) yield items.slice(from, from + batch)
}
