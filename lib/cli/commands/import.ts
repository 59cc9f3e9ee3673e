import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Command } from 'commander'
import type { ImportRefusal, Plan } from '../../candidates/import-plan.ts'
import { translatorFor } from '../../messages/messages.ts'
import type { Actor } from '../../team/actor.ts'
import { openCommandDatabase } from '../command-database.ts'
import { language } from '../say.ts'

type Options = { job: string; stage?: string; dryRun?: boolean; json?: boolean }

const t = translatorFor(language, 'import')

export function register(program: Command): void {
  program
    .command('import')
    .description(t('cli.about'))
    .argument('<file>', t('cli.file'))
    .requiredOption('--job <id-or-title>', t('cli.job'))
    .option('--stage <name>', t('cli.stage'))
    .option('--dry-run', t('cli.dry-run'))
    .option('--json', t('cli.json'))
    .action(importFile)
}

/** Exit code 0 when the file was read, 1 when it was not. */
async function importFile(file: string, options: Options): Promise<void> {
  const bytes = await readFile(file).catch(() => null)
  if (!bytes) return fail(options, 'no-file', t('cli.no-file', { file }))
  await openCommandDatabase()
  const { db } = await import('../../db.ts')
  const { applyImport } = await import('../../candidates/import-apply.ts')
  const { planImport } = await import('../../candidates/import-plan.ts')
  const actor = await firstAdmin()
  if (!actor) return fail(options, 'no-admin', t('cli.no-admin'))
  const target = await findTarget(options)
  if ('problem' in target) return fail(options, target.reason, target.problem)
  const input = { bytes: new Uint8Array(bytes), mapping: null, ...target }
  const fileName = basename(file)
  const outcome = options.dryRun
    ? await planImport(db, actor, input)
    : await applyImport(actor, { ...input, fileName }).then((done) =>
        done.ok ? { ok: true as const, value: done.value.plan } : done,
      )
  if (!outcome.ok)
    return fail(options, outcome.reason, t(`unreadable.${outcome.reason satisfies ImportRefusal}`))
  if (options.json) console.log(JSON.stringify(asJson(outcome.value, options), null, 2))
  else console.log(asText(outcome.value, { fileName, isDry: options.dryRun === true }))
}

// Whoever has the machine in hand acts as the first administrator.
async function firstAdmin(): Promise<Actor | null> {
  const { db } = await import('../../db.ts')
  const { mintActor } = await import('../../team/actor.ts')
  const user = await db.user.findFirst({
    where: { role: 'ADMIN', deactivatedAt: null },
    orderBy: { createdAt: 'asc' },
  })
  return user && mintActor(user)
}

type Target = { jobId: string; stageId: string | null } | { reason: string; problem: string }

async function findTarget({ job: wanted, stage }: Options): Promise<Target> {
  const { db } = await import('../../db.ts')
  const { foldName } = await import('../../candidates/search.ts')
  const jobs = await db.job.findMany({
    where: { OR: [{ archivedAt: null }, { id: wanted }] },
    select: {
      id: true,
      title: true,
      stages: { orderBy: { position: 'asc' }, select: { id: true, name: true } },
    },
  })
  const folded = foldName(wanted)
  const byId = jobs.filter((job) => job.id === wanted)
  const exact = jobs.filter((job) => foldName(job.title) === folded)
  const partly = jobs.filter((job) => foldName(job.title).includes(folded))
  const [found = [], list] = [[byId, exact, partly].find((some) => some.length > 0), titles(jobs)]
  const [job, ...others] = found
  if (!job) return { reason: 'no-job', problem: t('cli.no-job', { job: wanted, jobs: list }) }
  if (others.length > 0)
    return { reason: 'several-jobs', problem: t('cli.several-jobs', { jobs: titles(found) }) }
  if (!stage) return { jobId: job.id, stageId: null }
  const named = job.stages.find((one) => one.id === stage || foldName(one.name) === foldName(stage))
  if (named) return { jobId: job.id, stageId: named.id }
  const stages = job.stages.map((one) => one.name).join(', ')
  return { reason: 'no-stage', problem: t('cli.no-stage', { job: job.title, stage, stages }) }
}

function titles(jobs: { id: string; title: string }[]): string {
  return jobs.map((job) => `${job.title} (${job.id})`).join(', ') || t('cli.none')
}

function asJson({ counts, rejected, warnings, job }: Plan, { dryRun }: Options) {
  const { rejected: _, ...others } = counts
  return {
    dryRun: dryRun === true,
    job: { id: job.id, title: job.title, stage: job.stage.name },
    ...others,
    rejected: rejected.map(({ row, reason }) => ({ row, reason, text: t(`rejected.${reason}`) })),
    warnings: warnings.map(({ row, code }) => ({ row, code, text: t(`warning.${code}`) })),
  }
}

function asText(
  { counts, rejected, warnings, job }: Plan,
  about: { fileName: string; isDry: boolean },
): string {
  const { created, merged, applied, alreadyApplied, blank } = counts
  const sameFile = merged - applied - alreadyApplied
  const titleOf = { file: about.fileName, job: job.title, stage: job.stage.name }
  const some = {
    applied,
    alreadyApplied,
    sameFile,
    blank,
    rejected: counts.rejected,
    warnings: warnings.length,
  }
  const said = (Object.keys(some) as (keyof typeof some)[]).filter((key) => some[key] > 0)
  const lines = (found: { row: number; text: string }[]) => found.map((one) => t('cli.line', one))
  return [
    t(about.isDry ? 'cli.would' : 'cli.did', titleOf),
    t('counts.created', { count: created }),
    ...said.map((key) => t(`counts.${key}`, { count: some[key] })),
    ...lines(rejected.map(({ row, reason }) => ({ row, text: t(`rejected.${reason}`) }))),
    ...lines(warnings.map(({ row, code }) => ({ row, text: t(`warning.${code}`) }))),
  ].join('\n')
}

function fail({ json }: Options, reason: string, text: string): void {
  if (json) console.log(JSON.stringify({ error: reason, text }, null, 2))
  console.error(text)
  process.exitCode = 1
}
