import { beforeAll, describe, expect, test } from 'vitest'
import { clearBounce, markBounced } from '../candidates/emails.ts'
import { recordReceived } from '../candidates/received.ts'
import { db } from '../db.ts'
import { NotAllowed, NotFound } from '../errors.ts'
import { claimDue } from '../outbox/claim.ts'
import { backToDraft, cancelRejection } from '../rejections/cancel.ts'
import { moveBack } from '../rejections/move-back.ts'
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
import { aCompany } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { checkBeforeRelease } from './release-checks.ts'

useDatabase()

let recruiter: Actor

beforeAll(async () => {
  process.env.APP_URL = 'http://tact.entreprise.test'
  await aCompany()
  await seedTemplates(db)
  recruiter = await anActor('RECRUITER', 'Claire Vasseur')
  // The first approval of a process builds the rules of the law check.
  await anApprovedRefusal(recruiter)
})

type Approved = Awaited<ReturnType<typeof anApprovedRefusal>>

const stage = ({ job }: { job: Approved['job'] }, place: number) => job.stages[place]?.id ?? ''
const back = (person: Approved, place = 2) =>
  moveBack(recruiter, {
    applicationId: person.applicationId,
    fromStageId: person.stageId,
    toStageId: stage(person, place),
  })
const emailOf = ({ emailId }: Approved) => db.email.findUniqueOrThrow({ where: { id: emailId } })
const depart = async ({ emailId }: Approved) => {
  await makeDue(emailId)
  await claimDue({ limit: 50, workerId: 'w', check: checkBeforeRelease })
}
const release = ({ rejectionId }: Approved) =>
  rescheduleRejection(recruiter, { rejectionId, departure: { kind: 'now' } })
const heldReason = async (person: Approved) => (await emailOf(person)).heldReason

describe('moving back somebody whose letter waits', () => {
  test('moves them and holds the letter at once; the timeline says both', async () => {
    const person = await anApprovedRefusal(recruiter)
    expect(await back(person)).toEqual({
      ok: true,
      value: { stage: 'Offre', rejectionId: person.rejectionId, isHeld: true },
    })
    expect(await emailOf(person)).toMatchObject({ state: 'HELD', heldReason: 'moved-back' })
    expect(await db.application.findUnique({ where: { id: person.applicationId } })).toMatchObject({
      stageId: stage(person, 2),
    })
    const told = await db.event.findMany({
      where: { applicationId: person.applicationId },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: 2,
    })
    expect(told.map(({ kind }) => kind).sort()).toEqual(['application.moved', 'rejection.held'])
  })

  test('both ways on: the refusal is cancelled, or the letter leaves all the same', async () => {
    const [one, other] = [await anApprovedRefusal(recruiter), await anApprovedRefusal(recruiter)]
    await back(one)
    await back(other)
    expect(await cancelRejection(recruiter, one)).toMatchObject({ ok: true, value: { stage: 'Offre' } })
    expect(await release(other)).toMatchObject({ ok: true })
    await depart(other)
    expect(await emailOf(other)).toMatchObject({ state: 'SENDING', heldReason: null })
  })

  test('a draft stays a draft, and what is approved afterwards leaves', async () => {
    const person = await anInterviewed()
    const rejectionId = await writeRefusal(recruiter, person.applicationId)
    expect(await back({ ...person, rejectionId, emailId: '' })).toMatchObject({
      ok: true,
      value: { isHeld: false },
    })
    await approveAsShown(recruiter, rejectionId)
    const { emailId } = await db.rejection.findUniqueOrThrow({ where: { id: rejectionId } })
    const approved = { ...person, rejectionId, emailId: emailId ?? '' }
    await depart(approved)
    expect(await emailOf(approved)).toMatchObject({ state: 'SENDING' })
  })

  test.each(['SENDING', 'SENT', 'UNCONFIRMED'] as const)(
    '%s is too late, and nobody moves',
    async (state) => {
      const person = await anApprovedRefusal(recruiter)
      await db.email.update({ where: { id: person.emailId }, data: { state } })
      expect(await back(person)).toMatchObject({ ok: false, reason: 'too-late', detail: { state } })
      expect(await db.application.findUnique({ where: { id: person.applicationId } })).toMatchObject({
        stageId: person.stageId,
      })
    },
  )

  test('refuses what makes no sense, each with its reason', async () => {
    const person = await anApprovedRefusal(recruiter)
    const elsewhere = await anApprovedRefusal(recruiter)
    const { applicationId, stageId } = person
    const move = (changes: object) =>
      moveBack(recruiter, { applicationId, fromStageId: stageId, toStageId: stage(person, 2), ...changes })
    expect(await move({ toStageId: stage(elsewhere, 2) })).toMatchObject({ reason: 'stage-gone' })
    expect(await move({ toStageId: "'; drop table stage; --" })).toMatchObject({ reason: 'stage-gone' })
    expect(await move({ fromStageId: stage(person, 0) })).toMatchObject({ reason: 'moved-meanwhile' })
    await expect(move({ applicationId: 'nobody' })).rejects.toThrow(NotFound)
    await expect(
      moveBack(await anActor('INTERVIEWER'), { applicationId, fromStageId: stageId, toStageId: stageId }),
    ).rejects.toThrow(NotAllowed)
    expect(await heldReason(person)).toBeNull()
    await cancelRejection(recruiter, person)
    expect(await move({})).toMatchObject({ reason: 'not-refused' })
    await db.application.update({ where: { id: elsewhere.applicationId }, data: { hiredAt: new Date() } })
    expect(await back(elsewhere)).toMatchObject({ reason: 'hired' })
  })

  test('at the moment of departure: either held and moved, or under way and not moved', async () => {
    for (let round = 0; round < 8; round += 1) {
      const person = await anApprovedRefusal(recruiter)
      await makeDue(person.emailId)
      const [moved] = await Promise.all([
        back(person),
        claimDue({ limit: 50, workerId: 'w', check: checkBeforeRelease }),
      ])
      const { state } = await emailOf(person)
      expect(state).toBe(moved.ok ? 'HELD' : 'SENDING')
    }
  })

  test('even a move past Tact, a second before departure, holds the letter', async () => {
    const person = await anApprovedRefusal(recruiter)
    await makeDue(person.emailId)
    await db.$executeRaw`
      update application set "stageId" = ${stage(person, 2)}, "stageSince" = now() at time zone 'utc'
      where id = ${person.applicationId}`
    await depart(person)
    expect(await heldReason(person)).toBe('moved-back')
  })
})

describe('a message of the person', () => {
  const wrote = ({ candidate }: Approved, at = new Date()) =>
    recordReceived(recruiter, { candidateId: candidate.id, kind: 'EMAIL', at, about: 'Ses dates' })

  test('holds the letter, until somebody who read it releases the letter; the next one holds it again', async () => {
    const person = await anApprovedRefusal(recruiter)
    expect(await wrote(person)).toMatchObject({ ok: true })
    await depart(person)
    expect(await heldReason(person)).toBe('received')
    expect(await release(person)).toMatchObject({ ok: true })
    expect(await db.rejection.findUnique({ where: { id: person.rejectionId } })).toMatchObject({
      waived: ['received'],
    })
    expect(await wrote(person)).toMatchObject({ ok: true })
    await depart(person)
    expect(await heldReason(person)).toBe('received')
    expect(await release(person)).toMatchObject({ ok: true })
    await depart(person)
    expect(await emailOf(person)).toMatchObject({ state: 'SENDING' })
  })

  test('letting one reason stand does not let another stand that nobody was told of', async () => {
    const person = await anApprovedRefusal(recruiter)
    await back(person)
    await wrote(person)
    expect(await release(person)).toMatchObject({ ok: true })
    await depart(person)
    expect(await heldReason(person)).toBe('received')
    await db.application.update({ where: { id: person.applicationId }, data: { stageSince: new Date() } })
    expect(await release(person)).toMatchObject({ ok: true })
    await depart(person)
    expect(await heldReason(person)).toBe('moved-back')
  })

  test('a new approval has seen everything before it', async () => {
    const person = await anApprovedRefusal(recruiter)
    await wrote(person)
    await backToDraft(recruiter, person)
    await approveAsShown(recruiter, person.rejectionId)
    const { emailId } = await db.rejection.findUniqueOrThrow({ where: { id: person.rejectionId } })
    const again = { ...person, emailId: emailId ?? '' }
    await depart(again)
    expect(await emailOf(again)).toMatchObject({ state: 'SENDING' })
  })

  test('is not from tomorrow, not about nobody, and not noted by an interviewer', async () => {
    const person = await anApprovedRefusal(recruiter)
    expect(await wrote(person, new Date(Date.now() + 86_400_000))).toMatchObject({ reason: 'in-the-future' })
    const input = { candidateId: 'nobody', kind: 'PHONE' as const, at: new Date(), about: '' }
    await expect(recordReceived(recruiter, input)).rejects.toThrow(NotFound)
    await expect(recordReceived(await anActor('INTERVIEWER'), input)).rejects.toThrow(NotAllowed)
  })
})

describe('what nobody may let stand', () => {
  const blocked = (reason: string) => ({ ok: false, reason: 'still-blocked', detail: { reason } })

  test('an address that takes nothing: until a person says that it works', async () => {
    const person = await anApprovedRefusal(recruiter)
    const { toAddress: address } = await emailOf(person)
    expect(await markBounced(db, address.toUpperCase(), `550 ${'x'.repeat(2000)}`)).toBe(true)
    expect(await markBounced(db, 'personne@nulle-part.test', '550')).toBe(false)
    await depart(person)
    expect(await heldReason(person)).toBe('address-bounced')
    expect(await release(person)).toEqual(blocked('address-bounced'))
    expect(await emailOf(person)).toMatchObject({ state: 'HELD' })
    const own = { candidateId: person.candidate.id, address }
    await expect(clearBounce(await anActor('INTERVIEWER'), own)).rejects.toThrow(NotAllowed)
    expect(await clearBounce(recruiter, own)).toEqual({ ok: true, value: null })
    expect(await clearBounce(recruiter, own)).toEqual({ ok: false, reason: 'not-marked' })
    expect(await release(person)).toMatchObject({ ok: true })
    await depart(person)
    expect(await emailOf(person)).toMatchObject({ state: 'SENDING' })
  })

  test('an address that changed: until it is the old one again', async () => {
    const person = await anApprovedRefusal(recruiter)
    const { toAddress } = await emailOf(person)
    const write = (address: string) =>
      db.candidateEmail.updateMany({ where: { candidateId: person.candidate.id }, data: { address } })
    await write('nouvelle@exemple.test')
    await depart(person)
    expect(await release(person)).toEqual(blocked('address-changed'))
    await write(toAddress)
    expect(await release(person)).toMatchObject({ ok: true })
  })

  test('words that are not the approved ones: until they are approved anew', async () => {
    const person = await anApprovedRefusal(recruiter)
    await db.$executeRaw`update email set text = text || ' PS : courage.' where id = ${person.emailId}`
    await depart(person)
    expect(await heldReason(person)).toBe('words-changed')
    expect(await release(person)).toEqual(blocked('words-changed'))
    expect(await backToDraft(recruiter, person)).toMatchObject({ ok: true })
    expect(await approveAsShown(recruiter, person.rejectionId)).toMatchObject({ ok: true })
  })

  test('a sender that is not ours any more: until it is allowed', async () => {
    const person = await anApprovedRefusal(recruiter)
    await aCompany({ senderAddress: 'autre@entreprise.test' })
    await depart(person)
    expect(await release(person)).toEqual(blocked('sender-not-allowed'))
    const { fromAddress: address } = await emailOf(person)
    await db.sender.create({ data: { address } })
    expect(await release(person)).toMatchObject({ ok: true })
    await aCompany({ senderAddress: null })
  })

  test('two who release at once: one letter, one waiver', async () => {
    const person = await anApprovedRefusal(recruiter)
    await back(person)
    const both = await Promise.all([release(person), release(person)])
    expect(both.some((one) => one.ok)).toBe(true)
    expect(await db.rejection.findUnique({ where: { id: person.rejectionId } })).toMatchObject({
      waived: ['moved-back'],
    })
    expect(await emailOf(person)).toMatchObject({ state: 'SCHEDULED' })
  })
})
