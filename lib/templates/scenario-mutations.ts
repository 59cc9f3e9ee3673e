import { noDelay } from '../calendar/policy.ts'
import { recordEvent } from '../candidates/timeline.ts'
import { db, type Tx } from '../db.ts'
import { done, NotFound, type Outcome, refused } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import { isSoundDelay } from './delays.ts'
import { readScenarios } from './scenario-queries.ts'
import type { MoveRule, RuleRef, SaveRule, SetCell } from './scenario-schema.ts'
import { isCell } from './scenarios.ts'

type Refusal = 'archived' | 'most-under-least'

// Cells stand behind every special rule, whatever their number.
const behindAll = 1_000

/** Puts a template into a cell of the grid, or empties it. */
export async function setCell(actor: Actor, input: SetCell): Promise<Outcome<null, Refusal>> {
  const { stageKind, source, templateId } = input
  return change(actor, 'cell', async (tx) => {
    if (templateId && !(await isInUse(tx, templateId))) return refused('archived')
    await putCell(tx, { stageKinds: [stageKind], sources: [source] }, templateId)
    return done(null)
  })
}

/** Adds a rule or changes one. With one stage and one source alone it is a cell, and takes that cell's place. */
export async function saveRule(
  actor: Actor,
  input: SaveRule,
): Promise<Outcome<{ id: string | null; isCell: boolean }, Refusal | 'no-condition'>> {
  const { id, at, templateId, delay = noDelay, ...conditions } = input
  const { stageKinds, sources, interviewed, languages, departments } = conditions
  const count = stageKinds.length + sources.length + languages.length + departments.length
  return change(actor, 'rule', async (tx) => {
    if (count === 0 && interviewed === null) return refused('no-condition')
    if (!(await isInUse(tx, templateId))) return refused('archived')
    if (!(await isSoundDelay(tx, { templateId, scenario: delay }))) return refused('most-under-least')
    const rules = await specialRules(tx)
    const place = at ?? (id ? rules.indexOf(id) : rules.length)
    if (id && !(await tx.scenario.findUnique({ where: { id } }))) throw new NotFound('scenario')
    if (isCell({ ...conditions, ...delay })) {
      if (id) await tx.scenario.delete({ where: { id } })
      await putCell(tx, { stageKinds, sources }, templateId)
      return done({ id: null, isCell: true })
    }
    const saved = id
      ? await tx.scenario.update({ where: { id }, data: { templateId, ...conditions, ...delay } })
      : await tx.scenario.create({ data: { templateId, ...conditions, ...delay, position: place } })
    const others = rules.filter((one) => one !== saved.id)
    await renumber(tx, others.toSpliced(place < 0 ? others.length : place, 0, saved.id))
    return done({ id: saved.id, isCell: false })
  })
}

/** Puts a special rule at another place of their order, from 0. */
export async function moveRule(actor: Actor, { id, to }: MoveRule): Promise<Outcome<null>> {
  return change(actor, 'order', async (tx) => {
    const rules = await specialRules(tx)
    if (!rules.includes(id)) throw new NotFound('scenario')
    await renumber(tx, rules.filter((one) => one !== id).toSpliced(to, 0, id))
    return done(null)
  })
}

export async function removeRule(actor: Actor, { id }: RuleRef): Promise<Outcome<null>> {
  return change(actor, 'removed', async (tx) => {
    const { count } = await tx.scenario.deleteMany({ where: { id } })
    if (count === 0) throw new NotFound('scenario')
    await renumber(tx, await specialRules(tx))
    return done(null)
  })
}

type What = 'cell' | 'rule' | 'order' | 'removed'

// One change at a time: two people who reorder at once would both be wrong.
async function change<Result extends { ok: boolean }>(
  actor: Actor,
  what: What,
  run: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  requirePermission(actor, 'template.write')
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`lock table scenario in share row exclusive mode`
    const result = await run(tx)
    if (result.ok) await recordEvent(tx, actor, { kind: 'scenario.changed', data: { what } })
    return result
  })
}

async function isInUse(tx: Tx, id: string): Promise<boolean> {
  const template = await tx.template.findUnique({ where: { id }, select: { archivedAt: true } })
  if (!template) throw new NotFound('template')
  return template.archivedAt === null
}

type Cell = Pick<SaveRule, 'stageKinds' | 'sources'>

async function putCell(tx: Tx, { stageKinds, sources }: Cell, templateId: string | null): Promise<void> {
  const rules = await readScenarios(tx)
  const same = rules.filter(
    (rule) => isCell(rule) && rule.stageKinds[0] === stageKinds[0] && rule.sources[0] === sources[0],
  )
  await tx.scenario.deleteMany({ where: { id: { in: same.map(({ id }) => id) } } })
  if (templateId) await tx.scenario.create({ data: { templateId, stageKinds, sources, position: behindAll } })
}

async function specialRules(tx: Tx): Promise<string[]> {
  const rules = await readScenarios(tx)
  return rules.filter((rule) => !isCell(rule)).map(({ id }) => id)
}

async function renumber(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const [position, id] of ids.entries()) await tx.scenario.update({ where: { id }, data: { position } })
}
