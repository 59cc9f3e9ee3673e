import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Role } from '../../prisma/client/enums.ts'
import { db } from '../db.ts'
import { NotAllowed, NotFound } from '../errors.ts'
import { type Actor, mintActor } from '../team/actor.ts'
import { useDatabase } from '../testing/use-database.ts'
import { archiveFeedbackField, createFeedbackField, editFeedbackField } from './feedback-fields.ts'
import { library } from './library/library.ts'
import { seedTemplates } from './library/seed.ts'
import {
  archiveTemplate,
  createTemplate,
  renameTemplate,
  restoreVersion,
  saveTemplate,
  unarchiveTemplate,
} from './mutations.ts'
import { currentVersions, customKeys, getTemplate, listFeedbackFields, listTemplates } from './queries.ts'

useDatabase()

const words = { language: 'fr', subject: 'Poste {{ job | de }}', body: 'Bonjour {{ first_name }},' } as const
const names = { nameFr: 'Essai', nameEn: 'Trial', situation: 'AFTER_CV' } as const

let recruiter: Actor
let interviewer: Actor
let templateId: string

beforeAll(async () => {
  recruiter = await person('RECRUITER')
  interviewer = await person('INTERVIEWER')
})

beforeEach(async () => {
  await db.template.deleteMany()
  await db.feedbackField.deleteMany()
  await db.event.deleteMany()
  const created = await createTemplate(recruiter, { ...names, ...words })
  if (!created.ok) throw new Error('the template of the tests is refused')
  templateId = created.value.templateId
})

async function person(role: Role): Promise<Actor> {
  const email = `${role.toLowerCase()}@aubrac.test`
  const actor = mintActor(await db.user.create({ data: { name: `Une personne (${role})`, email, role } }))
  if (!actor) throw new Error('no actor')
  return actor
}

function save(change: Partial<Parameters<typeof saveTemplate>[1]> = {}) {
  return saveTemplate(recruiter, { templateId, expectedNumber: 1, ...words, ...change })
}

test('a new template has version 1 with its author, and the audit trail says so', async () => {
  const template = await getTemplate(recruiter, templateId)
  expect(template).toMatchObject({ ...names, archivedAt: null })
  expect(template.versions).toMatchObject([{ ...words, number: 1, by: recruiter.name, letters: 0 }])
  expect(await db.event.findMany()).toMatchObject([
    { kind: 'template.saved', actorId: recruiter.userId, data: { templateId, language: 'fr', number: 1 } },
  ])
})

test('a broken template is not made, and the problems come back', async () => {
  const outcome = await createTemplate(recruiter, { ...names, ...words, body: '{{ salary }}' })
  expect(outcome).toEqual({
    ok: false,
    reason: 'problems',
    detail: [{ part: 'body', kind: 'unknown-field', name: 'salary', line: 1 }],
  })
  expect(await db.template.count()).toBe(1)
})

describe('saving', () => {
  test('adds a version, and the old words stay', async () => {
    expect(await save({ body: 'Bonjour {{ first_name }}, merci.' })).toEqual({
      ok: true,
      value: { templateId, number: 2 },
    })
    const { versions } = await getTemplate(recruiter, templateId)
    expect(versions.map((version) => version.body)).toEqual(['Bonjour {{ first_name }}, merci.', words.body])
  })

  test('the same words add nothing', async () => {
    expect(await save({ body: `${words.body}\n` })).toEqual({ ok: true, value: { templateId, number: 1 } })
    expect(await db.templateVersion.count()).toBe(1)
  })

  test('the other language begins at 1', async () => {
    const english = {
      language: 'en',
      subject: '{{ job }}',
      body: 'Hello {{ first_name }},',
      expectedNumber: 0,
    } as const
    expect(await save(english)).toEqual({ ok: true, value: { templateId, number: 1 } })
    const [listed] = await listTemplates(recruiter)
    expect(listed?.versions.map((version) => version.language)).toEqual(['fr', 'en'])
  })

  test('refuses problems, a version that moved on, and an archived template', async () => {
    expect(await save({ subject: 'x' })).toMatchObject({ ok: false, reason: 'problems' })
    expect(await save({ body: 'Merci.', expectedNumber: 0 })).toEqual({
      ok: false,
      reason: 'changed-meanwhile',
    })
    await db.template.update({ where: { id: templateId }, data: { archivedAt: new Date() } })
    expect(await save({ body: 'Merci.' })).toEqual({ ok: false, reason: 'archived' })
    expect(await db.templateVersion.count()).toBe(1)
  })

  test('of two people at once, one is told that the other was first', async () => {
    const outcomes = await Promise.all([save({ body: 'Merci.' }), save({ body: 'Bonjour.' })])
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
    expect(outcomes).toContainEqual({ ok: false, reason: 'changed-meanwhile' })
  })

  test('restoring makes old words the newest', async () => {
    await save({ body: 'Merci.' })
    const restored = await restoreVersion(recruiter, {
      templateId,
      language: 'fr',
      number: 1,
      expectedNumber: 2,
    })
    expect(restored).toEqual({ ok: true, value: { templateId, number: 3 } })
    expect(await currentVersions(db, { templateId })).toMatchObject([{ number: 3, body: words.body }])
    await expect(
      restoreVersion(recruiter, { templateId, language: 'en', number: 1, expectedNumber: 0 }),
    ).rejects.toThrow(NotFound)
  })
})

test('renaming, archiving and putting back in use', async () => {
  expect(await archiveTemplate(recruiter, { templateId })).toEqual({ ok: false, reason: 'last-one' })
  await seedTemplates(db)
  await renameTemplate(recruiter, { templateId, ...names, nameFr: 'Autre nom' })
  expect(await archiveTemplate(recruiter, { templateId })).toEqual({ ok: true, value: null })
  const listed = await listTemplates(recruiter)
  expect(listed.at(-1)).toMatchObject({ id: templateId, nameFr: 'Autre nom', archivedAt: expect.any(Date) })
  expect((await currentVersions(db)).map((version) => version.template.id)).not.toContain(templateId)
  await unarchiveTemplate(recruiter, { templateId })
  expect((await getTemplate(recruiter, templateId)).archivedAt).toBeNull()
})

test('two people who archive the last two leave one', async () => {
  const other = await createTemplate(recruiter, { ...names, ...words })
  if (!other.ok) throw new Error('refused')
  const outcomes = await Promise.all([
    archiveTemplate(recruiter, { templateId }),
    archiveTemplate(recruiter, { templateId: other.value.templateId }),
  ])
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
  expect(await db.template.count({ where: { archivedAt: null } })).toBe(1)
})

test('what is not there is not found', async () => {
  await expect(getTemplate(recruiter, 'none')).rejects.toThrow(NotFound)
  await expect(save({ templateId: 'none' })).rejects.toThrow(NotFound)
  await expect(renameTemplate(recruiter, { templateId: 'none', ...names })).rejects.toThrow(NotFound)
  await expect(archiveTemplate(recruiter, { templateId: 'none' })).rejects.toThrow(NotFound)
  await expect(unarchiveTemplate(recruiter, { templateId: 'none' })).rejects.toThrow(NotFound)
})

test('an interviewer neither sees nor changes templates', async () => {
  const field = { key: 'x', labelFr: 'x', labelEn: 'x', promptFr: '', promptEn: '' }
  for (const attempt of [
    () => listTemplates(interviewer),
    () => getTemplate(interviewer, templateId),
    () => listFeedbackFields(interviewer),
    () => createTemplate(interviewer, { ...names, ...words }),
    () => saveTemplate(interviewer, { templateId, expectedNumber: 1, ...words }),
    () => restoreVersion(interviewer, { templateId, language: 'fr', number: 1, expectedNumber: 1 }),
    () => renameTemplate(interviewer, { templateId, ...names }),
    () => archiveTemplate(interviewer, { templateId }),
    () => unarchiveTemplate(interviewer, { templateId }),
    () => createFeedbackField(interviewer, field),
    () => editFeedbackField(interviewer, field),
    () => archiveFeedbackField(interviewer, { key: 'x' }),
  ]) {
    await expect(attempt()).rejects.toThrow(NotAllowed)
  }
})

describe('feedback fields of the company', () => {
  const field = { key: 'portfolio', labelFr: 'Book', labelEn: 'Portfolio', promptFr: '', promptEn: '' }

  test('are made once, edited, archived, and come back', async () => {
    expect(await createFeedbackField(recruiter, field)).toEqual({ ok: true, value: { key: 'portfolio' } })
    expect(await createFeedbackField(recruiter, field)).toEqual({ ok: false, reason: 'taken' })
    await editFeedbackField(recruiter, { ...field, labelFr: 'Dossier' })
    expect(await listFeedbackFields(recruiter)).toMatchObject([{ key: 'portfolio', labelFr: 'Dossier' }])
    expect(await archiveFeedbackField(recruiter, { key: 'portfolio' })).toEqual({ ok: true, value: null })
    expect(await customKeys(db)).toEqual([])
    expect(await createFeedbackField(recruiter, field)).toMatchObject({ ok: true })
    expect(await customKeys(db)).toEqual(['portfolio'])
    await expect(editFeedbackField(recruiter, { ...field, key: 'none' })).rejects.toThrow(NotFound)
    await expect(archiveFeedbackField(recruiter, { key: 'none' })).rejects.toThrow(NotFound)
  })

  test('can be used by templates once they exist, and stay while they are used', async () => {
    const body = '{% if custom_portfolio %}Merci.{% endif %}'
    expect(await save({ body })).toMatchObject({ ok: false, reason: 'problems' })
    await createFeedbackField(recruiter, field)
    expect(await save({ body })).toMatchObject({ ok: true })
    expect(await archiveFeedbackField(recruiter, { key: 'portfolio' })).toEqual({
      ok: false,
      reason: 'in-use',
      detail: [{ id: templateId, ...names }],
    })
    await save({ body: words.body, expectedNumber: 2 })
    expect(await archiveFeedbackField(recruiter, { key: 'portfolio' })).toMatchObject({ ok: true })
  })
})

describe('the starting library', () => {
  test('goes in once, and leaves alone what was edited', async () => {
    await Promise.all([seedTemplates(db), seedTemplates(db)])
    const [first] = library
    if (!first) throw new Error('the library is empty')
    await renameTemplate(recruiter, { templateId: first.id, ...names, nameFr: 'Renommé' })
    await save({ templateId: first.id, body: 'Merci.' })
    await seedTemplates(db)
    expect(await db.template.count()).toBe(1 + library.length)
    expect(await db.templateVersion.count()).toBe(1 + 2 * library.length + 1)
    expect(await getTemplate(recruiter, first.id)).toMatchObject({ nameFr: 'Renommé' })
  })
})

test('letters are counted once approved', async () => {
  const job = await db.job.create({
    data: { title: 'Essai', stages: { create: { name: 'Reçues', kind: 'APPLIED', position: 0 } } },
    include: { stages: true },
  })
  const version = await db.templateVersion.findFirstOrThrow({ where: { templateId } })
  for (const approvedAt of [null, new Date()]) {
    const candidate = await db.candidate.create({ data: { firstName: 'A', lastName: 'B' } })
    const application = await db.application.create({
      data: { candidateId: candidate.id, jobId: job.id, stageId: job.stages[0]?.id ?? '' },
    })
    const common = {
      decidedById: recruiter.userId,
      ownerId: recruiter.userId,
      templateId,
      language: 'fr',
    } as const
    await db.rejection.create({
      data: { ...common, applicationId: application.id, templateVersionId: version.id, approvedAt },
    })
  }
  const template = await getTemplate(recruiter, templateId)
  expect(template.versions[0]?.letters).toBe(1)
  expect((await listTemplates(recruiter))[0]?.letters).toBe(1)
  await db.rejection.deleteMany()
})
