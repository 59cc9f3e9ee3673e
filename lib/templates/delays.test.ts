import { beforeAll, expect, test } from 'vitest'
import { noDelay } from '../calendar/policy.ts'
import { db } from '../db.ts'
import { NotAllowed, NotFound } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { anActor } from '../testing/records.ts'
import { aCompany } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { setTemplateDelay, templateDelayInput } from './delays.ts'
import { library } from './library/library.ts'
import { seedTemplates } from './library/seed.ts'
import { saveRule } from './scenario-mutations.ts'
import { saveRuleInput } from './scenario-schema.ts'
import { isCell } from './scenarios.ts'

useDatabase()

let recruiter: Actor
const templateId = library[0]?.id ?? ''
const week = { delayAmount: 5, delayUnit: 'WORKING_DAYS', mostDays: null } as const

beforeAll(async () => {
  await aCompany()
  await seedTemplates(db)
  recruiter = await anActor('RECRUITER')
})

const stored = () =>
  db.template.findUniqueOrThrow({
    where: { id: templateId },
    select: { delayAmount: true, delayUnit: true, mostDays: true },
  })

test('a template has a delay of its own, and none again', async () => {
  expect(await setTemplateDelay(recruiter, { templateId, delay: week })).toMatchObject({ ok: true })
  expect(await stored()).toEqual(week)
  await setTemplateDelay(recruiter, { templateId, delay: noDelay })
  expect(await stored()).toEqual(noDelay)
  expect(await db.event.count({ where: { kind: 'template.delay-set' } })).toBe(2)
})

test('a delay longer than the most is refused and not kept', async () => {
  const delay = { ...week, mostDays: 3 }
  expect(await setTemplateDelay(recruiter, { templateId, delay })).toMatchObject({
    ok: false,
    reason: 'most-under-least',
  })
  expect(await stored()).toEqual(noDelay)
})

test('interviewers and unknown templates', async () => {
  const input = { templateId, delay: week }
  await expect(setTemplateDelay(await anActor('INTERVIEWER'), input)).rejects.toThrow(NotAllowed)
  await expect(setTemplateDelay(recruiter, { ...input, templateId: 'none' })).rejects.toThrow(NotFound)
})

test('a cell with a delay is a rule of its own', async () => {
  const rule = {
    id: null,
    templateId,
    stageKinds: ['OFFER' as const],
    sources: ['SOURCED' as const],
    interviewed: null,
    languages: [],
    departments: [],
  }
  const saved = await saveRule(recruiter, { ...rule, delay: week })
  expect(saved).toMatchObject({ ok: true, value: { isCell: false } })
  const found = await db.scenario.findUniqueOrThrow({
    where: { id: (saved.ok && saved.value.id) || '' },
  })
  expect(found).toMatchObject(week)
  expect(isCell(found)).toBe(false)
  const short = { ...week, mostDays: 2 }
  expect(await saveRule(recruiter, { ...rule, id: found.id, delay: short })).toMatchObject({
    reason: 'most-under-least',
  })
  expect(await saveRule(recruiter, { ...rule, id: found.id })).toMatchObject({ value: { isCell: true } })
})

test('what a form sends', () => {
  const parse = (delay: object) => templateDelayInput.safeParse({ templateId, delay })
  expect(parse({ delayAmount: '', delayUnit: 'HOURS', mostDays: '' }).data?.delay).toEqual(noDelay)
  expect(parse({ delayAmount: '5', delayUnit: 'HOURS', mostDays: '7' }).data?.delay).toEqual({
    delayAmount: 5,
    delayUnit: 'HOURS',
    mostDays: 7,
  })
  for (const wrong of [
    { delayAmount: '1,5', delayUnit: 'HOURS', mostDays: '' },
    { delayAmount: '-1', delayUnit: 'HOURS', mostDays: '' },
    { delayAmount: '21', delayUnit: 'WORKING_DAYS', mostDays: '' },
    { delayAmount: '2', delayUnit: null, mostDays: '' },
    { delayAmount: '', delayUnit: 'HOURS', mostDays: '0' },
  ])
    expect(parse(wrong).success).toBe(false)
  expect(saveRuleInput.shape.delay.safeParse(undefined).success).toBe(true)
})
