import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { requireCompany } from '@/app/_server/company.ts'
import { requireActorWho } from '@/app/_server/session.ts'
import { listInvitations, listTeam } from '@/lib/team/queries.ts'
import { InviteForm } from './invite-form.tsx'
import { PendingInvitations } from './pending-invitations.tsx'
import { TeamTable } from './team-table.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.tabs'))('team') }
}

export default async function TeamPage() {
  const actor = await requireActorWho('team.write')
  const now = new Date()
  const [company, t, members, invitations] = await Promise.all([
    requireCompany(),
    getTranslations('team'),
    listTeam(actor),
    listInvitations(actor, now),
  ])
  return (
    <ClientMessages of={['team']}>
      <section className="section wide" aria-labelledby="members">
        <h2 id="members">{t('members', { count: members.length })}</h2>
        <TeamTable members={members} ownId={actor.userId} now={now} />
      </section>
      <section className="section wide" aria-labelledby="invite">
        <h2 id="invite">{t('invite.title')}</h2>
        <p className="about">{t('invite.about')}</p>
        <InviteForm language={company.language} />
      </section>
      <section className="section wide" aria-labelledby="pending">
        <h2 id="pending">{t('pending.title')}</h2>
        <PendingInvitations invitations={invitations} />
      </section>
    </ClientMessages>
  )
}
