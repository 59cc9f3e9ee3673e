import { db } from '../db.ts'

export type Evidence = {
  notes: { id: string; author: string; body: string; at: Date; interviewId: string | null }[]
  scorecards: {
    interviewId: string
    author: string
    at: Date
    ratings: { criterion: string; value: number }[]
  }[]
}

/** What was noted and rated about an application, newest first. Two queries. */
export async function listEvidence(applicationId: string): Promise<Evidence> {
  const [notes, ratings] = await Promise.all([
    db.note.findMany({
      where: { applicationId, deletedAt: null, body: { not: '' } },
      orderBy: { createdAt: 'desc' },
      select: {
        id: true,
        body: true,
        createdAt: true,
        interviewId: true,
        author: { select: { name: true } },
      },
    }),
    db.rating.findMany({
      where: { interview: { applicationId, cancelledAt: null } },
      orderBy: [{ interview: { startsAt: 'desc' } }, { value: 'desc' }],
      select: {
        criterion: true,
        value: true,
        interview: { select: { id: true, startsAt: true } },
        author: { select: { name: true } },
      },
    }),
  ])
  const scorecards = new Map<string, Evidence['scorecards'][number]>()
  for (const { interview, author, criterion, value } of ratings) {
    const key = `${interview.id} ${author.name}`
    const card = scorecards.get(key) ?? {
      interviewId: interview.id,
      author: author.name,
      at: interview.startsAt,
      ratings: [],
    }
    card.ratings.push({ criterion, value })
    scorecards.set(key, card)
  }
  return {
    notes: notes.map(({ createdAt, author, ...note }) => ({ ...note, author: author.name, at: createdAt })),
    scorecards: [...scorecards.values()],
  }
}
