import { db } from '../db.ts'
import { done, NotFound, type Outcome, refused } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import { readTemplate } from './engine.ts'
import { customFieldPrefix } from './fields.ts'
import { namesIn } from './parse.ts'
import { currentVersions } from './queries.ts'
import type { FeedbackFieldInput, FeedbackFieldKey } from './schema.ts'

/** A feedback field of the company's own. An archived one of this key comes back with these words. */
export async function createFeedbackField(
  actor: Actor,
  input: FeedbackFieldInput,
): Promise<Outcome<{ key: string }, 'taken'>> {
  requirePermission(actor, 'template.write')
  const { key, ...words } = input
  const { count } = await db.feedbackField.createMany({ data: [input], skipDuplicates: true })
  if (count === 1) return done({ key })
  const revived = await db.feedbackField.updateMany({
    where: { key, archivedAt: { not: null } },
    data: { ...words, archivedAt: null },
  })
  return revived.count === 1 ? done({ key }) : refused('taken')
}

/** Changes the words people see; the key stays, because templates and letters name it. */
export async function editFeedbackField(actor: Actor, input: FeedbackFieldInput): Promise<Outcome<null>> {
  requirePermission(actor, 'template.write')
  const { key, ...words } = input
  const { count } = await db.feedbackField.updateMany({ where: { key }, data: words })
  if (count === 0) throw new NotFound('feedback field')
  return done(null)
}

type TemplateName = { id: string; nameFr: string; nameEn: string }

/** Refused while a template in use writes it; `detail` says which. Letters keep what was written in it. */
export async function archiveFeedbackField(
  actor: Actor,
  { key }: FeedbackFieldKey,
): Promise<Outcome<null, 'in-use', TemplateName[]>> {
  requirePermission(actor, 'template.write')
  return db.$transaction(async (tx) => {
    const versions = await currentVersions(tx)
    const users = versions.filter(({ subject, body }) => {
      return [subject, body].some((source) => namesIn(readTemplate(source)).has(`${customFieldPrefix}${key}`))
    })
    const names = new Map(users.map(({ template }) => [template.id, template]))
    if (names.size > 0) return refused('in-use', [...names.values()])
    const { count } = await tx.feedbackField.updateMany({ where: { key }, data: { archivedAt: new Date() } })
    if (count === 0) throw new NotFound('feedback field')
    return done(null)
  })
}
