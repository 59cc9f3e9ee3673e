'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useRefusal } from '@/app/(app)/templates/use-refusal.ts'
import type { FieldChoice } from '@/components/template-editor/field-choices.ts'
import { Banner } from '@/components/ui/banner.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import type { TemplateProblem } from '@/lib/templates/parse.ts'
import type { DeskFacts } from './desk-facts.ts'
import { ProblemList } from './problem-list.tsx'
import type { TemplateDraft } from './use-template-draft.ts'

type Props = {
  draft: TemplateDraft
  facts: DeskFacts
  refusal: string | null
  problems: readonly TemplateProblem[]
  fields: readonly FieldChoice[]
}

/** Above the text: a colleague's version, a refusal, a draft that came back. */
export function DraftBanners({ draft, facts, refusal, problems, fields }: Props) {
  const t = useTranslations('templates.pages.editor')
  const sentence = useRefusal()
  if (draft.hasConflict) {
    return (
      <div className="tbanners">
        <ConflictBanner draft={draft} facts={facts} />
      </div>
    )
  }
  // "problems" is over as soon as the live check finds none, and a conflict once it is settled.
  const isOver = refusal === 'changed-meanwhile' || (refusal === 'problems' && problems.length === 0)
  if (refusal && !isOver) {
    return (
      <div className="tbanners">
        <Banner stop>
          {sentence({ reason: refusal })}
          {refusal === 'problems' && (
            <ProblemList problems={problems} fields={fields} editor={draft.editor} />
          )}
        </Banner>
      </div>
    )
  }
  return draft.isRestored ? (
    <div className="tbanners">
      <p className="m3 t12">{t('restored')}</p>
    </div>
  ) : null
}

function ConflictBanner({ draft, facts }: Pick<Props, 'draft' | 'facts'>) {
  const t = useTranslations('templates.pages.changed-meanwhile')
  const toast = useToast()
  const { number, versions, template, language } = facts
  const by = versions.find((version) => version.number === number)?.by
  const take = () => {
    draft.takeTheirs()
    toast(t('taken', { number }), { undo: draft.editor.undo })
  }
  return (
    <Banner stop>
      <p>
        <b>{by ? t('by', { by, number }) : t('anonymous', { number })}</b> {t('text')}
      </p>
      <div className="row mt-2 flex-wrap">
        <Link
          className="btn sm"
          href={`/templates/${template.id}?lang=${language}&v=${number}`}
          target="_blank"
        >
          {t('see', { number })}
        </Link>
        <button type="button" className="btn sm" onClick={draft.keepMine}>
          {t('keep')}
        </button>
        <button type="button" className="btn sm" onClick={take}>
          {t('take', { number })}
        </button>
      </div>
    </Banner>
  )
}
