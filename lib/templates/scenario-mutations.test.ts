import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '../db.ts'
import { NotAllowed } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { anActor } from '../testing/records.ts'
import { aCompany } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { library } from './library/library.ts'
import { seedTemplates } from './library/seed.ts'
import { archiveTemplate } from './mutations.ts'
import { moveRule, removeRule, saveRule, setCell } from './scenario-mutations.ts'
import { listScenarios } from './scenario-queries.ts'
import { isCell } from './scenarios.ts'

useDatabase()

let recruiter: Actor
const idOf = (situation: string) => library.find((one) => one.situation === situation)?.id ?? ''
const none = { stageKinds: [], sources: [], interviewed: null, languages: [], departments: [] }

beforeAll(async () => {
  await aCompany()
  await seedTemplates(db)
  recruiter = await anActor('RECRUITER', 'Claire Vasseur')
})

const special = async () => (await listScenarios(recruiter)).filter((rule) => !isCell(rule))
const cell = async (stageKind: string, source: string) =>
  (await listScenarios(recruiter)).filter(
    (rule) => isCell(rule) && rule.stageKinds[0] === stageKind && rule.sources[0] === source,
  )

test('the starting rules are there once, and cells stand last', async () => {
  await seedTemplates(db)
  const rules = await listScenarios(recruiter)
  expect(rules).toHaveLength(23)
  expect(rules.findIndex(isCell)).toBe(3)
})

describe('the grid', () => {
  test('a cell takes one template, and can be emptied', async () => {
    await setCell(recruiter, { stageKind: 'OFFER', source: 'SOURCED', templateId: idOf('INTERNAL') })
    await setCell(recruiter, { stageKind: 'OFFER', source: 'SOURCED', templateId: idOf('AFTER_CV') })
    expect((await cell('OFFER', 'SOURCED')).map(({ templateId }) => templateId)).toEqual([idOf('AFTER_CV')])
    await setCell(recruiter, { stageKind: 'OFFER', source: 'SOURCED', templateId: null })
    expect(await cell('OFFER', 'SOURCED')).toEqual([])
    expect(await db.event.count({ where: { kind: 'scenario.changed' } })).toBe(3)
  })

  test('an archived template cannot be chosen', async () => {
    await archiveTemplate(recruiter, { templateId: idOf('JOB_CLOSED') })
    const input = { stageKind: 'OFFER', source: 'SOURCED', templateId: idOf('JOB_CLOSED') } as const
    expect(await setCell(recruiter, input)).toMatchObject({ ok: false, reason: 'archived' })
  })
})

describe('special rules', () => {
  test('are added last, moved, changed in place, removed and put back where they were', async () => {
    const english = { ...none, languages: ['en' as const], templateId: idOf('REFERRAL'), id: null }
    const added = await saveRule(recruiter, english)
    if (!added.ok || !added.value.id) throw new Error('not added')
    const { id } = added.value
    expect((await special()).at(-1)?.id).toBe(id)
    await moveRule(recruiter, { id, to: 1 })
    expect((await special())[1]?.id).toBe(id)
    await saveRule(recruiter, { ...english, id, interviewed: true })
    expect((await special())[1]).toMatchObject({ id, interviewed: true, position: 1 })
    await removeRule(recruiter, { id })
    expect(await special()).toHaveLength(3)
    await saveRule(recruiter, { ...english, at: 1 })
    expect((await special())[1]?.languages).toEqual(['en'])
  })

  test('one without a condition is refused, one with a stage and a source alone is a cell', async () => {
    const templateId = idOf('AFTER_CV')
    expect(await saveRule(recruiter, { ...none, id: null, templateId })).toMatchObject({
      reason: 'no-condition',
    })
    const before = (await special()).length
    const asCell = { ...none, stageKinds: ['APPLIED' as const], sources: ['SOURCED' as const] }
    expect(await saveRule(recruiter, { ...asCell, id: null, templateId })).toMatchObject({
      value: { isCell: true },
    })
    expect(await special()).toHaveLength(before)
    expect(await cell('APPLIED', 'SOURCED')).toHaveLength(1)
  })
})

test('an interviewer changes nothing', async () => {
  const interviewer = await anActor('INTERVIEWER', 'Karim Benhaddou')
  const input = { stageKind: 'OFFER', source: 'SOURCED', templateId: null } as const
  await expect(setCell(interviewer, input)).rejects.toThrow(NotAllowed)
})
