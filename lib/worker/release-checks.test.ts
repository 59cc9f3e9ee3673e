import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../db.ts'
import { claimDue } from '../outbox/claim.ts'
import { fingerprint } from '../rejections/fingerprint.ts'
import type { HoldReason } from '../rejections/release-law.ts'
import { enqueueMany } from '../testing/emails.ts'
import { type ApprovedLetter, anApprovedLetter, approvedLetters } from '../testing/letters.ts'
import { aCompany } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { checkBeforeRelease } from './release-checks.ts'

useDatabase()

beforeEach(async () => {
  await db.event.deleteMany()
  await db.rejection.deleteMany()
  await db.email.deleteMany()
})

const release = (workerId = 'w') => claimDue({ limit: 50, workerId, check: checkBeforeRelease })
const emailOf = (letter: ApprovedLetter) => db.email.findUniqueOrThrow({ where: { id: letter.email.id } })
const days = (count: number) => new Date(Date.now() - count * 86_400_000)
const later = () => new Date(Date.now() + 1)

/** Another application of the same person, on a job of its own. */
async function anotherApplication(
  { candidateId, applicationId }: ApprovedLetter,
  changes: {
    stage?: 'APPLIED' | 'OFFER' | 'HIRED'
    hiredAt?: Date
    withdrawnAt?: Date
    stageSince?: Date
  } = {},
) {
  await db.application.update({ where: { id: applicationId }, data: { appliedAt: days(30) } })
  const { stage: kind = 'APPLIED', ...data } = changes
  const job = await db.job.create({
    data: { title: 'Autre poste', stages: { create: { name: 'Étape', kind, position: 0 } } },
    include: { stages: true },
  })
  return db.application.create({
    data: { candidateId, jobId: job.id, stageId: job.stages[0]?.id ?? '', stageSince: days(20), ...data },
  })
}

/** The same person's letter about another application; due unless told otherwise. */
async function anotherLetter(
  letter: ApprovedLetter,
  email: Parameters<typeof db.email.update>[0]['data'] = {},
) {
  const application = await anotherApplication(letter)
  const { id: _, ...row } = letter.email
  const copy = await db.email.create({ data: { ...row, messageId: randomUUID() } })
  const { id: __, fields: ___, links: ____, ...refusal } = letter.rejection
  await db.rejection.create({
    data: { ...refusal, applicationId: application.id, emailId: copy.id },
  })
  return db.email.update({ where: { id: copy.id }, data: email })
}

const ofApplication = (letter: ApprovedLetter, data: Parameters<typeof db.application.update>[0]['data']) =>
  db.application.update({ where: { id: letter.applicationId }, data })
const ofRejection = (letter: ApprovedLetter, data: Parameters<typeof db.rejection.update>[0]['data']) =>
  db.rejection.update({ where: { id: letter.rejection.id }, data })
const ofEmail = (letter: ApprovedLetter, data: Parameters<typeof db.email.update>[0]['data']) =>
  db.email.update({ where: { id: letter.email.id }, data })
const ofAddress = (
  letter: ApprovedLetter,
  data: Parameters<typeof db.candidateEmail.updateMany>[0]['data'],
) => db.candidateEmail.updateMany({ where: { candidateId: letter.candidateId }, data })
const received = ({ candidateId }: ApprovedLetter, at: Date, createdAt = at) =>
  db.received.create({ data: { candidateId, kind: 'EMAIL', at, createdAt } })
const approvedWords = (letter: ApprovedLetter) =>
  ofRejection(letter, { wordsHash: fingerprint(letter.email) })

type Case = [string, (letter: ApprovedLetter) => Promise<unknown>, HoldReason | null]

const cases: Case[] = [
  ['nothing happened', async () => undefined, null],
  [
    'the address is written in capitals',
    (one) => ofEmail(one, { toAddress: one.email.toAddress.toUpperCase() }),
    null,
  ],
  [
    'the refusal was cancelled',
    (one) => ofRejection(one, { cancelledAt: new Date() }),
    'rejection-cancelled',
  ],
  ['the person was hired', (one) => ofApplication(one, { hiredAt: new Date() }), 'hired'],
  ['and on another application', (one) => anotherApplication(one, { hiredAt: new Date() }), 'hired'],
  ['or stands where the hired stand', (one) => anotherApplication(one, { stage: 'HIRED' }), 'hired'],
  ['a colleague of years applied', (one) => anotherApplication(one, { hiredAt: days(900) }), null],
  ['the person withdrew', (one) => ofApplication(one, { withdrawnAt: new Date() }), 'withdrew'],
  ['an offer is open elsewhere', (one) => anotherApplication(one, { stage: 'OFFER' }), 'offer-open'],
  [
    'an offer that they turned down',
    (one) => anotherApplication(one, { stage: 'OFFER', withdrawnAt: new Date() }),
    null,
  ],
  ['somebody moved them back', (one) => ofApplication(one, { stageSince: later() }), 'moved-back'],
  ['they were moved before', (one) => ofApplication(one, { stageSince: days(1) }), null],
  ['they wrote', (one) => received(one, later()), 'received'],
  ['they wrote before, and nobody had noted it', (one) => received(one, days(2), later()), 'received'],
  ['they wrote before', (one) => received(one, days(2)), null],
  [
    'a letter left a week ago',
    (one) => anotherLetter(one, { state: 'SENT', sentAt: days(7) }),
    'other-letter',
  ],
  ['a letter left three weeks ago', (one) => anotherLetter(one, { state: 'SENT', sentAt: days(21) }), null],
  [
    'a letter is under way',
    (one) => anotherLetter(one, { state: 'SENDING', claimedAt: new Date() }),
    'other-letter',
  ],
  [
    'nobody knows of one',
    (one) => anotherLetter(one, { state: 'UNCONFIRMED', claimedAt: days(1) }),
    'other-letter',
  ],
  [
    'one was refused by the server',
    (one) => anotherLetter(one, { state: 'FAILED', claimedAt: days(1) }),
    null,
  ],
  ['one is held', (one) => anotherLetter(one, { state: 'HELD' }), null],
  ['nobody approved', (one) => ofRejection(one, { approvedAt: null }), 'words-changed'],
  ['a field is open', (one) => ofEmail(one, { text: 'Bonjour {{ firstName }}' }), 'words-changed'],
  ['a condition is open', (one) => ofEmail(one, { subject: '{% if x %}Votre candidature' }), 'words-changed'],
  ['the words are the approved ones', approvedWords, null],
  [
    'somebody changed the row',
    async (one) => {
      await approvedWords(one)
      await ofEmail(one, { html: '<p>Bonjour, vous êtes embauchée.</p>' })
    },
    'words-changed',
  ],
  [
    'somebody changed what travels, and not what is read',
    async (one) => {
      await approvedWords(one)
      await ofEmail(one, { raw: `${one.email.raw} ` })
    },
    'words-changed',
  ],
  [
    'there is no address any more',
    ({ candidateId }) => db.candidateEmail.deleteMany({ where: { candidateId } }),
    'address-missing',
  ],
  [
    'there is another address',
    (one) => ofAddress(one, { address: `ailleurs.${randomUUID()}@exemple.test` }),
    'address-changed',
  ],
  ['the address takes nothing', (one) => ofAddress(one, { bouncedAt: new Date() }), 'address-bounced'],
  [
    'the template was recalled',
    (one) =>
      db.template.update({ where: { id: one.rejection.templateId }, data: { recalledAt: new Date() } }),
    'template-recalled',
  ],
  [
    'the sender is not ours',
    (one) => ofEmail(one, { fromAddress: 'quelqu.un@ailleurs.test' }),
    'sender-not-allowed',
  ],
]

describe('at the second of sending', () => {
  it.each(cases)('%s', async (_, happen, expected) => {
    const letter = await anApprovedLetter()
    await happen(letter)
    const { claimed } = await release()
    const row = await emailOf(letter)
    expect(row.heldReason).toBe(expected)
    expect(row.state).toBe(expected ? 'HELD' : 'SENDING')
    if (expected) expect(claimed.map(({ id }) => id)).not.toContain(letter.email.id)
  })

  it.each(
    cases.filter(([, , reason]) =>
      ['moved-back', 'received', 'offer-open', 'other-letter', 'template-recalled'].includes(String(reason)),
    ),
  )('a person let it stand: %s', async (_, happen, expected) => {
    const letter = await anApprovedLetter()
    await happen(letter)
    await ofRejection(letter, { waived: [String(expected)], waivedAt: new Date(Date.now() + 5) })
    await release()
    expect(await emailOf(letter)).toMatchObject({ state: 'SENDING', heldReason: null })
  })

  it('what happened after it was let stand holds it again', async () => {
    const letter = await anApprovedLetter()
    await ofRejection(letter, { waived: ['received'], waivedAt: new Date() })
    await received(letter, new Date(Date.now() + 5))
    await release()
    expect((await emailOf(letter)).heldReason).toBe('received')
  })

  it('no waiver helps against what is for good', async () => {
    const letter = await anApprovedLetter()
    await ofApplication(letter, { hiredAt: new Date() })
    await ofRejection(letter, { waived: ['hired'], waivedAt: later() })
    await release()
    expect((await emailOf(letter)).heldReason).toBe('hired')
  })

  it('lets no letter go that belongs to no refusal, and no one else wait', async () => {
    const [letter] = await enqueueMany(1, { kind: 'LETTER' })
    const [system] = await enqueueMany(1, { kind: 'INVITATION' })
    const { claimed, held } = await release()
    expect([claimed.map(({ id }) => id), held]).toEqual([[system?.id], 1])
    expect(await db.email.findUnique({ where: { id: letter?.id ?? '' } })).toMatchObject({
      heldReason: 'rejection-cancelled',
    })
  })
})

describe('in the claiming transaction', () => {
  it('tells the timeline of each, once, and lets the others go', async () => {
    const letters = await approvedLetters(3)
    const [fine, hired, wrote] = letters as [ApprovedLetter, ApprovedLetter, ApprovedLetter]
    await ofApplication(hired, { hiredAt: new Date() })
    await received(wrote, later())
    const { claimed, held } = await release()
    expect([claimed.map(({ id }) => id), held]).toEqual([[fine.email.id], 2])
    for (const [letter, reason] of [
      [hired, 'hired'],
      [wrote, 'received'],
    ] as const) {
      const events = await db.event.findMany({ where: { emailId: letter.email.id } })
      expect(events).toHaveLength(1)
      const { candidateId, applicationId, rejection } = letter
      const about = { candidateId, applicationId, rejectionId: rejection.id, actorId: null }
      expect(events[0]).toMatchObject({ kind: 'rejection.held', ...about, data: { reason } })
    }
    expect(await db.event.count({ where: { emailId: fine.email.id } })).toBe(0)
  })

  it('leaves no line in the timeline and tells nobody when the claim does not come about', async () => {
    await aCompany()
    const letter = await anApprovedLetter()
    await ofApplication(letter, { hiredAt: new Date() })
    const failing = claimDue({
      limit: 5,
      workerId: 'w',
      check: async (emails, tx) => {
        await checkBeforeRelease(emails, tx)
        throw new Error('broken')
      },
    })
    await expect(failing).rejects.toThrow('broken')
    expect(await db.event.count({ where: { emailId: letter.email.id } })).toBe(0)
    expect(await db.email.count({ where: { kind: 'NOTICE' } })).toBe(0)
    expect((await emailOf(letter)).state).toBe('SCHEDULED')
  })

  it('tells the owner, without a name, and not again within the hour', async () => {
    await aCompany()
    const [first, second] = (await approvedLetters(2)) as [ApprovedLetter, ApprovedLetter]
    const owner = await db.user.findUniqueOrThrow({ where: { id: first.rejection.ownerId } })
    await ofApplication(first, { hiredAt: new Date() })
    await ofApplication(second, { hiredAt: new Date() })
    await release()
    const notices = await db.email.findMany({ where: { kind: 'NOTICE' } })
    expect(notices).toHaveLength(1)
    expect(notices[0]).toMatchObject({
      toAddress: owner.email,
      subject: 'Des lettres attendent votre décision',
    })
    expect(notices[0]?.text).toContain('/rejections?state=held')
    expect(JSON.stringify(notices)).not.toMatch(/Léa|Monnier|courriel/)
    const third = await anApprovedLetter()
    await ofRejection(third, { ownerId: owner.id, cancelledAt: new Date() })
    await release('other')
    expect(await db.email.count({ where: { kind: 'NOTICE' } })).toBe(1)
    await db.email.updateMany({ where: { kind: 'NOTICE' }, data: { state: 'SENT', createdAt: days(1) } })
    const fourth = await anApprovedLetter()
    await ofRejection(fourth, { ownerId: owner.id, cancelledAt: new Date() })
    await release()
    expect(await db.email.count({ where: { kind: 'NOTICE' } })).toBe(2)
  })
})

describe('two letters to one person', () => {
  it('in one claim: the earlier leaves, the later waits', async () => {
    const letter = await anApprovedLetter()
    const second = await anotherLetter(letter, { sendAt: new Date(letter.email.sendAt.getTime() + 10) })
    const { claimed } = await release()
    expect(claimed.map(({ id }) => id)).toEqual([letter.email.id])
    expect(await db.email.findUnique({ where: { id: second.id } })).toMatchObject({
      heldReason: 'other-letter',
    })
  })

  it('in one claim, the earlier held for another reason: the later leaves', async () => {
    const letter = await anApprovedLetter()
    const second = await anotherLetter(letter, { sendAt: new Date(letter.email.sendAt.getTime() + 10) })
    await ofApplication(letter, { withdrawnAt: new Date() })
    const { claimed } = await release()
    expect(claimed.map(({ id }) => id)).toEqual([second.id])
  })

  it('in two claims at once: one leaves, whichever', async () => {
    for (let round = 0; round < 12; round += 1) {
      const letter = await anApprovedLetter()
      await anotherLetter(letter)
      const claim = (workerId: string) => claimDue({ limit: 1, workerId, check: checkBeforeRelease })
      const both = await Promise.all([claim('one'), claim('two')])
      expect(both.flatMap(({ claimed }) => claimed)).toHaveLength(1)
      expect(both.reduce((sum, { held }) => sum + held, 0)).toBe(1)
      await db.rejection.deleteMany()
      await db.email.deleteMany()
    }
  })

  it('in two claims that overlap for certain: the second waits for the first and sees its letter', async () => {
    const letter = await anApprovedLetter()
    await anotherLetter(letter)
    let isChecked = () => {}
    const checked = new Promise<void>((resolve) => {
      isChecked = resolve
    })
    const slow = claimDue({
      limit: 1,
      workerId: 'slow',
      check: async (emails, tx) => {
        const reasons = await checkBeforeRelease(emails, tx)
        isChecked()
        await new Promise((resolve) => setTimeout(resolve, 200))
        return reasons
      },
    })
    await checked
    const quick = await claimDue({ limit: 1, workerId: 'quick', check: checkBeforeRelease })
    expect([(await slow).claimed.length, quick.claimed.length, quick.held]).toEqual([1, 0, 1])
  })
})
