import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { asRules, ruleTemplates } from '@/app/(app)/templates/scenarios/scenario-facts.ts'
import type { Actor } from '@/lib/team/actor.ts'
import { blank } from '@/lib/templates/library/blank.ts'
import { listPreviewPeople, previewTemplate } from '@/lib/templates/preview.ts'
import { getTemplate, listFeedbackFields, listTemplates } from '@/lib/templates/queries.ts'
import { listScenarios } from '@/lib/templates/scenario-queries.ts'
import type { Language } from '@/prisma/client/enums.ts'
import type { DeskFacts, VersionFacts } from './desk-facts.ts'

export const loadTemplate = cache(getTemplate)

type Asked = { templateId: string; language: Language | null; number: number | null }

/** Everything the editor shows. Two rounds of queries: the template and its surroundings, then its preview. */
export async function loadDesk(actor: Actor, asked: Asked) {
  const [template, templates, own, people, scenarios, locale] = await Promise.all([
    loadTemplate(actor, asked.templateId),
    listTemplates(actor),
    listFeedbackFields(actor),
    listPreviewPeople(actor),
    listScenarios(actor),
    getLocale(),
  ])
  const nameOf = (names: { nameFr: string; nameEn: string }) =>
    locale === 'en' ? names.nameEn : names.nameFr
  const has = (language: Language) => template.versions.some((version) => version.language === language)
  const language = asked.language ?? (has('fr') ? 'fr' : 'en')
  const versions = template.versions.filter((version) => version.language === language)
  const current = versions[0]
  const old = versions.find(({ number }) => number === asked.number)
  const shown = old ?? current ?? blank[language]
  const words = { subject: shown.subject, body: shown.body }
  const other = template.versions.find((version) => version.language !== language)
  const preview = await previewTemplate(actor, {
    applicationId: null,
    withFeedback: true,
    language,
    ...words,
  })
  const facts: DeskFacts = {
    template: {
      id: template.id,
      name: nameOf(template),
      nameFr: template.nameFr,
      nameEn: template.nameEn,
      situation: template.situation,
      isArchived: template.archivedAt !== null,
    },
    templates: templates
      .filter(({ id, archivedAt }) => archivedAt === null || id === template.id)
      .map((one) => ({ id: one.id, name: nameOf(one), situation: one.situation })),
    language,
    number: current?.number ?? 0,
    versions: versions.map(({ number, by, at, letters }): VersionFacts => ({ number, by, at, letters })),
    ownFields: own
      .filter((field) => field.archivedAt === null)
      .map(({ key, labelFr, labelEn, promptFr, promptEn }) => ({
        key,
        label: locale === 'en' ? labelEn : labelFr,
        prompt: locale === 'en' ? promptEn : promptFr,
      })),
    people,
    preview: preview.ok ? preview.value : { problems: [], letter: null, findings: [] },
    other: other ? { subject: other.subject, body: other.body } : null,
    delay: {
      delayAmount: template.delayAmount,
      delayUnit: template.delayUnit,
      mostDays: template.mostDays,
    },
    rules: asRules(scenarios),
    ruleTemplates: ruleTemplates(templates, locale),
  }
  const history = versions.map((version) => ({
    number: version.number,
    words: { subject: version.subject, body: version.body },
  }))
  return { facts, words, history, old: old ? { number: old.number, by: old.by, at: old.at } : null }
}
