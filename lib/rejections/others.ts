import { db, type Tx } from '../db.ts'

/** Names of the other candidates of a job, "First Last", to find one that strayed into this letter. */
export async function otherNames(jobId: string, candidateId: string, tx: Tx = db): Promise<string[]> {
  const others = await tx.candidate.findMany({
    where: { id: { not: candidateId }, applications: { some: { jobId } } },
    select: { firstName: true, lastName: true },
    take: 2000,
  })
  return others.map((other) => `${other.firstName} ${other.lastName}`.trim())
}
