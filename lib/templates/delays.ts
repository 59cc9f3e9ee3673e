import { z } from 'zod'
import { ownDelaySchema } from '../calendar/own-delay.ts'
import { type OwnDelay, policyFor } from '../calendar/policy.ts'
import { isLeastPastMost } from '../calendar/soundness.ts'
import { recordEvent } from '../candidates/timeline.ts'
import { db, type Tx } from '../db.ts'
import { done, NotFound, type Outcome, refused } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'

export const templateDelayInput = z.object({ templateId: z.string().min(1).max(64), delay: ownDelaySchema })
export type TemplateDelay = z.infer<typeof templateDelayInput>

/** A delay for the letters of one template, from the next approval on. Throws NotFound. */
export async function setTemplateDelay(
  actor: Actor,
  { templateId, delay }: TemplateDelay,
): Promise<Outcome<null, 'most-under-least'>> {
  requirePermission(actor, 'template.write')
  return db
    .$transaction(async (tx) => {
      const { count } = await tx.template.updateMany({ where: { id: templateId }, data: delay })
      if (count === 0) throw new NotFound('template')
      if (!(await isSoundDelay(tx, { templateId }))) throw new Unsound()
      await recordEvent(tx, actor, { kind: 'template.delay-set', data: { templateId } })
      return done(null)
    })
    .catch((error: unknown) => {
      if (error instanceof Unsound) return refused('most-under-least')
      throw error
    })
}

// Thrown, so that the transaction takes the delay back.
class Unsound extends Error {}

/** Whether a letter of this template, by this rule, may leave before it is late. */
export async function isSoundDelay(
  tx: Tx,
  { templateId, scenario }: { templateId: string; scenario?: OwnDelay },
): Promise<boolean> {
  const company = await tx.company.findUniqueOrThrow({ where: { id: 1 } })
  const template = await tx.template.findUnique({ where: { id: templateId } })
  return !isLeastPastMost(policyFor(company, { template, scenario }))
}
