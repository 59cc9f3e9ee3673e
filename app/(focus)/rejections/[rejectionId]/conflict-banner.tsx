'use client'

import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner.tsx'
import type { ComposerFacts } from './composer-facts.ts'
import type { Draft } from './use-draft.ts'

/** Two people wrote in one letter: both versions are shown, and a person chooses. */
export function ConflictBanner({ draft, facts }: { draft: Draft; facts: ComposerFacts }) {
  const t = useTranslations('compose')
  const e = useTranslations('errors')
  if (draft.status === 'offline') return <Banner stop>{e('network')}</Banner>
  if (draft.status === 'refused') {
    return (
      <Banner stop>
        {draft.refusal === 'not-a-draft'
          ? t('not-a-draft')
          : e(draft.refusal === 'signed-out' ? 'signed-out' : 'broken')}
      </Banner>
    )
  }
  if (!draft.theirs) return null
  const theirs = draft.theirs
  const differing = facts.fields.filter(
    (field) => (theirs.fields[field.key] ?? '') !== (draft.text.fields[field.key] ?? ''),
  )
  return (
    <Banner stop>
      <p>
        <b>{t('conflict.title')}</b> {t('conflict.text')}
      </p>
      <dl className="mt-2 grid gap-1">
        {differing.map((field) => (
          <div key={field.key}>
            <dt className="b">{field.label}</dt>
            <dd>
              {t('conflict.theirs')} {t('quoted', { words: theirs.fields[field.key] || t('conflict.empty') })}
            </dd>
            <dd>
              {t('conflict.mine')}{' '}
              {t('quoted', { words: draft.text.fields[field.key] || t('conflict.empty') })}
            </dd>
          </div>
        ))}
      </dl>
      <div className="row mt-2">
        <button type="button" className="btn sm" onClick={() => draft.resolve('mine')}>
          {t('conflict.keep-mine')}
        </button>
        <button type="button" className="btn sm" onClick={() => draft.resolve('theirs')}>
          {t('conflict.take-theirs')}
        </button>
      </div>
    </Banner>
  )
}
