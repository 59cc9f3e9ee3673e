import { recordEvent } from '../candidates/timeline.ts'
import { db, type Tx } from '../db.ts'
import { done, NotFound, type Outcome, refused } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission, visibleJobs } from '../team/permissions.ts'
import type { OneNote, SaveNote } from './schema.ts'

export type Saved = { revision: number; savedAt: Date }
/** What stands in the note when these words were written upon an older revision of it. */
export type Theirs = { body: string; revision: number }

/**
 * Saves a note as it is being written. The same words again are the same save, so a repeated request harms
 * nothing; words upon an older revision are refused with what stands there now, and nothing is lost.
 */
export async function saveNote(
  actor: Actor,
  input: SaveNote,
): Promise<Outcome<Saved, 'changed-meanwhile' | 'not-yours' | 'deleted', Theirs>> {
  requirePermission(actor, 'note.write')
  return db.$transaction(async (tx) => {
    const { id, body, revision } = input
    const created = await create(tx, actor, input)
    if (created) return done(created)
    const note = await tx.note.findFirst({ where: { id, application: { job: visibleJobs(actor) } } })
    if (!note) return done({ revision: 0, savedAt: new Date() })
    if (note.authorId !== actor.userId) return refused('not-yours')
    if (note.deletedAt) return refused('deleted', { body: note.body, revision: note.revision })
    if (note.body === body) return done({ revision: note.revision, savedAt: note.updatedAt })
    const [saved] = await tx.note.updateManyAndReturn({
      where: { id, revision, deletedAt: null },
      data: { body, revision: { increment: 1 } },
    })
    if (saved) return done({ revision: saved.revision, savedAt: saved.updatedAt })
    const now = await tx.note.findUniqueOrThrow({ where: { id } })
    return refused('changed-meanwhile', { body: now.body, revision: now.revision })
  })
}

/** The note leaves the record and the evidence; its words stay, so that it can come back. */
export async function deleteNote(actor: Actor, { id }: OneNote): Promise<Outcome<null, 'not-yours'>> {
  return setDeleted(actor, { id, isDeleted: true })
}

export async function restoreNote(actor: Actor, { id }: OneNote): Promise<Outcome<null, 'not-yours'>> {
  return setDeleted(actor, { id, isDeleted: false })
}

/** Null when the note is there already, or when there is nothing to keep yet. */
async function create(tx: Tx, actor: Actor, { revision: _, ...input }: SaveNote): Promise<Saved | null> {
  const application = await tx.application.findFirst({
    where: { id: input.applicationId, job: visibleJobs(actor) },
    select: { candidateId: true, jobId: true, interviews: { select: { id: true } } },
  })
  if (!application) throw new NotFound('application')
  const { candidateId, jobId, interviews } = application
  if (input.interviewId && !interviews.some(({ id }) => id === input.interviewId))
    throw new NotFound('interview')
  if (input.body.trim() === '') return null
  const [note] = await tx.note.createManyAndReturn({
    data: { ...input, authorId: actor.userId },
    skipDuplicates: true,
  })
  if (!note) return null
  const { applicationId } = input
  const data = { noteId: note.id, interviewId: input.interviewId }
  await recordEvent(tx, actor, { kind: 'note.written', candidateId, applicationId, jobId, data })
  return { revision: note.revision, savedAt: note.updatedAt }
}

async function setDeleted(
  actor: Actor,
  { id, isDeleted }: { id: string; isDeleted: boolean },
): Promise<Outcome<null, 'not-yours'>> {
  requirePermission(actor, 'note.write')
  return db.$transaction(async (tx) => {
    const note = await tx.note.findFirst({
      where: { id, application: { job: visibleJobs(actor) } },
      select: { authorId: true, application: { select: { id: true, candidateId: true, jobId: true } } },
    })
    if (!note) throw new NotFound('note')
    if (note.authorId !== actor.userId) return refused('not-yours')
    const { count } = await tx.note.updateMany({
      where: { id, deletedAt: isDeleted ? null : { not: null } },
      data: { deletedAt: isDeleted ? new Date() : null },
    })
    const { id: applicationId, candidateId, jobId } = note.application
    const kind = isDeleted ? ('note.deleted' as const) : ('note.written' as const)
    const data = isDeleted ? { noteId: id } : { noteId: id, isRestored: true }
    if (count > 0) await recordEvent(tx, actor, { kind, candidateId, applicationId, jobId, data })
    return done(null)
  })
}
