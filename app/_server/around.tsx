import type { ReactNode } from 'react'
import { Shell } from '@/components/shell/shell.tsx'
import { db } from '@/lib/db.ts'
import { env } from '@/lib/env.ts'
import { listOpenJobs } from '@/lib/jobs/queries.ts'
import { can } from '@/lib/team/permissions.ts'
import { requireCompany } from './company.ts'
import { requireActor } from './session.ts'

/** The signed-in frame. Three queries: who, the company, and the sidebar's jobs with the letters to write. */
export async function Around({ rail, children }: { rail?: boolean; children: ReactNode }) {
  const actor = await requireActor()
  const [company, jobs, lettersToWrite] = await Promise.all([
    requireCompany(),
    listOpenJobs(actor),
    can(actor, 'rejection.see') ? db.rejection.count({ where: { cancelledAt: null, emailId: null } }) : 0,
  ])
  return (
    <Shell
      company={company.name}
      actor={{ name: actor.name, role: actor.role }}
      jobs={jobs}
      lettersToWrite={lettersToWrite}
      hasMailbox={env().LOCAL_MAILBOX === '1'}
      rail={rail}
    >
      {children}
    </Shell>
  )
}
