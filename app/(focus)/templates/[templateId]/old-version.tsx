'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useFormatter, useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { useRefusal } from '@/app/(app)/templates/use-refusal.ts'
import { useFieldChoices } from '@/components/template-editor/field-choices.ts'
import type { Words } from '@/components/template-editor/history.ts'
import { Banner } from '@/components/ui/banner.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import { restoreAction } from './actions.ts'
import { ReadOnlyWords } from './desk.tsx'
import type { DeskFacts } from './desk-facts.ts'
import { DeskFrame } from './desk-frame.tsx'
import { PreviewPane } from './preview-pane.tsx'
import { usePreview } from './use-preview.ts'

type Props = { facts: DeskFacts; words: Words; old: { number: number; by: string | null; at: Date } }

/** An earlier version, to read, and to bring back as a new one. */
export function OldVersion({ facts, words, old }: Props) {
  const t = useTranslations('templates.pages')
  const errors = useTranslations('errors')
  const format = useFormatter()
  const router = useRouter()
  const toast = useToast()
  const refusal = useRefusal()
  const [isPending, start] = useTransition()
  const fields = useFieldChoices(facts.ownFields)
  const preview = usePreview({ words, language: facts.language, start: facts.preview })
  const { template, language, number } = facts
  const href = `/templates/${template.id}?lang=${language}`

  const restore = () =>
    start(async () => {
      const asked = { templateId: template.id, language, number: old.number, expectedNumber: number }
      const result = await restoreAction(asked).catch(() => null)
      if (!result) return toast(errors('network'))
      if (!result.ok) return toast(refusal(result))
      const to = result.value.number
      toast(
        to === number
          ? t('versions.same', { number })
          : t('versions.restored', { from: old.number, number: to }),
      )
      router.push(href)
    })

  const on = format.dateTime(old.at, { day: 'numeric', month: 'long', year: 'numeric' })
  return (
    <DeskFrame
      facts={facts}
      status={t('version', { number: old.number })}
      shownNumber={old.number}
      acts={
        <>
          <Link className="btn" href={href}>
            {t('versions.back')}
          </Link>
          {!template.isArchived && old.number !== number && (
            <button type="button" className="btn pri" disabled={isPending} onClick={restore}>
              {t('versions.restore', { number: old.number })}
            </button>
          )}
        </>
      }
      preview={<PreviewPane preview={preview} facts={facts} fields={fields} />}
    >
      <div className="tbanners">
        <Banner>
          {old.by
            ? t('versions.old', { number: old.number, on, by: old.by })
            : t('versions.old-with-tact', { number: old.number })}
        </Banner>
      </div>
      <ReadOnlyWords facts={facts} words={words} />
    </DeskFrame>
  )
}
