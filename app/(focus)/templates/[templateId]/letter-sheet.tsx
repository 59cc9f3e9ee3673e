'use client'

import { useTranslations } from 'next-intl'
import type { FieldChoice } from '@/components/template-editor/field-choices.ts'
import type { RenderedLetter, Segment } from '@/lib/templates/letter.ts'
import type { Language } from '@/prisma/client/enums.ts'

type InLetter = { fields: readonly FieldChoice[] }
type Props = InLetter & { letter: RenderedLetter; language: Language; isReadable: boolean }

/** A letter as its reader would see it; what a person wrote in ink blue. */
export function LetterSheet({ letter, language, isReadable, fields }: Props) {
  return (
    <article className={isReadable ? 'sheet' : 'sheet stale'} lang={language} aria-live="off">
      <p className="tsub">
        <Segments segments={letter.subject} fields={fields} />
      </p>
      <div className="lt">
        {letter.paragraphs.map(({ segments }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the whole letter is made anew each time
          <p key={index} className="whitespace-pre-line">
            <Segments segments={segments} fields={fields} />
          </p>
        ))}
      </div>
    </article>
  )
}

function Segments({ segments, fields }: InLetter & { segments: readonly Segment[] }) {
  const t = useTranslations('templates.pages.preview')
  return segments.map((segment, index) => {
    if (segment.kind === 'text') return segment.text
    const key = `${segment.key} ${index}`
    if (segment.kind === 'field') {
      return (
        <span key={key} className={segment.feedback ? 'h' : undefined}>
          {segment.text}
        </span>
      )
    }
    const label = fields.find(({ name }) => name === segment.key)?.label ?? segment.key
    return (
      <span key={key} className="chip wrong">
        {t('hole', { label })}
      </span>
    )
  })
}
