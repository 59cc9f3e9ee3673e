import { describe, expect, it } from 'vitest'
import { db } from '../db.ts'
import { aNewEmail } from '../testing/emails.ts'
import { useDatabase } from '../testing/use-database.ts'
import { enqueueEmail } from './enqueue.ts'
import { cancelEmail, holdEmail, releaseEmail, rescheduleEmail, settleByPerson } from './mutations.ts'
import { findProblem, isAddress, UnsendableEmail } from './schema.ts'

useDatabase()

const later = new Date('2026-11-24T08:12:00Z')

describe('what may be written down', () => {
  it.each([
    ['lea.martin@exemple.test', true],
    ['lea@société.test', true],
    ['lea+tact@mail.exemple.test', true],
    ['lea', false],
    ['lea@', false],
    ['@exemple.test', false],
    ['lea@exemple', false],
    ['léa@exemple.test', false],
    ['lea@exemple.test, paul@exemple.test', false],
    ['lea@exemple.test/x', false],
    ['lea@exemple.test\r\nBcc: all@exemple.test', false],
    ['<lea@exemple.test>', false],
  ])('%s: %s', (address, expected) => {
    expect(isAddress(address)).toBe(expected)
  })

  it('names the field that has a line break, a bad address or no words', () => {
    const email = aNewEmail()
    expect(findProblem(email)).toBeNull()
    expect(findProblem({ ...email, subject: 'Bonjour\nBcc: x@y.test' })).toEqual({
      field: 'subject',
      problem: 'line-break',
    })
    expect(findProblem({ ...email, to: { ...email.to, name: 'Léa\r\nBcc: x@y.test' } })).toEqual({
      field: 'to',
      problem: 'line-break',
    })
    expect(findProblem({ ...email, replyTo: { name: 'A', address: 'nobody' } })).toEqual({
      field: 'replyTo',
      problem: 'address',
    })
    expect(findProblem({ ...email, text: ' \n ' })).toEqual({ field: 'text', problem: 'empty' })
  })

  it('refuses to store it, and gives every stored one a Message-ID on the sender’s domain', async () => {
    await expect(enqueueEmail(db, aNewEmail({ subject: 'a\nb' }))).rejects.toThrow(UnsendableEmail)
    const [one, two] = [await enqueueEmail(db, aNewEmail()), await enqueueEmail(db, aNewEmail())]
    expect(one.messageId).toMatch(/^tact-[0-9a-f-]{36}@entreprise\.test$/)
    expect(one.messageId).not.toBe(two.messageId)
    expect(one).toMatchObject({ state: 'SCHEDULED', attempts: 0, attemptId: null })
  })
})

describe('transitions', () => {
  const states = ['SCHEDULED', 'SENDING', 'SENT', 'HELD', 'CANCELLED', 'FAILED', 'UNCONFIRMED'] as const
  const moves = {
    reschedule: { from: ['SCHEDULED'], to: 'SCHEDULED', run: (id: string) => rescheduleEmail(db, id, later) },
    hold: { from: ['SCHEDULED'], to: 'HELD', run: (id: string) => holdEmail(db, id, 'hired', null) },
    release: { from: ['HELD'], to: 'SCHEDULED', run: (id: string) => releaseEmail(db, id, later) },
    cancel: { from: ['SCHEDULED', 'HELD'], to: 'CANCELLED', run: (id: string) => cancelEmail(db, id) },
    arrived: {
      from: ['FAILED', 'UNCONFIRMED'],
      to: 'SENT',
      run: (id: string) => settleByPerson(db, id, 'arrived', 'someone', later),
    },
    'send again': {
      from: ['FAILED', 'UNCONFIRMED'],
      to: 'SCHEDULED',
      run: (id: string) => settleByPerson(db, id, 'send-again', 'someone', later),
    },
  }
  const cases = Object.entries(moves).flatMap(([name, move]) =>
    states.map((state) => ({ name, state, wins: move.from.includes(state), ...move })),
  )

  it.each(cases)('$name from $state: $wins', async ({ run, state, wins, to }) => {
    const email = await enqueueEmail(db, aNewEmail())
    await db.email.update({ where: { id: email.id }, data: { state } })
    expect(await run(email.id)).toBe(wins)
    const after = await db.email.findUniqueOrThrow({ where: { id: email.id } })
    expect(after.state).toBe(wins ? to : state)
    expect(after.messageId).toBe(email.messageId)
  })

  it('lets one of two at once win, and says so to the other', async () => {
    const email = await enqueueEmail(db, aNewEmail())
    const answers = await Promise.all([
      cancelEmail(db, email.id),
      holdEmail(db, email.id, 'hired', null),
      cancelEmail(db, email.id),
    ])
    const cancelled = [answers[0], answers[2]].filter(Boolean)
    expect(cancelled).toHaveLength(1)
    const { state } = await db.email.findUniqueOrThrow({ where: { id: email.id } })
    expect(state).toBe('CANCELLED')
  })

  it('forgets the reason for holding when it is released', async () => {
    const email = await enqueueEmail(db, aNewEmail())
    await holdEmail(db, email.id, 'withdrew', null)
    await releaseEmail(db, email.id, later)
    const after = await db.email.findUniqueOrThrow({ where: { id: email.id } })
    expect(after).toMatchObject({ heldReason: null, heldAt: null, sendAt: later })
  })
})
