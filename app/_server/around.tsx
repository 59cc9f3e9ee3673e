import type { ReactNode } from 'react'
import type { SenderTrouble } from '@/components/shell/sender-notice.tsx'
import { Shell } from '@/components/shell/shell.tsx'
import { env } from '@/lib/env.ts'
import { listOpenJobs } from '@/lib/jobs/queries.ts'
import { getSenderHealth, type SenderHealth } from '@/lib/outbox/sender-health.ts'
import { countWaiting } from '@/lib/rejections/held.ts'
import type { Actor } from '@/lib/team/actor.ts'
import { can } from '@/lib/team/permissions.ts'
import { requireCompany } from './company.ts'
import { requireActor } from './session.ts'

/** The signed-in frame. One round of queries: the company, the sidebar's jobs, the letters that wait for somebody, the sender. */
export async function Around({ rail, children }: { rail?: boolean; children: ReactNode }) {
  const actor = await requireActor()
  const seesLetters = can(actor, 'rejection.see')
  const [company, jobs, lettersToWrite, health] = await Promise.all([
    requireCompany(),
    listOpenJobs(actor),
    seesLetters ? countLetters(actor) : 0,
    seesLetters ? getSenderHealth() : null,
  ])
  return (
    <Shell
      company={company.name}
      actor={{ name: actor.name, role: actor.role }}
      jobs={jobs}
      lettersToWrite={lettersToWrite}
      hasMailbox={env().LOCAL_MAILBOX === '1'}
      rail={rail}
      trouble={health && troubleOf(health)}
    >
      {children}
    </Shell>
  )
}

async function countLetters(actor: Actor): Promise<number> {
  const { timeZone } = await requireCompany()
  return countWaiting(actor, { timeZone, now: new Date() })
}

function troubleOf({ state, seenAt, trouble }: SenderHealth): SenderTrouble | null {
  if (state === 'well') return null
  if (state === 'trouble') return { kind: 'trouble', reply: trouble ?? '' }
  return { kind: 'away', minutes: seenAt && Math.round((Date.now() - seenAt.getTime()) / 60_000) }
}
