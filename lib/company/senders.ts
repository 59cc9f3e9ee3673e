import { Prisma } from '../../prisma/client/client.ts'
import { recordEvent } from '../candidates/timeline.ts'
import { db } from '../db.ts'
import { done, NotFound, type Outcome, refused } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import type { NewSender, SenderId } from './mail-schema.ts'

export type SenderRow = { id: string; name: string | null; address: string; jobs: number }

/** The addresses that letters may come from beside the company's own, in alphabetical order. */
export async function listSenders(): Promise<SenderRow[]> {
  const rows = await db.sender.findMany({
    orderBy: { address: 'asc' },
    select: { id: true, name: true, address: true, _count: { select: { jobs: true } } },
  })
  return rows.map(({ _count, ...row }) => ({ ...row, jobs: _count.jobs }))
}

/** Adds an address that jobs may choose. */
export async function addSender(
  actor: Actor,
  input: NewSender,
): Promise<Outcome<{ senderId: string }, 'already-sender'>> {
  requirePermission(actor, 'company.write')
  const company = await db.company.findUnique({ where: { id: 1 }, select: { senderAddress: true } })
  if (company?.senderAddress === input.address) return refused('already-sender')
  try {
    return await db.$transaction(async (tx) => {
      const { id } = await tx.sender.create({ data: input })
      await recordEvent(tx, actor, { kind: 'company.edited', data: { part: 'senders' } })
      return done({ senderId: id })
    })
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') {
      return refused('already-sender')
    }
    throw error
  }
}

/** Takes an address away. Refused while a job chooses it or a letter from it waits: that letter would be held. */
export async function removeSender(
  actor: Actor,
  { senderId }: SenderId,
): Promise<Outcome<null, 'sender-in-use'>> {
  requirePermission(actor, 'company.write')
  return db.$transaction(async (tx) => {
    const [sender] = await tx.$queryRaw<{ address: string }[]>`
      select address from sender where id = ${senderId} for update`
    if (!sender) throw new NotFound('sender')
    const jobs = await tx.job.count({ where: { senderId } })
    const letters = await tx.email.count({
      where: { fromAddress: sender.address, state: { in: ['SCHEDULED', 'HELD', 'SENDING'] } },
    })
    if (jobs + letters > 0) return refused('sender-in-use')
    await tx.sender.delete({ where: { id: senderId } })
    await recordEvent(tx, actor, { kind: 'company.edited', data: { part: 'senders' } })
    return done(null)
  })
}
