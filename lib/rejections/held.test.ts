import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '../db.ts'
import { NotAllowed } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { approvedLetters } from '../testing/letters.ts'
import { anActor, anApplication } from '../testing/records.ts'
import { aCompany } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { countWaiting, type Held, heldOrder, listHeld } from './held.ts'
import { holdLetter } from './hold.ts'

useDatabase()

const now = new Date()
const around = { timeZone: 'Europe/Paris', now }
let recruiter: Actor
let colleague: Actor

beforeAll(async () => {
  await aCompany()
  recruiter = await anActor('RECRUITER', 'Claire Vasseur')
  colleague = await anActor('RECRUITER', 'Karim Benhaddou')
})

describe('the order of held letters', () => {
  const one = (id: string, changes: Partial<Held> = {}): Held => ({
    id,
    kind: 'by-person',
    jobId: 'job',
    rank: null,
    heldAt: null,
    isDue: false,
    ...changes,
  })
  test('keeps groups together, runners-up in their rank, what is due first', () => {
    const held = [
      one('person'),
      one('third', { kind: 'offer', rank: 3, isDue: true }),
      one('other job', { kind: 'offer', jobId: 'a', rank: 2 }),
      one('second', { kind: 'offer', rank: 2 }),
      one('checked', { kind: 'check' }),
      one('due', { isDue: true }),
    ]
    const order = heldOrder(held).map(({ id }) => id)
    expect(order).toEqual(['second', 'third', 'due', 'person', 'other job', 'checked'])
  })
})

describe('the page of held letters', () => {
  test('shows each with what it waits for, whose it is, and counts what is due', async () => {
    const letters = await approvedLetters(4, { sendAt: new Date(now.getTime() + 86_400_000) })
    const [runnerUp, dated, checked, other] = letters.map(({ rejection }) => rejection.id) as [
      string,
      string,
      string,
      string,
    ]
    const jobId = letters[0]?.jobId ?? ''
    const job = await db.job.findUniqueOrThrow({ where: { id: jobId }, include: { stages: true } })
    const { application } = await anApplication(job, { firstName: 'Lucas', lastName: 'Marchetti' })
    const offer = job.stages.find(({ kind }) => kind === 'OFFER')
    await db.application.update({ where: { id: application.id }, data: { stageId: offer?.id } })
    const before = await countWaiting(recruiter, around)

    await holdLetter(recruiter, { rejectionId: runnerUp, kind: 'offer' })
    await holdLetter(recruiter, { rejectionId: dated, kind: 'date', ownerId: colleague.userId })
    const email = { state: 'HELD', heldReason: 'received', heldAt: now } as const
    await db.email.update({ where: { id: letters[2]?.email.id ?? '' }, data: email })

    const page = await listHeld(recruiter, { ...around, jobId })
    expect(page.rows.map(({ id, kind, isDue }) => [id, kind, isDue])).toEqual([
      [checked, 'check', true],
      [runnerUp, 'offer', false],
      [dated, 'date', false],
    ])
    expect(page).toMatchObject({ total: 3, due: 1, pages: 1 })
    expect(page.offered.get(jobId)).toMatchObject([{ name: 'Lucas Marchetti', isAtOffer: true }])
    expect(page.rows.find(({ id }) => id === dated)?.holdOwner?.name).toBe('Karim Benhaddou')
    expect(await countWaiting(recruiter, around)).toBe(before + 1)

    const mine = await listHeld(recruiter, { ...around, jobId, ownerId: colleague.userId })
    expect(mine.rows.map(({ id }) => id)).toEqual([dated])
    const owner = letters[0]?.rejection.ownerId
    expect((await listHeld(recruiter, { ...around, jobId, ownerId: owner })).rows).toHaveLength(2)

    // Weeks later everything is due.
    const later = new Date(now.getTime() + 60 * 86_400_000)
    expect(await listHeld(recruiter, { ...around, jobId, now: later })).toMatchObject({ due: 3 })
    expect(page.rows.some(({ id }) => id === other)).toBe(false)
  })

  test('is not for interviewers', async () => {
    await expect(listHeld(await anActor('INTERVIEWER'), around)).rejects.toThrow(NotAllowed)
  })
})
