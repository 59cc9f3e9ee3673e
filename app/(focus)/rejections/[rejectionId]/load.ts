import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Temporal } from 'temporal-polyfill'
import { requireCompany } from '@/app/_server/company.ts'
import { departureOffer } from '@/app/_server/departure-offer.ts'
import { departure } from '@/lib/calendar/departure.ts'
import { mostPoolMonths } from '@/lib/candidates/pool.ts'
import { lastContact, silentDays } from '@/lib/candidates/silence.ts'
import { senderName, senderOf } from '@/lib/company/sender.ts'
import { db } from '@/lib/db.ts'
import { aidSettings } from '@/lib/feedback/aid-settings.ts'
import { listPersonFile } from '@/lib/feedback/person-file.ts'
import { displayName } from '@/lib/language/names.ts'
import { loadLibrary } from '@/lib/rejections/choose-template.ts'
import { letterDeparture } from '@/lib/rejections/departure.ts'
import { type DraftWords, dayIn, draftWords } from '@/lib/rejections/draft-words.ts'
import { namesByJob, otherNames } from '@/lib/rejections/others.ts'
import { listDraftIds } from '@/lib/rejections/queries.ts'
import { getLetterRecord, type LetterRecord } from '@/lib/rejections/record.ts'
import { listReviewers } from '@/lib/rejections/reviewers.ts'
import type { Actor } from '@/lib/team/actor.ts'
import { can, requirePermission } from '@/lib/team/permissions.ts'
import { dataFields } from '@/lib/templates/fields.ts'
import { templateFields } from '@/lib/templates/parse.ts'
import { reasonMessage } from '@/lib/templates/scenarios.ts'
import type { ComposerFacts, FieldFacts } from './composer-facts.ts'
import { draftText } from './draft-text.ts'

// What two or three plain sentences need.
const defaultMaxLength = 500

type LoadedDraft = { record: LetterRecord; words: DraftWords }

/** A draft with its words as they stand, read on the day when it would leave. Three queries. Throws NotFound. */
export async function loadDraft(rejectionId: string, now = new Date()): Promise<LoadedDraft> {
  const [record, company] = await Promise.all([getLetterRecord(rejectionId, now), requireCompany()])
  const { job, candidate } = record.application
  const readAt = departure({ decidedAt: now, ...letterDeparture(company, record) }).sendAt
  const others = otherNames(await namesByJob([job.id]), job.id, candidate.id)
  const words = draftWords(record, { company, readAt, otherNames: others })
  return { record, words }
}

/** Everything the composer shows. Two rounds of queries: the draft and its surroundings, then its evidence. */
export const loadComposer = cache(async (actor: Actor, rejectionId: string) => {
  requirePermission(actor, 'rejection.see')
  const now = new Date()
  const [draft, company, library, draftIds, reviewers, custom, locale, t] = await Promise.all([
    loadDraft(rejectionId, now),
    requireCompany(),
    loadLibrary(db),
    listDraftIds(),
    listReviewers(actor),
    db.feedbackField.findMany(),
    getLocale(),
    getTranslations('templates'),
  ])
  const { record, words } = draft
  const { candidate, interviews, appliedAt, job } = record.application
  const file = await listPersonFile(record.applicationId)
  const index = draftIds.indexOf(record.id)
  const nameOf = (template: { nameFr: string; nameEn: string }) =>
    locale === 'en' ? template.nameEn : template.nameFr

  const own = new Map(custom.map((field) => [`custom_${field.key}`, field]))
  const labelOf = (key: string) => {
    const field = own.get(key)
    if (field) return locale === 'en' ? field.labelEn : field.labelFr
    return t.has(`fields.${key}` as 'fields.strength') ? t(`fields.${key}` as 'fields.strength') : key
  }
  const promptOf = (key: string) =>
    t.has(`prompts.${key}` as 'prompts.strength') ? t(`prompts.${key}` as 'prompts.strength') : labelOf(key)
  const fields: FieldFacts[] = templateFields(record.templateVersion.body)
    .filter((used) => used.feedback)
    .map((used) => ({
      key: used.key,
      required: used.required,
      maxLength: own.get(used.key)?.maxLength ?? defaultMaxLength,
      label: capitalised(labelOf(used.key)),
      prompt:
        (locale === 'en' ? own.get(used.key)?.promptEn : own.get(used.key)?.promptFr) || promptOf(used.key),
    }))

  const contact = lastContact(appliedAt, interviews[0]?.startsAt, record.email?.sentAt)
  const silenceDays = silentDays(contact, now, company.timeZone)
  const offer = await departureOffer(company, {
    now,
    letter: letterDeparture(company, record),
    decidedAt: record.decidedAt,
  })
  const today = dayIn(now, company.timeZone)
  const name = displayName(candidate)
  const facts: ComposerFacts = {
    rejectionId: record.id,
    applicationId: record.applicationId,
    interviews: interviews.map(({ id, startsAt }) => ({ id, startsAt: startsAt.toISOString() })),
    language: record.language,
    from: senderName(record.owner.name, senderOf(company, job.sender)),
    candidate: {
      id: candidate.id,
      name: name.fullName,
      firstName: name.firstName,
      address: candidate.emails[0]?.address ?? null,
    },
    job,
    template: {
      id: record.template.id,
      name: nameOf(record.template),
      number: record.templateVersion.number,
    },
    templates: library.map((entry) => ({
      id: entry.id,
      name: nameOf(entry),
      languages: entry.versions.map((version) => version.language),
    })),
    fields,
    labels: Object.fromEntries(
      [...dataFields, ...fields.map((field) => field.key)].map((key) => [key, labelOf(key)]),
    ),
    reviewers,
    reviewer: record.reviewAskedAt ? record.reviewer : null,
    neighbours: {
      index,
      total: draftIds.length,
      previous: draftIds[index - 1] ?? null,
      next: index >= 0 ? (draftIds[index + 1] ?? null) : null,
    },
    because: record.because.flatMap((reason) => {
      const { key, values } = reasonMessage(reason)
      const message = `because.${key}` as 'because.internal'
      return t.has(message) ? t(message, values) : []
    }),
    mayOverride: can(actor, 'rejection.override'),
    hasAid: aidSettings() !== null,
    pool: {
      earliest: Temporal.PlainDate.from(today).add({ days: 1 }).toString(),
      latest: Temporal.PlainDate.from(today).add({ months: mostPoolMonths }).toString(),
    },
    silentAtDeparture: silentDays(contact, new Date(offer.times.policy), company.timeZone),
    ...offer,
  }
  const start = {
    revision: record.revision,
    words,
    text: draftText(record),
  }
  return { record, facts, start, file, silenceDays }
})

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
