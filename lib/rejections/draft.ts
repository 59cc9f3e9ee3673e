import { recordEvent } from '../candidates/timeline.ts'
import { db, type Tx } from '../db.ts'
import { done, NotFound, type Outcome, refused } from '../errors.ts'
import { provenLinks } from '../feedback/sources.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import { sendNotices } from './notices.ts'
import type { AskReview, ChooseTemplate, SaveDraft } from './schema.ts'
import { keepSnapshot } from './snapshots.ts'

type Saved = { revision: number }
type DraftRefusal = 'changed-meanwhile' | 'not-a-draft'

/** What is open and not yet approved; everything else is no draft any more. */
const draftOf = (rejectionId: string) => ({ id: rejectionId, cancelledAt: null, emailId: null })

/** Keeps the words of a draft. Refuses when another window or person saved since `revision`; nothing is overwritten. */
export async function saveDraft(actor: Actor, input: SaveDraft): Promise<Outcome<Saved, DraftRefusal>> {
  requirePermission(actor, 'rejection.write')
  const { rejectionId, revision, fields, subject, body, links, kept } = input
  const draft = await db.rejection.findUnique({
    where: { id: rejectionId },
    select: { applicationId: true, links: true },
  })
  if (!draft) throw new NotFound('rejection')
  // Reading words for what the law forbids takes its time: not while a row is held.
  const proven = links && (await provenLinks(draft.applicationId, links))
  const words = { fields, subject, body, links: proven ?? draft.links ?? [] }
  return db.$transaction(async (tx) => {
    const saved = await change(tx, { rejectionId, revision, data: { ...words, kept } })
    if (saved.ok) await keepSnapshot(tx, actor, { rejectionId, revision: saved.value.revision, words })
    return saved
  })
}

/** Another template, or the same in the other language. Feedback already written stays; a subject or letter by hand goes. */
export async function chooseTemplate(
  actor: Actor,
  input: ChooseTemplate,
): Promise<Outcome<Saved, DraftRefusal | 'no-such-version'>> {
  requirePermission(actor, 'rejection.write')
  const { rejectionId, revision, templateId, language } = input
  return db.$transaction(async (tx) => {
    const version = await tx.templateVersion.findFirst({
      where: { templateId, language, template: { archivedAt: null } },
      orderBy: { number: 'desc' },
    })
    if (!version) return refused('no-such-version')
    const data = {
      templateId,
      templateVersionId: version.id,
      language,
      subject: null,
      body: null,
      because: [],
      scenarioId: null,
    }
    const saved = await change(tx, { rejectionId, revision, data })
    if (!saved.ok) return saved
    const { fields, links } = await tx.rejection.findUniqueOrThrow({ where: { id: rejectionId } })
    const words = { fields: fields ?? {}, subject: null, body: null, links: links ?? [] }
    await keepSnapshot(tx, actor, { rejectionId, revision: saved.value.revision, words, isNew: true })
    return saved
  })
}

/** Asks a colleague to read the draft; null takes the question back. */
export async function askReview(
  actor: Actor,
  { rejectionId, reviewerId }: AskReview,
): Promise<Outcome<null, 'not-a-draft' | 'cannot-review'>> {
  requirePermission(actor, 'rejection.write')
  return db.$transaction(async (tx) => {
    if (reviewerId) {
      const reviewer = await tx.user.findFirst({
        where: { id: reviewerId, deactivatedAt: null, role: { in: ['ADMIN', 'RECRUITER'] } },
      })
      if (!reviewer) return refused('cannot-review')
    }
    const { count } = await tx.rejection.updateMany({
      where: draftOf(rejectionId),
      data: { reviewerId, reviewAskedAt: reviewerId ? new Date() : null },
    })
    if (count === 0) return refused('not-a-draft')
    const { application } = await tx.rejection.findUniqueOrThrow({
      where: { id: rejectionId },
      select: { application: { select: { id: true, candidateId: true, jobId: true } } },
    })
    if (reviewerId) {
      await recordEvent(tx, actor, {
        kind: 'rejection.review-asked',
        candidateId: application.candidateId,
        applicationId: application.id,
        jobId: application.jobId,
        rejectionId,
      })
      if (reviewerId !== actor.userId) await sendNotices(tx, 'to-review', [reviewerId])
    }
    return done(null)
  })
}

type DraftData = Parameters<typeof db.rejection.updateMany>[0]['data']
type Change = { rejectionId: string; revision: number; data: DraftData }

async function change(
  tx: Tx,
  { rejectionId: id, revision, data }: Change,
): Promise<Outcome<Saved, DraftRefusal>> {
  const { count } = await tx.rejection.updateMany({
    where: { ...draftOf(id), revision },
    data: { ...data, revision: revision + 1 },
  })
  if (count === 1) return done({ revision: revision + 1 })
  const found = await tx.rejection.findUnique({ where: { id }, select: { emailId: true, cancelledAt: true } })
  if (!found) throw new NotFound('rejection')
  return refused(found.emailId || found.cancelledAt ? 'not-a-draft' : 'changed-meanwhile')
}
