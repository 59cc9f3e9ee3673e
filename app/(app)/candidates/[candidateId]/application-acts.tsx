'use client'

import { ArrowRightLeft, Ellipsis, Mail, UserRound } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Menu } from '@/components/ui/menu.tsx'
import { useActs } from '../../jobs/[jobId]/use-acts.ts'

type Props = {
  card: { id: string; candidateId: string; stageId: string; name: string }
  job: string
  stages: { id: string; name: string }[]
  owners: { id: string; name: string }[]
  ownerId: string | null
}

/** What can be done with an application in the pipeline: the same acts as on its board. */
export function ApplicationActs({ card, job, stages, owners, ownerId }: Props) {
  const t = useTranslations('candidates.record')
  const acts = useActs({ cards: [card], stages, owners, change: () => undefined })
  return (
    <div className="row wrap">
      <button type="button" className="btn" disabled={acts.isBusy} onClick={() => acts.refuse([card.id])}>
        <Mail className="i s" aria-hidden />
        {t('refuse')}
      </button>
      <Menu
        label={t('move')}
        trigger={
          <>
            <ArrowRightLeft className="i s" aria-hidden />
            {t('move')}
          </>
        }
        entries={stages.map(({ id, name }) => ({
          id,
          label: id === card.stageId ? t('here', { stage: name }) : name,
          text: name,
          isDisabled: id === card.stageId,
        }))}
        onChoose={(stageId) => acts.move([card.id], stageId)}
      />
      <Menu
        label={t('assign')}
        trigger={
          <>
            <UserRound className="i s" aria-hidden />
            {t('assign')}
          </>
        }
        entries={[
          ...owners.map(({ id, name }) => ({ id, label: name, isDisabled: id === ownerId })),
          { id: 'nobody', label: t('nobody'), isDisabled: ownerId === null },
        ]}
        onChoose={(id) => acts.assign([card.id], id === 'nobody' ? null : id)}
      />
      <Menu
        label={t('more', { job })}
        trigger={<Ellipsis className="i s" aria-hidden />}
        triggerClassName="btn ic"
        entries={[
          { id: 'withdraw', label: t('withdraw') },
          { id: 'hire', label: t('hire') },
        ]}
        onChoose={(act) => (act === 'withdraw' ? acts.withdraw(card.id) : acts.hire(card.id))}
      />
    </div>
  )
}
