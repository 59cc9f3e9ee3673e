'use client'

import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { TemplateMenu } from '@/app/(app)/templates/template-menu.tsx'
import type { DeskFacts } from './desk-facts.ts'
import { HistoryPane } from './history-pane.tsx'

type Props = {
  facts: DeskFacts
  status: string
  /** The version that is being written, if any. */
  draftNumber?: number | null
  /** The old version that is being read, if any. */
  shownNumber?: number
  problemCount?: number
  acts?: ReactNode
  preview: ReactNode
  children: ReactNode
}

const panes = ['text', 'preview', 'history'] as const

/** Header and the three columns; on narrow screens one or two of them, chosen in a row of tabs. */
export function DeskFrame(props: Props) {
  const { facts, status, draftNumber = null, shownNumber, problemCount = 0, acts, preview, children } = props
  const t = useTranslations('templates.pages.editor')
  const languages = useTranslations('common.languages')
  const [pane, setPane] = useState<(typeof panes)[number]>('text')
  const { template, language } = facts
  return (
    <div className="tpl flex flex-col flex-1 min-h-0">
      <header className="chead">
        <Link className="btn ghost sm" href="/templates">
          <ArrowLeft className="i s" aria-hidden />
          {t('back')}
        </Link>
        <span className="vr" />
        <div className="grow trunc">
          <h1 title={template.name}>{template.name}</h1>
          <span className="m2">{status}</span>
        </div>
        <nav className="seg" aria-label={t('language')}>
          {(['fr', 'en'] as const).map((one) => (
            <Link
              key={one}
              aria-label={languages(one)}
              href={`/templates/${template.id}?lang=${one}`}
              aria-current={one === language ? 'true' : undefined}
              replace
            >
              <span className="hide-m">{languages(one)}</span>
              <span className="only-m uppercase" aria-hidden>
                {one}
              </span>
            </Link>
          ))}
        </nav>
        {acts}
        <TemplateMenu template={template} />
      </header>
      <fieldset className="tpanes seg" aria-label={t('panes.label')}>
        {panes.map((one) => (
          <button key={one} type="button" aria-pressed={one === pane} onClick={() => setPane(one)}>
            {t(`panes.${one}`)}
            {one === 'preview' && problemCount > 0 && <b className="text-crayon">{problemCount}</b>}
          </button>
        ))}
      </fieldset>
      <div className="tgrid" data-pane={pane}>
        <HistoryPane facts={facts} draftNumber={draftNumber} shownNumber={shownNumber} />
        <section className="te" aria-label={t('text')}>
          {children}
        </section>
        {preview}
      </div>
    </div>
  )
}
