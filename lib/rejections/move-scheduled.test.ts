import { beforeEach, describe, expect, test } from 'vitest'
import { isOpen } from '../calendar/departure.ts'
import { db } from '../db.ts'
import { NotAllowed } from '../errors.ts'
import { type ApprovedLetter, approvedLetters } from '../testing/letters.ts'
import { anActor } from '../testing/records.ts'
import { aCompany } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { countAffected, moveScheduled } from './move-scheduled.ts'

useDatabase()

// A Friday, 11:00 in Paris. Approved a day before, to leave on the next Tuesday at 17:30.
const now = new Date('2026-11-20T10:00:00Z')
const approvedAt = new Date('2026-11-19T10:00:00Z')
const tuesday = new Date('2026-11-24T16:30:00Z')
const closesEarly = { windowEnd: 960, fridayEnd: null, spreadMinutes: 0, afterInterviewHours: 0 }

beforeEach(async () => {
  await db.event.deleteMany()
  await db.rejection.deleteMany()
  await db.email.deleteMany()
  await aCompany({ delayAmount: 2, ...closesEarly })
})

async function scheduled(count: number, sendAt = tuesday, departAt: Date | null = null) {
  const letters = await approvedLetters(count, { sendAt })
  await db.rejection.updateMany({
    where: { id: { in: letters.map(({ rejection }) => rejection.id) } },
    data: { approvedAt, departAt },
  })
  return letters
}

const times = async () =>
  (await db.email.findMany({ orderBy: { id: 'asc' } })).map(({ sendAt }) => sendAt.toISOString())

describe('a policy that closes earlier', () => {
  test('counts what it would change and moves nothing by itself', async () => {
    await scheduled(2)
    await scheduled(1, tuesday, tuesday)
    await scheduled(1, new Date('2026-11-23T08:00:00Z'))
    const admin = await anActor('ADMIN')
    expect(await countAffected(admin, now)).toEqual({ outside: 2, different: 2, chosen: 1, hasMore: false })
    expect(new Set(await times()).size).toBe(2)
  })

  test('moves what falls outside to the next opening, with a line in the timeline', async () => {
    const [letter] = await scheduled(1)
    const inside = await scheduled(1, new Date('2026-11-24T14:00:00Z'))
    const admin = await anActor('ADMIN')
    expect(await moveScheduled(admin, { how: 'outside' }, now)).toEqual({ ok: true, value: { moved: 1 } })
    expect(await times()).toEqual(['2026-11-25T08:00:00.000Z', '2026-11-24T14:00:00.000Z'])
    const events = await db.event.findMany({ where: { kind: 'rejection.rescheduled' } })
    expect(events).toMatchObject([
      {
        rejectionId: letter?.rejection.id,
        actorId: admin.userId,
        data: { sendAt: '2026-11-25T08:00:00.000Z', by: 'policy' },
      },
    ])
    expect(inside).toHaveLength(1)
    expect(await moveScheduled(admin, { how: 'outside' }, now)).toEqual({ ok: true, value: { moved: 0 } })
  })

  test('recomputes all from their approval, as if they were approved under it', async () => {
    await scheduled(2)
    await aCompany({ delayAmount: 3 })
    const admin = await anActor('ADMIN')
    expect(await moveScheduled(admin, { how: 'all' }, now)).toMatchObject({ value: { moved: 2 } })
    expect(new Set(await times())).toEqual(new Set(['2026-11-24T08:00:00.000Z']))
    expect(await countAffected(admin, now)).toMatchObject({ outside: 0, different: 0 })
  })

  test('a shorter delay never sends within the minute', async () => {
    await scheduled(1)
    await aCompany({ delayAmount: 0, delayUnit: 'MINUTES' })
    await moveScheduled(await anActor('ADMIN'), { how: 'all' }, now)
    expect(await times()).toEqual(['2026-11-20T10:01:00.000Z'])
    await aCompany({ delayUnit: 'WORKING_DAYS' })
  })

  test('leaves alone what a person chose, what is held, and what is on its way', async () => {
    await scheduled(1, tuesday, tuesday)
    const [held, sending] = await scheduled(2)
    await db.email.update({ where: { id: held?.email.id }, data: { state: 'HELD' } })
    await db.email.update({ where: { id: sending?.email.id }, data: { state: 'SENDING' } })
    const [changed] = await scheduled(1)
    // Written before the kind of a departure was kept.
    await db.event.create({
      data: { kind: 'rejection.rescheduled', rejectionId: changed?.rejection.id, data: { sendAt: 'then' } },
    })
    const admin = await anActor('ADMIN')
    for (const how of ['outside', 'all'] as const)
      expect(await moveScheduled(admin, { how }, now)).toMatchObject({ value: { moved: 0 } })
    expect(new Set(await times())).toEqual(new Set([tuesday.toISOString()]))
  })

  test('what was asked to leave at the next opening stays so', async () => {
    const [letter] = await scheduled(1)
    await db.event.create({
      data: { kind: 'rejection.approved', rejectionId: letter?.rejection.id, data: { departure: 'next' } },
    })
    await aCompany({ windowStart: 720 })
    await moveScheduled(await anActor('ADMIN'), { how: 'all' }, now)
    expect(await times()).toEqual(['2026-11-20T11:00:00.000Z'])
    await aCompany({ windowStart: 540 })
  })

  test('more than a page, each once and inside the hours', async () => {
    const [letter] = await scheduled(1)
    if (!letter) throw new Error('One was asked for.')
    await fillUp(letter, 520)
    expect(await moveScheduled(await anActor('ADMIN'), { how: 'outside' }, now)).toMatchObject({
      value: { moved: 521 },
    })
    const company = await db.company.findUniqueOrThrow({ where: { id: 1 } })
    for (const { sendAt } of await db.email.findMany()) expect(isOpen(sendAt, company)).toBe(true)
    expect(await db.event.count({ where: { kind: 'rejection.rescheduled' } })).toBe(521)
  })

  test('is for administrators', async () => {
    for (const role of ['RECRUITER', 'INTERVIEWER'] as const) {
      const actor = await anActor(role)
      await expect(moveScheduled(actor, { how: 'all' }, now)).rejects.toThrow(NotAllowed)
      await expect(countAffected(actor, now)).rejects.toThrow(NotAllowed)
    }
  })
})

/** More of the same, as rows without a story. */
async function fillUp({ email, rejection, jobId }: ApprovedLetter, count: number) {
  const stage = await db.stage.findFirstOrThrow({ where: { jobId } })
  const names = Array.from({ length: count }, (_, at) => ({ firstName: 'Léa', lastName: `Monnier ${at}` }))
  const people = await db.candidate.createManyAndReturn({ data: names })
  const applications = await db.application.createManyAndReturn({
    data: people.map(({ id }) => ({ candidateId: id, jobId, stageId: stage.id })),
  })
  const { id: _, ...words } = email
  const emails = await db.email.createManyAndReturn({
    data: applications.map((_, at) => ({ ...words, messageId: `m-${at}@societe.test` })),
  })
  const { decidedById, ownerId, templateId, templateVersionId, language } = rejection
  await db.rejection.createMany({
    data: applications.map(({ id }, at) => ({
      ...{ decidedById, ownerId, templateId, templateVersionId, language, approvedAt },
      applicationId: id,
      emailId: emails[at]?.id,
    })),
  })
}
