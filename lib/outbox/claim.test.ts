import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../db.ts'
import { enqueueMany } from '../testing/emails.ts'
import { useDatabase } from '../testing/use-database.ts'
import { claimDue, returnClaimed, timeUntilDue } from './claim.ts'
import { cancelEmail, settleByPerson } from './mutations.ts'
import { recoverStuck } from './recover.ts'
import { handOver, type Settlement, settleEmails } from './settle.ts'

useDatabase()

beforeEach(async () => {
  await db.email.deleteMany()
  await db.workerHeartbeat.deleteMany()
})

const stateOf = async (id: string) => (await db.email.findUniqueOrThrow({ where: { id } })).state

/** One email in the hands of worker `w`, handed over as attempt `a`. */
async function oneBeingSent(): Promise<string> {
  const [email] = await enqueueMany(1)
  const id = email?.id ?? ''
  await claimDue({ limit: 1, workerId: 'w' })
  expect(await handOver(db, 'w', [{ id, attemptId: 'a' }])).toEqual([id])
  return id
}

describe('claiming', () => {
  it('takes what is due, earliest first, and nothing that is not', async () => {
    const now = new Date('2026-11-24T08:00:00Z')
    const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
    await enqueueMany(1, { sendAt: at(1), subject: 'not yet' })
    await enqueueMany(1, { sendAt: at(-1), subject: 'second' })
    await enqueueMany(1, { sendAt: at(-2), subject: 'first' })
    await enqueueMany(1, { sendAt: at(0), subject: 'third' })
    expect(await timeUntilDue(now)).toBeCloseTo(-120_000, -1)
    const { claimed } = await claimDue({ limit: 10, workerId: 'w', now })
    expect(claimed.map((email) => email.subject)).toEqual(['first', 'second', 'third'])
    expect(claimed[0]).toMatchObject({ state: 'SENDING', claimedBy: 'w', sendAt: at(-2), attempts: 0 })
    expect(await timeUntilDue(now)).toBeCloseTo(60_000, -1)
  })

  it('goes by the clock of the database when no other is given', async () => {
    await enqueueMany(1, { sendAt: new Date(Date.now() + 60_000) })
    expect((await claimDue({ limit: 1, workerId: 'w' })).claimed).toHaveLength(0)
    const wait = await timeUntilDue()
    expect(wait).toBeGreaterThan(55_000)
    expect(wait).toBeLessThanOrEqual(60_000)
  })

  it('gives each row to one of several claimers', async () => {
    await enqueueMany(60)
    const claimers = ['a', 'b', 'c'].map(async (workerId) => {
      const mine: string[] = []
      for (;;) {
        const { claimed } = await claimDue({ limit: 7, workerId })
        if (claimed.length === 0) return mine
        mine.push(...claimed.map((email) => email.id))
      }
    })
    const all = (await Promise.all(claimers)).flat()
    expect(all).toHaveLength(60)
    expect(new Set(all).size).toBe(60)
  })

  it('holds what the check objects to, with its reason', async () => {
    const [kept, held] = await enqueueMany(2)
    const { claimed } = await claimDue({
      limit: 5,
      workerId: 'w',
      check: async (emails) => new Map(emails.filter((e) => e.id === held?.id).map((e) => [e.id, 'hired'])),
    })
    expect(claimed.map((email) => email.id)).toEqual([kept?.id])
    const row = await db.email.findUniqueOrThrow({ where: { id: held?.id ?? '' } })
    expect(row).toMatchObject({ state: 'HELD', heldReason: 'hired', claimedBy: null })
  })

  it('claims nothing when the check breaks', async () => {
    const [email] = await enqueueMany(1)
    const check = async () => {
      throw new Error('the check broke')
    }
    await expect(claimDue({ limit: 5, workerId: 'w', check })).rejects.toThrow('the check broke')
    expect(await stateOf(email?.id ?? '')).toBe('SCHEDULED')
  })

  it('makes a cancel at the same moment win or lose, never both', async () => {
    const emails = await enqueueMany(30)
    const [cancelled, { claimed }] = await Promise.all([
      Promise.all(emails.map(async (email) => ((await cancelEmail(db, email.id)) ? email.id : null))),
      claimDue({ limit: 30, workerId: 'w' }),
    ])
    const won = cancelled.filter((id) => id !== null)
    expect(claimed.filter((email) => won.includes(email.id))).toEqual([])
    const cancelledRows = await db.email.count({ where: { state: 'CANCELLED' } })
    expect(cancelledRows).toBe(won.length)
  })

  it('gives back what was not handed over, and only that', async () => {
    await enqueueMany(3)
    const { claimed } = await claimDue({ limit: 3, workerId: 'w' })
    await handOver(db, 'w', [{ id: claimed[0]?.id ?? '', attemptId: 'a' }])
    expect(await returnClaimed('w')).toBe(2)
    expect(await stateOf(claimed[0]?.id ?? '')).toBe('SENDING')
    expect(await stateOf(claimed[1]?.id ?? '')).toBe('SCHEDULED')
  })
})

describe('handing over', () => {
  it('counts the attempt once, however often the statement is repeated', async () => {
    const id = await oneBeingSent()
    expect(await handOver(db, 'w', [{ id, attemptId: 'a' }])).toEqual([id])
    const row = await db.email.findUniqueOrThrow({ where: { id } })
    expect(row).toMatchObject({ attempts: 1, attemptId: 'a' })
  })

  it('refuses another attempt, another worker and another state', async () => {
    const id = await oneBeingSent()
    expect(await handOver(db, 'w', [{ id, attemptId: 'b' }])).toEqual([])
    expect(await handOver(db, 'x', [{ id, attemptId: 'a' }])).toEqual([])
    const [waiting] = await enqueueMany(1)
    expect(await handOver(db, 'w', [{ id: waiting?.id ?? '', attemptId: 'a' }])).toEqual([])
  })
})

describe('settling', () => {
  const settlement = (id: string, changes: Partial<Settlement>): Settlement => ({
    id,
    attemptId: 'a',
    outcome: 'sent',
    reply: '250 OK',
    ...changes,
  })

  it.each([
    ['sent', 'SENT', 1],
    ['failed', 'FAILED', 1],
    ['unconfirmed', 'UNCONFIRMED', 1],
    ['later', 'SCHEDULED', 1],
    ['not-reached', 'SCHEDULED', 0],
  ] as const)('%s: %s after %i attempt(s)', async (outcome, state, attempts) => {
    const id = await oneBeingSent()
    const before = await db.email.findUniqueOrThrow({ where: { id } })
    expect(await settleEmails(db, [settlement(id, { outcome, reply: 'words', pauseMs: 90_000 })])).toEqual([
      id,
    ])
    const row = await db.email.findUniqueOrThrow({ where: { id } })
    expect(row).toMatchObject({ state, attempts, serverReply: 'words' })
    expect(row.sentAt !== null).toBe(outcome === 'sent')
    const moved = row.sendAt.getTime() - Date.now()
    if (outcome === 'later') expect(moved).toBeGreaterThan(80_000)
    else expect(row.sendAt).toEqual(before.sendAt)
  })

  it('ignores a worker that comes late, after the row was given to another or to a person', async () => {
    const id = await oneBeingSent()
    await db.email.update({ where: { id }, data: { attemptId: 'newer' } })
    expect(await settleEmails(db, [settlement(id, { outcome: 'failed' })])).toEqual([])
    await db.email.update({ where: { id }, data: { attemptId: 'a', state: 'UNCONFIRMED' } })
    expect(await settleEmails(db, [settlement(id, { outcome: 'later' })])).toEqual([])
    await settleByPerson(db, id, 'send-again', 'someone', new Date())
    expect(await settleEmails(db, [settlement(id, { outcome: 'sent' })])).toEqual([])
    expect(await stateOf(id)).toBe('SCHEDULED')
  })

  it('settles once when repeated', async () => {
    const id = await oneBeingSent()
    expect(await settleEmails(db, [settlement(id, {})])).toEqual([id])
    expect(await settleEmails(db, [settlement(id, { outcome: 'failed' })])).toEqual([])
    expect(await stateOf(id)).toBe('SENT')
  })
})

describe('recovering', () => {
  const staleAfterMs = 10_000
  const longAgo = new Date(Date.now() - 60_000)

  async function abandon(): Promise<{ sending: string; reserved: string }> {
    await enqueueMany(2)
    const { claimed } = await claimDue({ limit: 2, workerId: 'dead' })
    const [sending, reserved] = [claimed[0]?.id ?? '', claimed[1]?.id ?? '']
    await handOver(db, 'dead', [{ id: sending, attemptId: 'a' }])
    await db.email.updateMany({ data: { claimedAt: longAgo } })
    return { sending, reserved }
  }

  it('asks a person about what may have left, and lets the rest wait again', async () => {
    const { sending, reserved } = await abandon()
    expect(await recoverStuck(db, { workerId: 'me', staleAfterMs })).toEqual({
      unconfirmed: [sending],
      returned: [reserved],
    })
    expect(await stateOf(sending)).toBe('UNCONFIRMED')
    expect(await stateOf(reserved)).toBe('SCHEDULED')
    expect((await claimDue({ limit: 5, workerId: 'me' })).claimed.map((e) => e.id)).toEqual([reserved])
  })

  it.each([
    ['a worker that was seen lately', 'dead', 0, 0],
    ['a worker that was not', 'dead', 60_000, 2],
    ['a worker that never was', 'another', 0, 2],
  ])('%s', async (_, id, agoMs, count) => {
    await abandon()
    const seenAt = new Date(Date.now() - agoMs)
    await db.workerHeartbeat.create({ data: { id, seenAt } })
    const { returned, unconfirmed } = await recoverStuck(db, { workerId: 'me', staleAfterMs })
    expect(returned.length + unconfirmed.length).toBe(count)
  })

  it('leaves alone what is its own, and what has only just been claimed', async () => {
    await abandon()
    const own = await recoverStuck(db, { workerId: 'dead', staleAfterMs })
    expect(own).toEqual({ returned: [], unconfirmed: [] })
    await db.email.updateMany({ data: { claimedAt: new Date() } })
    const fresh = await recoverStuck(db, { workerId: 'me', staleAfterMs })
    expect(fresh).toEqual({ returned: [], unconfirmed: [] })
  })
})
