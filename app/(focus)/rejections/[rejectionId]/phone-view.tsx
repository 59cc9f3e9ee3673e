'use client'

import { useTranslations } from 'next-intl'
import { PlainLetter } from '@/components/letter/plain-letter.tsx'
import type { ComposerFacts } from './composer-facts.ts'
import type { Draft } from './use-draft.ts'

/** The letter as it will arrive on a phone: exactly the words that would leave. */
export function PhoneView({ facts, draft }: { facts: ComposerFacts; draft: Draft }) {
  const t = useTranslations('compose')
  return (
    <figure className="phone" aria-label={t('phone.label', { name: facts.candidate.firstName })}>
      <div className="phone-head">
        <b>{facts.from}</b>
        <span>{t('phone.to', { name: facts.candidate.firstName })}</span>
        <p lang={facts.language}>{draft.words.subject}</p>
      </div>
      <div className="phone-body">
        <PlainLetter text={draft.words.text} language={facts.language} />
      </div>
    </figure>
  )
}
