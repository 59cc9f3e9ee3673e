import { cache } from 'react'
import { requireCompany } from '@/app/_server/company.ts'
import { orNotFound } from '@/app/_server/found.ts'
import { requireActor } from '@/app/_server/session.ts'
import { getJobHead, listColleagues } from '@/lib/jobs/queries.ts'
import { can } from '@/lib/team/permissions.ts'

/** The job of this page, once per request: its title stands in the window and above the board. */
export const jobOf = cache(async (jobId: string) => orNotFound(getJobHead(await requireActor(), jobId)))

/** Who looks, at what time, and what they may do on a job. */
export async function around() {
  const [actor, company] = await Promise.all([requireActor(), requireCompany()])
  const may = {
    write: can(actor, 'candidate.write'),
    refuse: can(actor, 'rejection.write'),
    edit: can(actor, 'job.write'),
    seeLetters: can(actor, 'rejection.see'),
  }
  return { actor, may, now: new Date(), timeZone: company.timeZone }
}

export type May = Awaited<ReturnType<typeof around>>['may']
export type Owner = { id: string; name: string }

/** Those who may own an application: they can refuse. */
export async function listOwners(): Promise<Owner[]> {
  const colleagues = await listColleagues()
  return colleagues.filter((one) => one.role !== 'INTERVIEWER').map(({ id, name }) => ({ id, name }))
}
