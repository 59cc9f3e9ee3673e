import { getLocale, getTranslations } from 'next-intl/server'
import { requireCompany } from '@/app/_server/company.ts'
import { departureOffer } from '@/app/_server/departure-offer.ts'
import { draftText } from '@/app/(focus)/rejections/[rejectionId]/draft-text.ts'
import { lastContact, silentDays } from '@/lib/candidates/silence.ts'
import { db } from '@/lib/db.ts'
import { displayName } from '@/lib/language/names.ts'
import { type BatchDraft, getBatchDrafts, listBatch } from '@/lib/rejections/batch.ts'
import type { BatchFilter } from '@/lib/rejections/batch-schema.ts'
import { loadLibrary } from '@/lib/rejections/choose-template.ts'
import type { Actor } from '@/lib/team/actor.ts'
import { dataFields, feedbackFields } from '@/lib/templates/fields.ts'
import { templateFields } from '@/lib/templates/parse.ts'
import type { BatchRow, BulkFacts, Column } from './batch-row.ts'

/** The grid: six queries in two rounds, whatever the number of letters; seven for those of one decision. */
export async function loadBulk(
  actor: Actor,
  filter: BatchFilter,
): Promise<{ rows: BatchRow[]; facts: BulkFacts }> {
  const now = new Date()
  const company = await requireCompany()
  const [batch, library, custom, locale, t] = await Promise.all([
    listBatch(actor, { filter, now, company }),
    loadLibrary(db),
    db.feedbackField.findMany(),
    getLocale(),
    getTranslations('templates'),
  ])
  const rows = batch.drafts.map((draft) => rowOf(draft, { now, locale, timeZone: company.timeZone }))
  const own = new Map(custom.map((field) => [`custom_${field.key}`, field]))
  const labelOf = (key: string) => {
    const field = own.get(key)
    if (field) return locale === 'en' ? field.labelEn : field.labelFr
    return t.has(`fields.${key}` as 'fields.strength') ? t(`fields.${key}` as 'fields.strength') : key
  }
  const promptOf = (key: string) => {
    const field = own.get(key)
    if (field) return locale === 'en' ? field.promptEn : field.promptFr
    return t.has(`prompts.${key}` as 'prompts.strength') ? t(`prompts.${key}` as 'prompts.strength') : ''
  }
  // Another template may bring other fields: the three that all know are always there.
  const used = new Set<string>([
    ...feedbackFields,
    ...rows.flatMap((row) => row.fields.map((field) => field.key)),
  ])
  const columns = [...used].map(
    (key): Column => ({ key, label: capitalised(labelOf(key)), prompt: promptOf(key) }),
  )
  const facts: BulkFacts = {
    columns,
    labels: Object.fromEntries([...dataFields, ...used].map((key) => [key, labelOf(key)])),
    templates: library.map((entry) => ({
      id: entry.id,
      name: locale === 'en' ? entry.nameEn : entry.nameFr,
      languages: entry.versions.map((version) => version.language),
    })),
    offer: await departureOffer(company, { now }),
    total: batch.total,
    page: filter.page ?? 1,
    pages: batch.pages,
  }
  return { rows, facts }
}

/** These rows as they stand now, for the answer to a save. Four queries. */
export async function loadRows(actor: Actor, rejectionIds: string[]): Promise<BatchRow[]> {
  const now = new Date()
  const [company, locale] = await Promise.all([requireCompany(), getLocale()])
  const drafts = await getBatchDrafts(actor, { rejectionIds, now, company })
  return drafts.map((draft) => rowOf(draft, { now, locale, timeZone: company.timeZone }))
}

type Around = { now: Date; locale: string; timeZone: string }

function rowOf({ record, words, marks, times }: BatchDraft, { now, locale, timeZone }: Around): BatchRow {
  const { candidate, job, stage, interviews, appliedAt } = record.application
  const { fullName, firstName } = displayName(candidate)
  const met = interviews[0]?.startsAt
  return {
    id: record.id,
    revision: record.revision,
    name: fullName,
    firstName,
    candidateId: candidate.id,
    job,
    stage: stage.name,
    interviewedAt: met?.toISOString() ?? null,
    silenceDays: silentDays(lastContact(appliedAt, met), now, timeZone),
    language: record.language,
    template: {
      id: record.template.id,
      name: locale === 'en' ? record.template.nameEn : record.template.nameFr,
    },
    fields: templateFields(record.templateVersion.body)
      .filter((used) => used.feedback)
      .map(({ key, required }) => ({ key, required })),
    text: draftText(record),
    words: { ...words, marks },
    times: { policy: times.policy.toISOString(), next: times.next.toISOString() },
    reviewer: record.reviewAskedAt ? (record.reviewer?.name ?? null) : null,
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
