import { db, type Tx } from '../db.ts'

type Named = { candidateId: string; name: string }

/** Who is in these jobs: one query for all. Beyond twenty thousand people the rest is left out. */
export async function namesByJob(jobIds: string[], tx: Tx = db): Promise<Map<string, Named[]>> {
  const rows = await tx.application.findMany({
    where: { jobId: { in: [...new Set(jobIds)] } },
    select: { jobId: true, candidateId: true, candidate: { select: { firstName: true, lastName: true } } },
    take: 20_000,
  })
  const names = new Map<string, Named[]>()
  for (const { jobId, candidateId, candidate } of rows) {
    const known = names.get(jobId) ?? []
    known.push({ candidateId, name: `${candidate.firstName} ${candidate.lastName}`.trim() })
    names.set(jobId, known)
  }
  return names
}

/** Names of the other candidates of a job, "First Last", to find one that strayed into this letter. */
export function otherNames(names: Map<string, Named[]>, jobId: string, candidateId: string): string[] {
  return (names.get(jobId) ?? [])
    .filter((other) => other.candidateId !== candidateId)
    .map((other) => other.name)
}
