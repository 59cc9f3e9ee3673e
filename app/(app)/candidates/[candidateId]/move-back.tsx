'use client'

import { Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { cancelRejectionAction, rescheduleAction } from '@/app/(focus)/rejections/[rejectionId]/actions.ts'
import { useLetterAct } from '@/components/departure/use-letter-act.ts'
import { Dialog } from '@/components/ui/dialog.tsx'
import { Menu } from '@/components/ui/menu.tsx'
import { useSentence } from '@/components/ui/use-form.ts'
import type { MovedBack } from '@/lib/rejections/move-back.ts'
import { moveBackAction } from './actions.ts'

type Props = {
  applicationId: string
  name: string
  stage: { id: string; name: string }
  stages: { id: string; name: string }[]
  timeZone: string
}

/** Puts somebody who is refused back to a stage, while the letter can be kept, and asks what becomes of the refusal. */
export function MoveBack({ applicationId, name, stage, stages, timeZone }: Props) {
  const t = useTranslations('candidates.move-back')
  const record = useTranslations('candidates.record')
  const word = useSentence('candidates')
  const { run, isBusy, words, toast } = useLetterAct(timeZone)
  const [moved, setMoved] = useState<MovedBack>()
  const [isMoving, startTransition] = useTransition()

  const move = (toStageId: string) =>
    startTransition(async () => {
      try {
        const result = await moveBackAction({ applicationId, fromStageId: stage.id, toStageId })
        if (result.ok) return setMoved(result.value)
        toast(result.reason === 'too-late' ? words.refused(result) : (word(result.reason) ?? ''))
      } catch {
        toast(words.network())
      }
    })
  const close = () => setMoved(undefined)
  const cancel = ({ rejectionId }: MovedBack) =>
    run(
      () => cancelRejectionAction({ rejectionId }),
      () => {
        toast(t('cancelled'))
        close()
      },
    )
  const release = ({ rejectionId }: MovedBack) =>
    run(
      () => rescheduleAction({ rejectionId, departure: { kind: 'policy' } }),
      ({ value }) => {
        toast(words.approved(value))
        close()
      },
    )
  return (
    <>
      <Menu
        label={t('menu-of', { name })}
        trigger={
          <>
            <Undo2 className="i s" aria-hidden />
            {t('menu')}
          </>
        }
        entries={stages.map(({ id, name: label }) => ({
          id,
          label: id === stage.id ? record('here', { stage: label }) : label,
          text: label,
          isDisabled: id === stage.id || isMoving,
        }))}
        onChoose={move}
      />
      <Dialog
        title={t('title', { name, stage: moved?.stage ?? '' })}
        isOpen={moved !== undefined}
        onClose={close}
      >
        {moved && (
          <>
            <p className="m2">{t(moved.isHeld ? 'held' : 'draft')}</p>
            <div className="acts">
              <button type="button" className="btn ghost" onClick={close}>
                {t('later')}
              </button>
              {moved.isHeld && (
                <button type="button" className="btn" disabled={isBusy} onClick={() => release(moved)}>
                  {t('release')}
                </button>
              )}
              <button type="button" className="btn pri" disabled={isBusy} onClick={() => cancel(moved)}>
                {t('cancel')}
              </button>
            </div>
          </>
        )}
      </Dialog>
    </>
  )
}
