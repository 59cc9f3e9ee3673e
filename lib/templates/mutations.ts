import type { Language } from '../../prisma/client/enums.ts'
import { recordEvent } from '../candidates/timeline.ts'
import { db, type Tx } from '../db.ts'
import { done, NotFound, type Outcome, refused } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import { checkTemplate, type TemplateProblem } from './parse.ts'
import { customKeys } from './queries.ts'
import type { CreateTemplate, RenameTemplate, RestoreVersion, SaveTemplate, TemplateRef } from './schema.ts'

type Saved = { templateId: string; number: number }
type Refusal = 'problems' | 'changed-meanwhile' | 'archived'
export type SaveOutcome = Outcome<Saved, Refusal, TemplateProblem[]>

/** A new template with its first version, in one language; the other one comes with `saveTemplate`. */
export async function createTemplate(
  actor: Actor,
  input: CreateTemplate,
): Promise<Outcome<Saved, 'problems', TemplateProblem[]>> {
  requirePermission(actor, 'template.write')
  const { nameFr, nameEn, situation, language, subject, body } = input
  return db.$transaction(async (tx) => {
    const problems = checkTemplate({ language, subject, body, customKeys: await customKeys(tx) })
    if (problems.length > 0) return refused('problems', problems)
    const version = {
      language,
      number: 1,
      subject: subject.trim(),
      body: body.trim(),
      createdById: actor.userId,
    }
    const template = await tx.template.create({
      data: { nameFr, nameEn, situation, versions: { create: version } },
    })
    await recordSaved(tx, actor, { templateId: template.id, language, number: 1 })
    return done({ templateId: template.id, number: 1 })
  })
}

/** Adds a version: words that letters were made from never change. The same words again add nothing. */
export async function saveTemplate(actor: Actor, input: SaveTemplate): Promise<SaveOutcome> {
  requirePermission(actor, 'template.write')
  return db.$transaction((tx) => addVersion(tx, actor, input))
}

/** Makes an older version the one in use, as a new version. */
export async function restoreVersion(actor: Actor, input: RestoreVersion): Promise<SaveOutcome> {
  requirePermission(actor, 'template.write')
  const { templateId, language, number, expectedNumber } = input
  return db.$transaction(async (tx) => {
    const old = await tx.templateVersion.findUnique({
      where: { templateId_language_number: { templateId, language, number } },
    })
    if (!old) throw new NotFound('template version')
    const { subject, body } = old
    return addVersion(tx, actor, { templateId, language, subject, body, expectedNumber })
  })
}

export async function renameTemplate(actor: Actor, input: RenameTemplate): Promise<Outcome<null>> {
  requirePermission(actor, 'template.write')
  const { templateId, ...data } = input
  const { count } = await db.template.updateMany({ where: { id: templateId }, data })
  if (count === 0) throw new NotFound('template')
  return done(null)
}

/** Letters in preparation keep their version; new ones choose another. One template always stays. */
export async function archiveTemplate(
  actor: Actor,
  { templateId }: TemplateRef,
): Promise<Outcome<null, 'last-one'>> {
  requirePermission(actor, 'template.write')
  return db.$transaction(async (tx) => {
    const inUse = await tx.$queryRaw<
      { id: string }[]
    >`select id from template where "archivedAt" is null for update`
    if (inUse.length === 1 && inUse[0]?.id === templateId) return refused('last-one')
    const { count } = await tx.template.updateMany({
      where: { id: templateId, archivedAt: null },
      data: { archivedAt: new Date() },
    })
    if (count > 0) await recordEvent(tx, actor, { kind: 'template.archived', data: { templateId } })
    else if (!(await tx.template.findUnique({ where: { id: templateId } }))) throw new NotFound('template')
    return done(null)
  })
}

export async function unarchiveTemplate(actor: Actor, { templateId }: TemplateRef): Promise<Outcome<null>> {
  requirePermission(actor, 'template.write')
  const { count } = await db.template.updateMany({
    where: { id: templateId },
    data: { archivedAt: null, recalledAt: null },
  })
  if (count === 0) throw new NotFound('template')
  return done(null)
}

async function addVersion(tx: Tx, actor: Actor, input: SaveTemplate): Promise<SaveOutcome> {
  const { templateId, language, expectedNumber } = input
  const subject = input.subject.trim()
  const body = input.body.trim()
  // Two people who save at once queue up here, and the second one sees the first one's version.
  const [template] = await tx.$queryRaw<{ archivedAt: Date | null }[]>`
    select "archivedAt" from template where id = ${templateId} for update`
  if (!template) throw new NotFound('template')
  if (template.archivedAt) return refused('archived')
  const last = await tx.templateVersion.findFirst({
    where: { templateId, language },
    orderBy: { number: 'desc' },
  })
  const lastNumber = last?.number ?? 0
  if (last?.subject === subject && last.body === body) return done({ templateId, number: lastNumber })
  if (lastNumber !== expectedNumber) return refused('changed-meanwhile')
  const problems = checkTemplate({ language, subject, body, customKeys: await customKeys(tx) })
  if (problems.length > 0) return refused('problems', problems)
  const number = lastNumber + 1
  await tx.templateVersion.create({
    data: { templateId, language, number, subject, body, createdById: actor.userId },
  })
  await tx.template.update({ where: { id: templateId }, data: { updatedAt: new Date() } })
  await recordSaved(tx, actor, { templateId, language, number })
  return done({ templateId, number })
}

function recordSaved(tx: Tx, actor: Actor, data: Saved & { language: Language }): Promise<void> {
  return recordEvent(tx, actor, { kind: 'template.saved', data })
}
