'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { delayProblems, delayText, OwnDelayFields } from '@/app/(app)/templates/own-delay-fields.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import type { OwnDelay } from '@/lib/calendar/policy.ts'
import { setDelayAction } from './actions.ts'

type Props = { templateId: string; delay: OwnDelay }

/** Under the text: how long the letters of this template wait, where it is not as the company says. */
export function TemplateDelay({ templateId, delay: saved }: Props) {
  const t = useTranslations('templates.delay')
  const errors = useTranslations('errors')
  const say = useToast()
  const [delay, setDelay] = useState(() => delayText(saved))
  const [problems, setProblems] = useState<Record<string, string>>({})
  const [isPending, setIsPending] = useState(false)

  const save = async (event: FormEvent) => {
    event.preventDefault()
    setIsPending(true)
    const answer = await setDelayAction({ templateId, delay }).catch(() => null)
    setIsPending(false)
    setProblems(delayProblems(answer))
    if (answer?.ok) say(t('saved'))
    else if (!answer) say(errors('network'))
    else if (answer.reason !== 'invalid' && answer.reason !== 'most-under-least') say(errors(answer.reason))
  }
  return (
    <section className="rule" aria-labelledby="template-delay">
      <div className="rh">
        <h2 id="template-delay">{t('title')}</h2>
        <p className="m2 t12">{t('about')}</p>
      </div>
      <form className="tdelay" onSubmit={(event) => void save(event)} noValidate>
        <OwnDelayFields delay={delay} onChange={setDelay} problems={problems} />
        <button type="submit" className="btn" disabled={isPending}>
          {t('save')}
        </button>
      </form>
    </section>
  )
}
