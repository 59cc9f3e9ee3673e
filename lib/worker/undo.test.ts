import { beforeAll, describe, expect, test } from 'vitest'
import { keepInPool } from '../candidates/pool.ts'
import { db } from '../db.ts'
import { NotAllowed } from '../errors.ts'
import { planInterview, undoCancelInterview } from '../interviews/mutations.ts'
import { claimDue } from '../outbox/claim.ts'
import { cancelBatch } from '../rejections/batch-acts.ts'
import { cancelRejection, reopenRejection } from '../rejections/cancel.ts'
import { rescheduleRejection } from '../rejections/reschedule.ts'
import type { Actor } from '../team/actor.ts'
import { seedTemplates } from '../templates/library/seed.ts'
import { anActor } from '../testing/records.ts'
import {
  anApprovedRefusal,
  anInterviewed,
  approveAsShown,
  makeDue,
  writeRefusal,
} from '../testing/refusals.ts'
import { differences, snapshot } from '../testing/snapshot.ts'
import { aCompany } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { checkBeforeRelease } from './release-checks.ts'

useDatabase()

let recruiter: Actor
const inDays = (count: number) => new Date(Date.now() + count * 86_400_000)
const day = (date: Date) => date.toISOString().slice(0, 10)

beforeAll(async () => {
  process.env.APP_URL = 'http://tact.entreprise.test'
  await aCompany()
  await seedTemplates(db)
  recruiter = await anActor('RECRUITER', 'Claire Vasseur')
  // The first approval of a process builds the rules of the law check.
  await anApprovedRefusal(recruiter)
})

const anInterview = (applicationId: string, startsAt: Date, cancelledAt: Date | null = null) =>
  db.interview.create({ data: { applicationId, kind: 'ONSITE', startsAt, cancelledAt } })
const keep = (rejectionId: string, days = 300) =>
  keepInPool(recruiter, {
    rejectionId,
    basis: 'INFORMED',
    forWhat: 'infrastructure',
    until: day(inDays(days)),
  })

describe('from the refusal to its cancellation', () => {
  test('nothing in the database is other than it was, but for the timeline and what is cancelled', async () => {
    const { applicationId, candidate } = await anInterviewed()
    await anInterview(applicationId, inDays(2))
    await anInterview(applicationId, inDays(5))
    await anInterview(applicationId, inDays(3), inDays(-1))
    await db.poolEntry.create({
      data: { candidateId: candidate.id, basis: 'CONSENT', until: new Date(day(inDays(90))) },
    })
    const before = await snapshot()

    const rejectionId = await writeRefusal(recruiter, applicationId)
    expect(await keep(rejectionId)).toMatchObject({ ok: true })
    expect(await keep(rejectionId, 400)).toMatchObject({ ok: true })
    expect(await approveAsShown(recruiter, rejectionId)).toMatchObject({ ok: true })
    const hold = { rejectionId, departure: { kind: 'hold' as const } }
    expect(await rescheduleRejection(recruiter, hold)).toMatchObject({ ok: true, value: { isHeld: true } })
    const release = { rejectionId, departure: { kind: 'next' as const } }
    expect(await rescheduleRejection(recruiter, release)).toMatchObject({ ok: true })
    const meanwhile = differences(before, await snapshot())
    expect(meanwhile.interview?.come).toHaveLength(2)
    expect(meanwhile.pool_entry?.gone).toHaveLength(1)
    expect(await cancelRejection(recruiter, { rejectionId })).toMatchObject({ ok: true })

    const { event, email, rejection, draft_snapshot, pool_entry, ...others } = differences(
      before,
      await snapshot(),
    )
    expect(others).toEqual({})
    expect(event?.gone).toEqual([])
    expect(draft_snapshot?.gone).toEqual([])
    expect(email).toMatchObject({ gone: [], come: [{ state: 'CANCELLED' }] })
    expect(rejection).toMatchObject({ gone: [], come: [{ cancelledAt: expect.any(String) }] })
    expect(pool_entry?.gone).toEqual([])
    for (const entry of pool_entry?.come ?? [])
      expect(entry).toMatchObject({ rejectionId, endedAt: expect.any(String) })
  })

  test('says in one line what happens to the interviews', async () => {
    const { applicationId } = await anInterviewed()
    await anInterview(applicationId, inDays(2))
    await anInterview(applicationId, inDays(5))
    const rejectionId = await writeRefusal(recruiter, applicationId)
    await cancelRejection(recruiter, { rejectionId })
    const lines = await db.event.findMany({
      where: { applicationId, kind: { startsWith: 'interview.' } },
      orderBy: { at: 'asc' },
    })
    expect(lines.map(({ kind, data }) => [kind, data])).toEqual([
      ['interview.called-off', { count: 2 }],
      ['interview.restored', { count: 2 }],
    ])
  })

  test('only interviews that this refusal cancelled come back, and none whose hour has passed', async () => {
    const { applicationId } = await anInterviewed()
    const [kept, passed, own] = [
      await anInterview(applicationId, inDays(2)),
      await anInterview(applicationId, inDays(3)),
      await anInterview(applicationId, inDays(4)),
    ]
    const rejectionId = await writeRefusal(recruiter, applicationId)
    await db.interview.update({ where: { id: passed.id }, data: { startsAt: inDays(-1) } })
    await undoCancelInterview(recruiter, { interviewId: own.id })
    await db.interview.update({ where: { id: own.id }, data: { cancelledAt: new Date() } })
    await cancelRejection(recruiter, { rejectionId })
    const standing = async (id: string) =>
      (await db.interview.findUniqueOrThrow({ where: { id } })).cancelledAt === null
    expect([await standing(kept.id), await standing(passed.id), await standing(own.id)]).toEqual([
      true,
      false,
      false,
    ])
  })

  test('taking the cancellation back calls them off again, and the promise stands again', async () => {
    const { applicationId, candidate } = await anInterviewed()
    const interview = await anInterview(applicationId, inDays(2))
    const former = await db.poolEntry.create({
      data: { candidateId: candidate.id, basis: 'CONSENT', until: new Date(day(inDays(90))) },
    })
    const rejectionId = await writeRefusal(recruiter, applicationId)
    await keep(rejectionId)
    const refused = await snapshot()
    await cancelRejection(recruiter, { rejectionId })
    expect(await reopenRejection(recruiter, { rejectionId })).toMatchObject({ ok: true })
    const { event, rejection, interview: changed, ...others } = differences(refused, await snapshot())
    expect(others).toEqual({})
    expect(changed?.come).toMatchObject([{ id: interview.id, cancelledForId: rejectionId }])
    expect(await db.poolEntry.findUnique({ where: { id: former.id } })).not.toMatchObject({ endedAt: null })
  })

  test('an interview for who is refused cannot be planned, so none is forgotten', async () => {
    const { applicationId } = await anInterviewed()
    await writeRefusal(recruiter, applicationId)
    const input = {
      applicationId,
      kind: 'VIDEO' as const,
      durationMinutes: 45,
      place: null,
      interviewerIds: [],
    }
    expect(
      await planInterview(recruiter, { ...input, startsAt: inDays(3).toISOString().slice(0, 16) }),
    ).toMatchObject({ ok: false, reason: 'already-refused' })
  })
})

describe('several at once', () => {
  test('each for itself: cancelled, unknown, and too late with the time', async () => {
    const [one, gone] = [await anApprovedRefusal(recruiter), await anApprovedRefusal(recruiter)]
    const sentAt = new Date('2026-11-20T13:05:00Z')
    await db.email.update({ where: { id: gone.emailId }, data: { state: 'SENT', sentAt } })
    const ids = [one.rejectionId, gone.rejectionId, 'nobody']
    expect(await cancelBatch(recruiter, { rejectionIds: ids })).toEqual({
      ok: true,
      value: [
        { rejectionId: one.rejectionId, ok: true, value: { stage: 'Entretien' } },
        { rejectionId: gone.rejectionId, ok: false, reason: 'too-late', detail: { sentAt, state: 'SENT' } },
        { rejectionId: 'nobody', ok: false, reason: 'not-found' },
      ],
    })
    expect(await cancelBatch(recruiter, { rejectionIds: [one.rejectionId] })).toMatchObject({
      value: [{ ok: false, reason: 'already-cancelled' }],
    })
    const interviewer = await anActor('INTERVIEWER')
    await expect(cancelBatch(interviewer, { rejectionIds: ids })).rejects.toThrow(NotAllowed)
  })

  test('cancelled and claimed in the same moment: one of the two, never both', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { rejectionId, emailId } = await anApprovedRefusal(recruiter)
      await makeDue(emailId)
      const [cancelled, { claimed }] = await Promise.all([
        cancelRejection(recruiter, { rejectionId }),
        claimDue({ limit: 50, workerId: 'w', check: checkBeforeRelease }),
      ])
      expect(claimed.some(({ id }) => id === emailId)).toBe(!cancelled.ok)
    }
  })

  test('cancelled while it is being held: the two do not wait for each other', async () => {
    const { rejectionId, emailId, applicationId } = await anApprovedRefusal(recruiter)
    await makeDue(emailId)
    await db.application.update({ where: { id: applicationId }, data: { stageSince: new Date() } })
    let cancelled: ReturnType<typeof cancelRejection> | undefined
    const { held } = await claimDue({
      limit: 50,
      workerId: 'w',
      check: async (emails, tx) => {
        // The application is theirs now, and the email ours.
        cancelled = cancelRejection(recruiter, { rejectionId })
        await new Promise((resolve) => setTimeout(resolve, 200))
        return checkBeforeRelease(emails, tx)
      },
    })
    expect(held).toBe(1)
    expect(await cancelled).toMatchObject({ ok: true })
    expect(await db.email.findUnique({ where: { id: emailId } })).toMatchObject({ state: 'CANCELLED' })
  })
})
