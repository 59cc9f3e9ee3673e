import { enqueueAccountEmail, linkTo } from '../accounts/account-email.ts'
import type { Tx } from '../db.ts'
import { translatorFor } from '../messages/messages.ts'

const pages = {
  /** The release check kept letters back. */
  held: '/rejections?state=held',
  /** Letters failed, or nobody knows whether they arrived. */
  'to-verify': '/rejections?state=to-verify',
  /** Drafts were given to a colleague to read. */
  'to-review': '/rejections?state=to-review',
  /** Held letters whose day to look again has come. */
  review: '/rejections?state=held&by=me',
  /** Drafts and held letters past the company's most. */
  late: '/rejections',
  /** Letters that their owners have forgotten. */
  escalated: '/rejections?state=held',
} as const
export type Notice = keyof typeof pages

const quietMinutes = 60
// These are reminders: one a day, and a worker that comes a little early the next day finds the field free.
const daily: Notice[] = ['review', 'late', 'escalated']
const quietMinutesOfDaily = 20 * 60

/**
 * Tells these members of the team by email that letters wait for them, in the transaction that makes them wait. Says
 * nothing of any candidate. One at most waits for each of them or left within the hour, or the day for reminders. What concerned somebody who
 * has left the team concerns the administrators.
 */
export async function sendNotices(
  tx: Tx,
  notice: Notice,
  userIds: string[],
  now = new Date(),
): Promise<void> {
  const company = await tx.company.findUnique({ where: { id: 1 } })
  if (!company || userIds.length === 0) return
  const people = await findReaders(tx, [...new Set(userIds)])
  const drafts = people.map(({ name, email: address, language }) => {
    const t = translatorFor(language, 'mail')
    const values = { name, company: company.name, link: linkTo(pages[notice]) }
    return {
      language,
      to: { name, address },
      subject: t(`notice.${notice}.subject`),
      text: t(`notice.${notice}.text`, values),
    }
  })
  const quiet = daily.includes(notice) ? quietMinutesOfDaily : quietMinutes
  const told = await findTold(tx, drafts, new Date(now.getTime() - quiet * 60_000))
  for (const draft of drafts) {
    if (told.has(keyOf(draft.to.address, draft.subject))) continue
    await enqueueAccountEmail(tx, { kind: 'NOTICE', company, now, ...draft })
  }
}

async function findReaders(tx: Tx, userIds: string[]) {
  const active = { deactivatedAt: null }
  const select = { id: true, name: true, email: true, language: true }
  const people = await tx.user.findMany({
    where: { id: { in: userIds }, ...active },
    orderBy: { id: 'asc' },
    select,
  })
  if (people.length === userIds.length) return people
  const admins = await tx.user.findMany({
    where: { role: 'ADMIN', ...active, id: { notIn: userIds } },
    select,
  })
  return [...people, ...admins]
}

type Draft = { to: { address: string }; subject: string }

/** Who has such a notice waiting, or had it since. */
async function findTold(tx: Tx, drafts: Draft[], since: Date): Promise<Set<string>> {
  // Two workers that hold letters of one owner: the second waits here, and then finds the notice of the first.
  await tx.$queryRaw`
    select count(pg_advisory_xact_lock(reader)::text) from (
      select distinct hashtextextended('notice ' || address, 0) as reader
      from unnest(${drafts.map(({ to }) => to.address)}::text[]) as address
      order by 1
    ) as readers`
  const found = await tx.email.findMany({
    where: {
      kind: 'NOTICE',
      toAddress: { in: drafts.map(({ to }) => to.address) },
      subject: { in: drafts.map(({ subject }) => subject) },
      OR: [{ state: { in: ['SCHEDULED', 'SENDING'] } }, { createdAt: { gt: since } }],
    },
    select: { toAddress: true, subject: true },
  })
  return new Set(found.map(({ toAddress, subject }) => keyOf(toAddress, subject)))
}

function keyOf(address: string, subject: string): string {
  return `${address} ${subject}`
}
