import type { Language } from '../../prisma/client/enums.ts'
import { db, type Tx } from '../db.ts'
import { NotFound } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'

// A letter counts once its words were approved; drafts and cancelled refusals do not.
const letters = { rejections: { where: { approvedAt: { not: null }, cancelledAt: null } } } as const
const templateFacts = {
  id: true,
  nameFr: true,
  nameEn: true,
  situation: true,
  archivedAt: true,
  delayAmount: true,
  delayUnit: true,
  mostDays: true,
} as const
const versionFacts = {
  id: true,
  language: true,
  number: true,
  createdAt: true,
  createdBy: { select: { name: true } },
  _count: { select: letters },
} as const

/** All templates, archived ones last, each with its version in use per language. */
export async function listTemplates(actor: Actor) {
  requirePermission(actor, 'template.see')
  const templates = await db.template.findMany({
    orderBy: [{ archivedAt: { sort: 'asc', nulls: 'first' } }, { situation: 'asc' }, { createdAt: 'asc' }],
    select: {
      ...templateFacts,
      versions: {
        distinct: ['language'],
        orderBy: [{ language: 'asc' }, { number: 'desc' }],
        select: versionFacts,
      },
      _count: { select: letters },
    },
  })
  return templates.map(({ versions, _count, ...template }) => ({
    ...template,
    letters: _count.rejections,
    versions: versions.map(asVersion),
  }))
}

/** One template with every version, newest first, who wrote it and how many letters it made. Throws NotFound. */
export async function getTemplate(actor: Actor, id: string) {
  requirePermission(actor, 'template.see')
  const template = await db.template.findUnique({
    where: { id },
    select: {
      ...templateFacts,
      versions: { orderBy: { number: 'desc' }, select: { ...versionFacts, subject: true, body: true } },
    },
  })
  if (!template) throw new NotFound('template')
  return { ...template, versions: template.versions.map(asVersion) }
}

/** The version in use, of one template and language or of all templates that are not archived. */
export async function currentVersions(tx: Tx, only: { templateId?: string; language?: Language } = {}) {
  return tx.templateVersion.findMany({
    where: { ...only, template: { archivedAt: null } },
    distinct: ['templateId', 'language'],
    orderBy: [
      { template: { situation: 'asc' } },
      { templateId: 'asc' },
      { language: 'asc' },
      { number: 'desc' },
    ],
    select: {
      id: true,
      language: true,
      number: true,
      subject: true,
      body: true,
      template: { select: { id: true, nameFr: true, nameEn: true, situation: true } },
    },
  })
}

export async function listFeedbackFields(actor: Actor) {
  requirePermission(actor, 'template.see')
  return db.feedbackField.findMany({
    orderBy: [{ archivedAt: { sort: 'asc', nulls: 'first' } }, { key: 'asc' }],
  })
}

/** The keys of the company's own feedback fields that templates may use. */
export async function customKeys(tx: Tx): Promise<string[]> {
  const fields = await tx.feedbackField.findMany({ where: { archivedAt: null }, select: { key: true } })
  return fields.map((field) => field.key)
}

export type TemplateList = Awaited<ReturnType<typeof listTemplates>>
export type TemplateWithVersions = Awaited<ReturnType<typeof getTemplate>>
export type CurrentVersion = Awaited<ReturnType<typeof currentVersions>>[number]

type Counted = { createdBy: { name: string } | null; createdAt: Date; _count: { rejections: number } }

function asVersion<Row extends Counted>({ createdBy, createdAt, _count, ...version }: Row) {
  // No name: the version came with Tact, or its author is gone.
  return { ...version, by: createdBy?.name ?? null, at: createdAt, letters: _count.rejections }
}
