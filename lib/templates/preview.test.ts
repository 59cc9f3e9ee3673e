import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '../db.ts'
import { NotAllowed, NotFound } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { aJob, anActor, anApplication } from '../testing/records.ts'
import { aCompany } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { createFeedbackField } from './feedback-fields.ts'
import { blank } from './library/blank.ts'
import { library } from './library/library.ts'
import { seedTemplates } from './library/seed.ts'
import { archiveTemplate } from './mutations.ts'
import { checkTemplate } from './parse.ts'
import { listPreviewPeople, previewTemplate } from './preview.ts'
import { getTemplate } from './queries.ts'
import { startTemplate } from './start.ts'

useDatabase()

const now = new Date('2026-11-21T09:00:00Z')
const names = { nameFr: 'Essai', nameEn: 'Trial', situation: 'AFTER_CV' } as const
let recruiter: Actor
let interviewer: Actor
let applicationId: string

beforeAll(async () => {
  await aCompany()
  await db.$transaction((tx) => seedTemplates(tx))
  recruiter = await anActor('RECRUITER', 'Sophie Lemaire')
  interviewer = await anActor('INTERVIEWER', 'Karim Benhaddou')
  const job = await aJob({ title: 'Ingénieure Cloud (H/F)' })
  const { application } = await anApplication(job, { firstName: 'LÉA', lastName: 'MONNIER' })
  applicationId = application.id
  // 23:30 in Paris on the 12th: already the 13th where the tests run.
  await db.interview.create({
    data: {
      applicationId,
      kind: 'VIDEO',
      startsAt: new Date('2026-11-12T22:30:00Z'),
      interviewers: { create: { userId: interviewer.userId } },
    },
  })
})

function preview(change: Partial<Parameters<typeof previewTemplate>[1]> = {}, actor = recruiter) {
  const words = { language: 'fr', ...blank.fr } as const
  return previewTemplate(actor, { applicationId: null, withFeedback: true, ...words, ...change }, now)
}

async function letter(change: Parameters<typeof preview>[0] = {}) {
  const shown = await preview(change)
  if (!shown.ok || !shown.value.letter) throw new Error('no letter')
  return shown.value.letter
}

describe('a preview', () => {
  test('every template of the library reads as a whole letter, for somebody made up too', async () => {
    for (const { words } of library) {
      for (const language of ['fr', 'en'] as const) {
        for (const who of [null, applicationId]) {
          const shown = await letter({ language, ...words[language], applicationId: who })
          expect(shown.missing).toEqual([])
          expect(shown.text).not.toMatch(/…|\{|\bnull\b/)
        }
      }
    }
  })

  test('is written for this person: name, elided job, the day where the company is', async () => {
    const body =
      'Bonjour {{ first_name }}, au poste {{ job | de }} {{ interview_date }} avec {{ interviewer }}. {{ advice }}'
    const shown = await letter({ applicationId, body })
    expect(shown.text).toMatch(
      /^Bonjour Léa, au poste d’Ingénieure Cloud du 12 novembre(?: dernier)? avec Karim Benhaddou\. /,
    )
  })

  test('without feedback its sentences drop out, and required feedback is missed', async () => {
    const shown = await letter({ withFeedback: false })
    expect(shown.missing).toEqual(['reason'])
    expect(shown.unplaced).toEqual(['strength', 'advice'])
  })

  test('shows feedback that is already written for this person, in its language only', async () => {
    const version = await db.templateVersion.findFirstOrThrow({ where: { language: 'fr' } })
    const by = { decidedById: recruiter.userId, ownerId: recruiter.userId }
    const template = { templateId: version.templateId, templateVersionId: version.id }
    const fields = { advice: 'Lisez Proust.', reason: ' ' }
    await db.rejection.create({ data: { applicationId, ...by, ...template, language: 'fr', fields } })
    expect((await letter({ applicationId })).text).toContain('Lisez Proust.')
    expect((await letter({ applicationId, language: 'en', ...blank.en })).text).not.toContain('Proust')
  })

  test('names a field of the company by its label', async () => {
    const field = { key: 'contact', labelFr: 'contact', labelEn: 'contact', promptFr: '', promptEn: '' }
    await createFeedbackField(recruiter, field)
    const shown = await letter({ body: '{{ job }}\n\n{{ custom_contact }}' })
    expect(shown.paragraphs).toHaveLength(2)
    expect(shown.text).toContain('«\u00a0contact\u00a0»')
  })

  test('tells the problems, with a letter as long as it can be read', async () => {
    expect(await preview({ body: 'Bonjour {{ salary }}' })).toMatchObject({
      value: { problems: [{ part: 'body', kind: 'unknown-field', name: 'salary', line: 1 }], letter: {} },
    })
    for (const body of ['{% if job %}', '{{ job', '{% for x in y %}{% endfor %}', 'x'.repeat(10_001)]) {
      const shown = await preview({ body })
      expect(shown).toMatchObject({ ok: true, value: { letter: null } })
    }
    expect(await preview({ subject: '', body: '' })).toMatchObject({ ok: true })
  })

  test('is not for interviewers, and not for who is not there', async () => {
    await expect(preview({}, interviewer)).rejects.toThrow(NotAllowed)
    await expect(listPreviewPeople(interviewer)).rejects.toThrow(NotAllowed)
    await expect(preview({ applicationId: 'nobody' })).rejects.toThrow(NotFound)
    expect(await listPreviewPeople(recruiter)).toEqual([
      { applicationId, name: 'Léa Monnier', job: 'Ingénieure Cloud (H/F)' },
    ])
  })
})

describe('a new template', () => {
  test('begins with a letter that may be saved, in both languages', async () => {
    for (const language of ['fr', 'en'] as const) {
      expect(checkTemplate({ language, ...blank[language], customKeys: [] })).toEqual([])
    }
    const started = await startTemplate(recruiter, { ...names, from: null })
    const { versions, ...template } = await getTemplate(recruiter, started.ok ? started.value.templateId : '')
    expect(template).toMatchObject(names)
    expect(versions.map((version) => version.language).sort()).toEqual(['en', 'fr'])
  })

  test('takes over the words in use of another one, archived or not, and leaves it alone', async () => {
    const from = library[3]?.id ?? ''
    await archiveTemplate(recruiter, { templateId: from })
    const started = await startTemplate(recruiter, { ...names, from })
    const copy = await getTemplate(recruiter, started.ok ? started.value.templateId : '')
    const words = ({ versions }: typeof copy) =>
      versions.map(({ language, number, subject, body }) => ({ language, number, subject, body }))
    expect(words(copy)).toEqual(expect.arrayContaining(words(await getTemplate(recruiter, from))))
    expect(copy.archivedAt).toBeNull()
  })

  test('is refused where those words are, and for those who may not', async () => {
    const broken = await db.template.create({
      data: {
        ...names,
        versions: { create: { language: 'fr', number: 1, subject: '{{ job }}', body: '{{ custom_gone }}' } },
      },
    })
    expect(await startTemplate(recruiter, { ...names, from: broken.id })).toMatchObject({
      ok: false,
      reason: 'problems',
    })
    await expect(startTemplate(recruiter, { ...names, from: 'nothing' })).rejects.toThrow(NotFound)
    await expect(startTemplate(interviewer, { ...names, from: null })).rejects.toThrow(NotAllowed)
  })
})
