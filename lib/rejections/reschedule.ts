import { done, type Outcome, refused } from '../errors.ts'
import { holdEmail, releaseEmail, rescheduleEmail, settleByPerson } from '../outbox/mutations.ts'
import type { Actor } from '../team/actor.ts'
import type { TooLate } from './cancel.ts'
import { changeRejection } from './change.ts'
import { chosenTime, departureInstant, departureOf, type TimeProblem } from './departure.ts'
import { endHold, type HoldRefusal, planHold, writeHold } from './hold-plan.ts'
import { isUnread, type ReviewDays } from './hold-rules.ts'
import { letStand, type StillBlocked } from './let-stand.ts'
import type { Reschedule, Settle } from './schema.ts'

type Refusal =
  | 'too-late'
  | 'not-approved'
  | 'bad-time'
  | 'withdrawn'
  | 'hired'
  | 'not-read-yet'
  | 'still-blocked'
  | HoldRefusal
type Detail = TooLate | ReviewDays | StillBlocked | { problem: TimeProblem }

/** Another departure for approved words: a time, the next opening, now, or held. Releases a held letter as well. */
export async function rescheduleRejection(
  actor: Actor,
  { rejectionId, departure }: Reschedule,
): Promise<Outcome<{ sendAt: Date; isHeld: boolean }, Refusal, Detail>> {
  return changeRejection(actor, rejectionId, async ({ tx, now, rejection, tell }) => {
    const { email, application } = rejection
    if (!email || rejection.cancelledAt) return refused('not-approved')
    const late = (): { ok: false; reason: 'too-late'; detail: TooLate } => ({
      ok: false,
      reason: 'too-late',
      detail: { sentAt: email.sentAt, state: email.state },
    })
    if (departure.kind === 'hold') {
      const about = { ownerId: rejection.ownerId, jobId: application.jobId }
      const hold = await planHold(tx, {
        hold: departure.for,
        rejection: about,
        company: await tx.company.findUniqueOrThrow({ where: { id: 1 } }),
        now,
      })
      if (!hold.ok) return hold
      if (!(await holdEmail(tx, email.id, hold.value.kind, actor.userId))) return late()
      await writeHold(tx, rejectionId, hold.value)
      await tell('rejection.held', { reason: hold.value.kind, reviewOn: hold.value.reviewOn })
      return done({ sendAt: email.sendAt, isHeld: true })
    }
    if (application.withdrawnAt) return refused('withdrawn')
    if (application.hiredAt) return refused('hired')
    const company = await tx.company.findUniqueOrThrow({ where: { id: 1 } })
    const letter = await departureOf(tx, rejectionId, { company, now })
    const time = departureInstant({ departure, now, ...letter })
    if (!time.ok) return time
    const wasHeld = email.state === 'HELD'
    const { holdReaderId, holdReadAt } = rejection
    if (wasHeld && isUnread(actor, { heldReason: email.heldReason, holdReaderId, holdReadAt }))
      return refused('not-read-yet')
    const stands = wasHeld ? await letStand(tx, email, now) : done(null)
    if (!stands.ok) return stands
    const move = wasHeld ? releaseEmail : rescheduleEmail
    if (!(await move(tx, email.id, time.value))) return late()
    if (wasHeld) await endHold(tx, rejectionId)
    await tx.rejection.update({
      where: { id: rejectionId },
      data: { departAt: chosenTime(departure, time.value) },
    })
    await tell(wasHeld ? 'rejection.released' : 'rejection.rescheduled', {
      sendAt: time.value.toISOString(),
      departure: departure.kind,
    })
    return done({ sendAt: time.value, isHeld: false })
  })
}

/** A person's word on a letter of which nobody knows, or that failed: it arrived, or it shall go again. */
export async function settleRejection(
  actor: Actor,
  { rejectionId, verdict }: Settle,
): Promise<Outcome<null, 'nothing-to-settle'>> {
  return changeRejection(actor, rejectionId, async ({ tx, now, rejection, tell }) => {
    const { email } = rejection
    if (!email || rejection.cancelledAt) return refused('nothing-to-settle')
    if (!(await settleByPerson(tx, email.id, verdict, actor.userId, now))) return refused('nothing-to-settle')
    await tell('rejection.settled-by-person', { verdict })
    return done(null)
  })
}
