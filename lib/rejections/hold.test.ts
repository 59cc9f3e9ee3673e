import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '../db.ts'
import { NotAllowed } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { anApprovedLetter } from '../testing/letters.ts'
import { anActor, anApplication } from '../testing/records.ts'
import { aCompany } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { cancelRejection } from './cancel.ts'
import { holdLetter, markHoldRead } from './hold.ts'
import { listOffered, offerStanding, readOffer } from './hold-offers.ts'
import { reviewDays } from './hold-rules.ts'
import { rescheduleRejection } from './reschedule.ts'
import { rankRunnersUp } from './runners-up.ts'

useDatabase()

let recruiter: Actor
let colleague: Actor
let stranger: Actor
let admin: Actor
const nextWeek = { sendAt: new Date(Date.now() + 7 * 86_400_000) }

beforeAll(async () => {
  const company = await aCompany()
  recruiter = await anActor('RECRUITER', 'Claire Vasseur')
  colleague = await anActor('RECRUITER', 'Karim Benhaddou')
  stranger = await anActor('RECRUITER', 'Nora Petit')
  admin = await anActor('ADMIN', 'Ines Roche')
  days = reviewDays(new Date(), company)
})
let days: ReturnType<typeof reviewDays>

const stateOf = (rejectionId: string) =>
  db.rejection.findUniqueOrThrow({ where: { id: rejectionId }, include: { email: true } })

async function withOffer(jobId: string, firstName = 'Lucas') {
  const job = await db.job.findUniqueOrThrow({ where: { id: jobId }, include: { stages: true } })
  const { application } = await anApplication(job, { firstName, lastName: 'Marchetti' })
  const offer = job.stages.find((stage) => stage.kind === 'OFFER')
  await db.application.update({ where: { id: application.id }, data: { stageId: offer?.id } })
  return application.id
}

/** As many letters of one job as wanted; the helper of the tests makes a job for each letter. */
async function runnersUp(count: number) {
  const letters = []
  for (let at = 0; at < count; at += 1) letters.push(await anApprovedLetter(nextWeek))
  const jobId = letters[0]?.jobId ?? ''
  const stage = await db.stage.findFirstOrThrow({ where: { jobId, position: 0 } })
  await db.application.updateMany({
    where: { id: { in: letters.map((one) => one.applicationId) } },
    data: { jobId, stageId: stage.id },
  })
  await withOffer(jobId)
  return { jobId, ids: letters.map((one) => one.rejection.id) }
}

describe('holding', () => {
  test('has an owner and a day to look again, five working days on', async () => {
    const { rejection } = await anApprovedLetter(nextWeek)
    expect(await holdLetter(recruiter, { rejectionId: rejection.id, kind: 'by-person' })).toMatchObject({
      ok: true,
      value: { reviewOn: days.usual },
    })
    expect(await stateOf(rejection.id)).toMatchObject({
      holdOwnerId: rejection.ownerId,
      holdReviewOn: new Date(days.usual),
      rank: null,
      email: { state: 'HELD', heldReason: 'by-person', heldById: recruiter.userId },
    })
  })

  test('takes another reason and another day, and forgets them when it is released', async () => {
    const { rejection } = await anApprovedLetter(nextWeek)
    const rejectionId = rejection.id
    await holdLetter(recruiter, { rejectionId, kind: 'by-person' })
    await holdLetter(recruiter, {
      rejectionId,
      kind: 'date',
      reviewOn: days.latest,
      ownerId: colleague.userId,
    })
    expect(await stateOf(rejectionId)).toMatchObject({
      holdOwnerId: colleague.userId,
      holdReviewOn: new Date(days.latest),
      email: { heldReason: 'date' },
    })
    expect(
      await rescheduleRejection(recruiter, { rejectionId, departure: { kind: 'policy' } }),
    ).toMatchObject({
      ok: true,
    })
    expect(await stateOf(rejectionId)).toMatchObject({
      holdOwnerId: null,
      holdReviewOn: null,
      email: { state: 'SCHEDULED', heldReason: null },
    })
  })

  test.each([
    ['a day that has come', { kind: 'date', reviewOn: '2020-01-06' }, 'bad-review-day'],
    ['a day beyond the most', { kind: 'date', reviewOn: '2040-01-06' }, 'bad-review-day'],
    ['an offer that nobody has', { kind: 'offer' }, 'no-offer'],
    ['a reader who is not named', { kind: 'reader' }, 'cannot-read'],
    ['an owner who is not of the team', { kind: 'by-person', ownerId: 'nobody' }, 'cannot-own'],
  ] as const)('refuses %s, and leaves the letter as it was', async (_, hold, reason) => {
    const { rejection } = await anApprovedLetter(nextWeek)
    expect(await holdLetter(recruiter, { rejectionId: rejection.id, ...hold })).toMatchObject({
      ok: false,
      reason,
    })
    expect(await stateOf(rejection.id)).toMatchObject({ email: { state: 'SCHEDULED' }, holdReviewOn: null })
  })

  test('is refused to interviewers and too late once it left', async () => {
    const { rejection, email } = await anApprovedLetter(nextWeek)
    const input = { rejectionId: rejection.id, kind: 'by-person' } as const
    await expect(holdLetter(await anActor('INTERVIEWER'), input)).rejects.toThrow(NotAllowed)
    await db.email.update({ where: { id: email.id }, data: { state: 'SENT', sentAt: new Date() } })
    expect(await holdLetter(recruiter, input)).toMatchObject({ ok: false, reason: 'too-late' })
  })

  test('keeps the reason of the release check, and gives it an owner and a day', async () => {
    const { rejection, email } = await anApprovedLetter(nextWeek)
    await db.email.update({ where: { id: email.id }, data: { state: 'HELD', heldReason: 'received' } })
    await holdLetter(recruiter, { rejectionId: rejection.id, kind: 'date', reviewOn: days.earliest })
    expect(await stateOf(rejection.id)).toMatchObject({
      holdReviewOn: new Date(days.earliest),
      email: { state: 'HELD', heldReason: 'received' },
    })
  })
})

describe('a colleague who reads first', () => {
  test('only they or an administrator release it unread; once read, anyone does', async () => {
    const { rejection } = await anApprovedLetter(nextWeek)
    const rejectionId = rejection.id
    const release = (actor: Actor) =>
      rescheduleRejection(actor, { rejectionId, departure: { kind: 'policy' } })
    await holdLetter(recruiter, { rejectionId, kind: 'reader', readerId: colleague.userId })
    expect(await release(stranger)).toMatchObject({ ok: false, reason: 'not-read-yet' })
    expect(await markHoldRead(stranger, { rejectionId })).toMatchObject({
      ok: false,
      reason: 'not-the-reader',
    })
    expect(await markHoldRead(colleague, { rejectionId })).toMatchObject({ ok: true })
    expect((await stateOf(rejectionId)).holdReadAt).not.toBeNull()
    expect(await release(stranger)).toMatchObject({ ok: true })
    expect(await markHoldRead(colleague, { rejectionId })).toMatchObject({ ok: false, reason: 'not-held' })
  })

  test('an administrator may release it unread', async () => {
    const { rejection } = await anApprovedLetter(nextWeek)
    const rejectionId = rejection.id
    await holdLetter(recruiter, { rejectionId, kind: 'reader', readerId: colleague.userId })
    expect(await rescheduleRejection(admin, { rejectionId, departure: { kind: 'policy' } })).toMatchObject({
      ok: true,
    })
  })
})

describe('runners-up', () => {
  test('are ranked from 2 in the order of holding, also when two people hold at once', async () => {
    const { ids } = await runnersUp(4)
    await holdLetter(recruiter, { rejectionId: ids[0] ?? '', kind: 'offer' })
    await Promise.all(
      ids.slice(1).map((rejectionId) => holdLetter(recruiter, { rejectionId, kind: 'offer' })),
    )
    const ranks = await Promise.all(ids.map(async (id) => (await stateOf(id)).rank))
    expect(ranks[0]).toBe(2)
    expect(ranks.toSorted()).toEqual([2, 3, 4, 5])
  })

  test('take another order, all of them or none', async () => {
    const { jobId, ids } = await runnersUp(3)
    for (const rejectionId of ids) await holdLetter(recruiter, { rejectionId, kind: 'offer' })
    expect(await rankRunnersUp(recruiter, { jobId, rejectionIds: ids.toReversed() })).toMatchObject({
      ok: true,
    })
    const [first, , last] = ids
    expect((await stateOf(last ?? '')).rank).toBe(2)
    expect((await stateOf(first ?? '')).rank).toBe(4)
    expect(await rankRunnersUp(recruiter, { jobId, rejectionIds: ids.slice(1) })).toMatchObject({
      ok: false,
      reason: 'changed-meanwhile',
    })
    await expect(rankRunnersUp(await anActor('INTERVIEWER'), { jobId, rejectionIds: ids })).rejects.toThrow(
      NotAllowed,
    )
  })

  test('the third stays third when the second is taken back', async () => {
    const { jobId, ids } = await runnersUp(3)
    const [second, third, fourth] = ids as [string, string, string]
    for (const rejectionId of ids) await holdLetter(recruiter, { rejectionId, kind: 'offer' })
    expect(await cancelRejection(recruiter, { rejectionId: second })).toMatchObject({ ok: true })
    expect((await stateOf(third)).rank).toBe(3)
    await rankRunnersUp(recruiter, { jobId, rejectionIds: [fourth, third] })
    expect((await stateOf(fourth)).rank).toBe(3)
    expect((await stateOf(third)).rank).toBe(4)
  })
})

describe('the offer', () => {
  test('waits, is accepted, is declined; a runner-up at that stage has none', async () => {
    const { jobId, ids } = await runnersUp(1)
    const lucas = (await db.application.findFirstOrThrow({ where: { jobId, stage: { kind: 'OFFER' } } })).id
    await holdLetter(recruiter, { rejectionId: ids[0] ?? '', kind: 'offer' })
    expect(await offerStanding(jobId)).toMatchObject({ kind: 'waiting', who: 'Lucas Marchetti' })
    await db.application.update({ where: { id: lucas }, data: { hiredAt: new Date() } })
    expect(await offerStanding(jobId)).toMatchObject({ kind: 'accepted', who: 'Lucas Marchetti' })
    await db.application.update({ where: { id: lucas }, data: { hiredAt: null, withdrawnAt: new Date() } })
    expect(await offerStanding(jobId)).toEqual({ kind: 'declined', who: 'Lucas Marchetti' })
    const offer = await db.stage.findFirstOrThrow({ where: { jobId, kind: 'OFFER' } })
    const held = await stateOf(ids[0] ?? '')
    await db.application.update({ where: { id: held.applicationId }, data: { stageId: offer.id } })
    expect(await offerStanding(jobId)).toEqual({ kind: 'declined', who: 'Lucas Marchetti' })
    expect((await listOffered([jobId])).get(jobId)).toHaveLength(1)
  })

  test('a hire before the hold was for another post', () => {
    const day = (of: number) => new Date(Date.UTC(2026, 10, of))
    const hired = { name: 'Ana', isAtOffer: true, since: day(1), hiredAt: day(2), goneAt: null }
    const gone = { name: 'Luc', isAtOffer: true, since: day(3), hiredAt: null, goneAt: day(9) }
    expect(readOffer([hired, gone], day(5))).toEqual({ kind: 'declined', who: 'Luc' })
    expect(readOffer([hired, gone], day(1))).toEqual({ kind: 'accepted', who: 'Ana' })
    expect(readOffer([])).toEqual({ kind: 'declined', who: null })
  })
})
