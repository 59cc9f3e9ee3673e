'use client'

import { CalendarPlus, CalendarX, Ellipsis } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog.tsx'
import { Menu } from '@/components/ui/menu.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import { useSentence } from '@/components/ui/use-form.ts'
import type { InterviewKind } from '@/prisma/client/enums.ts'
import { cancelInterviewAction, undoCancelInterviewAction } from './actions.ts'
import { type InterviewDraft, InterviewForm } from './interview-form.tsx'
import { type Scorecard, ScorecardOf } from './scorecard.tsx'

export type InterviewLine = {
  id: string
  kind: InterviewKind
  /** "mardi 24 novembre" and "10:30", in the company's time. */
  day: string
  time: string
  durationMinutes: number
  place: string | null
  names: string[]
  isPast: boolean
  isCancelled: boolean
  draft: InterviewDraft
  cards: Scorecard[]
}

type Props = {
  applicationId: string
  interviews: InterviewLine[]
  criteria: string[]
  userId: string
  team: { id: string; name: string }[]
  zone: string
  blank: InterviewDraft
  mayPlan: boolean
}

/** The interviews of an application, the latest first, each with what its interviewers saw. */
export function Interviews({
  applicationId,
  interviews,
  criteria,
  userId,
  team,
  zone,
  blank,
  mayPlan,
}: Props) {
  const t = useTranslations('interviews')
  const [draft, setDraft] = useState<InterviewDraft | null>(null)
  return (
    <div className="interviews">
      <div className="sub-head">
        <h3>{t('title')}</h3>
        {mayPlan && (
          <button type="button" className="btn sm" onClick={() => setDraft(blank)}>
            <CalendarPlus className="i s" aria-hidden />
            {t('plan')}
          </button>
        )}
      </div>
      {interviews.length === 0 && <p className="m3">{t('none')}</p>}
      <ul>
        {interviews.map((one) => (
          <li key={one.id} className={one.isCancelled ? 'interview off' : 'interview'}>
            <InterviewHead line={one} mayPlan={mayPlan} onEdit={() => setDraft(one.draft)} />
            {!one.isCancelled &&
              criteria.length > 0 &&
              one.cards.map((card) => (
                <ScorecardOf
                  key={card.author.id}
                  interviewId={one.id}
                  criteria={criteria}
                  card={card}
                  isOwn={card.author.id === userId}
                />
              ))}
          </li>
        ))}
      </ul>
      <Dialog
        title={draft?.id ? t('form.edit') : t('form.new')}
        isOpen={draft !== null}
        onClose={() => setDraft(null)}
        width={560}
      >
        {draft && <InterviewForm {...{ applicationId, draft, team, zone }} onClose={() => setDraft(null)} />}
      </Dialog>
    </div>
  )
}

type Head = { line: InterviewLine; mayPlan: boolean; onEdit: () => void }

function InterviewHead({ line, mayPlan, onEdit }: Head) {
  const t = useTranslations('interviews')
  const word = useSentence('interviews')
  const toast = useToast()
  const { id: interviewId, day, time } = line

  async function run(
    act: typeof cancelInterviewAction | typeof undoCancelInterviewAction,
    done: string,
    undo?: () => void,
  ) {
    const answer = await act({ interviewId }).catch(() => ({ ok: false as const, reason: 'network' }))
    toast(answer.ok ? done : (word(answer.reason) ?? ''), answer.ok ? { undo } : undefined)
  }
  const restore = () => run(undoCancelInterviewAction, t('restored'))
  return (
    <div className="row interview-head">
      <div className="grow">
        <p>
          <b className="b">{t('when', { day, time })}</b>
          {line.isCancelled ? (
            <span className="st">
              <CalendarX className="i" aria-hidden />
              {t('cancelled')}
            </span>
          ) : (
            !line.isPast && <span className="chip h">{t('coming')}</span>
          )}
        </p>
        <p className="m2">
          {[
            t(`kinds.${line.kind}`),
            t('minutes', { count: line.durationMinutes }),
            line.names.length > 0 ? t('with', { names: line.names.join(', ') }) : t('nobody'),
            line.place,
          ]
            .filter(Boolean)
            .join(', ')}
        </p>
      </div>
      {mayPlan && !line.isCancelled && (
        <Menu
          label={t('acts', { day })}
          trigger={<Ellipsis className="i s" aria-hidden />}
          triggerClassName="btn ghost sm ic"
          entries={[
            { id: 'edit', label: t('edit') },
            { id: 'cancel', label: t('cancel') },
          ]}
          onChoose={(act) =>
            act === 'edit' ? onEdit() : run(cancelInterviewAction, t('cancelled-done'), restore)
          }
        />
      )}
    </div>
  )
}
