import { describe, expect, it } from 'vitest'
import { db } from '../db.ts'
import { claimDue } from '../outbox/claim.ts'
import { enqueueMany } from '../testing/emails.ts'
import { type ApprovedLetter, anApprovedLetter, approvedLetters } from '../testing/letters.ts'
import { useDatabase } from '../testing/use-database.ts'
import { checkBeforeRelease, holdReason } from './release-checks.ts'

useDatabase()

describe('the law of release', () => {
  const email = { toAddress: 'lea@exemple.test', subject: 'Votre candidature', text: 'Bonjour Léa' }
  const standing = {
    cancelledAt: null,
    approvedAt: new Date(),
    withdrawnAt: null,
    hiredAt: null,
    address: 'lea@exemple.test',
  }
  it.each([
    ['nothing happened', {}, {}, null],
    ['the address is written in capitals', { toAddress: 'Lea@Exemple.test' }, {}, null],
    ['the refusal was cancelled', {}, { cancelledAt: new Date() }, 'rejection-cancelled'],
    ['the person was hired', {}, { hiredAt: new Date() }, 'hired'],
    ['the person withdrew', {}, { withdrawnAt: new Date() }, 'withdrew'],
    ['nobody approved', {}, { approvedAt: null }, 'words-changed'],
    ['a field is open', { text: 'Bonjour {{ firstName }}' }, {}, 'words-changed'],
    ['a condition is open', { subject: '{% if x %}Votre candidature' }, {}, 'words-changed'],
    ['there is no address any more', {}, { address: null }, 'address-missing'],
    ['there is another address', {}, { address: 'lea.martin@exemple.test' }, 'address-changed'],
  ])('%s: %s', (_, words, facts, expected) => {
    expect(holdReason({ ...email, ...words }, { ...standing, ...facts })).toBe(expected)
  })

  it('lets no letter go that belongs to no refusal', () => {
    expect(holdReason(email, undefined)).toBe('rejection-cancelled')
  })
})

describe('in the claiming transaction', () => {
  const release = () => claimDue({ limit: 50, workerId: 'w', check: checkBeforeRelease })
  const emailOf = (letter: ApprovedLetter) => db.email.findUniqueOrThrow({ where: { id: letter.email.id } })

  it('holds each with its own reason, tells the timeline, and lets the others go', async () => {
    const letters = await approvedLetters(5)
    const [fine, hired, withdrew, cancelled, moved] = letters as [
      ApprovedLetter,
      ApprovedLetter,
      ApprovedLetter,
      ApprovedLetter,
      ApprovedLetter,
    ]
    const now = new Date()
    await db.application.update({ where: { id: hired.applicationId }, data: { hiredAt: now } })
    await db.application.update({ where: { id: withdrew.applicationId }, data: { withdrawnAt: now } })
    await db.rejection.update({ where: { id: cancelled.rejection.id }, data: { cancelledAt: now } })
    await db.candidateEmail.updateMany({
      where: { candidateId: moved.candidateId },
      data: { address: 'ailleurs@exemple.test' },
    })
    const [system] = await enqueueMany(1, { kind: 'INVITATION' })

    const { claimed, held } = await release()
    expect(claimed.map((email) => email.id).sort()).toEqual([fine.email.id, system?.id].sort())
    expect(held).toBe(4)
    for (const [letter, reason] of [
      [hired, 'hired'],
      [withdrew, 'withdrew'],
      [cancelled, 'rejection-cancelled'],
      [moved, 'address-changed'],
    ] as const) {
      expect(await emailOf(letter)).toMatchObject({ state: 'HELD', heldReason: reason, heldById: null })
      const events = await db.event.findMany({ where: { emailId: letter.email.id } })
      expect(events).toHaveLength(1)
      expect(events[0]).toMatchObject({
        kind: 'rejection.held',
        actorId: null,
        candidateId: letter.candidateId,
        applicationId: letter.applicationId,
        rejectionId: letter.rejection.id,
        data: { reason },
      })
    }
    expect(await db.event.count({ where: { emailId: fine.email.id } })).toBe(0)
  })

  it('leaves no line in the timeline when the claim does not come about', async () => {
    const letter = await anApprovedLetter()
    await db.application.update({ where: { id: letter.applicationId }, data: { hiredAt: new Date() } })
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
    expect((await emailOf(letter)).state).toBe('SCHEDULED')
  })
})
