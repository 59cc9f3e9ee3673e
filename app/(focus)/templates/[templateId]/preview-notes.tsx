'use client'

import { Check, TextCursorInput, TriangleAlert } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import type { FieldChoice } from '@/components/template-editor/field-choices.ts'
import type { RenderedLetter } from '@/lib/templates/letter.ts'
import type { Language } from '@/prisma/client/enums.ts'

type Props = { letter: RenderedLetter; fields: readonly FieldChoice[]; language: Language }

/** What became of the fields in this letter: sentences that dropped out, what is missing, the elision. */
export function PreviewNotes({ letter, fields, language }: Props) {
  const t = useTranslations('templates.pages.preview')
  const format = useFormatter()
  const labels = (keys: readonly string[]) =>
    format.list([...new Set(keys)].map((key) => fields.find(({ name }) => name === key)?.label ?? key))
  const { missing, dropped } = letter
  const elided = language === 'fr' ? elidedWords(letter) : undefined
  return (
    <ul className="notes">
      {missing.length > 0 && (
        <li className="st warn">
          <TriangleAlert className="i" aria-hidden />
          {t('missing', { fields: labels(missing) })}
        </li>
      )}
      {dropped.length > 0 && (
        <li className="st">
          <TextCursorInput className="i" aria-hidden />
          {t('dropped', { count: dropped.length, fields: labels(dropped.flatMap(({ because }) => because)) })}
        </li>
      )}
      {elided && (
        <li className="st ok">
          <Check className="i" aria-hidden />
          {t('elision', { words: elided })}
        </li>
      )}
    </ul>
  )
}

/** "poste d’Ingénieur Cloud": the job with its preposition and the word before it. */
function elidedWords({ paragraphs }: RenderedLetter): string | undefined {
  for (const { segments } of paragraphs) {
    const index = segments.findIndex(
      (segment) => segment.kind === 'field' && segment.key === 'job' && /^(?:d’|de )/.test(segment.text),
    )
    if (index < 0) continue
    const before = /\p{L}+\s$/u.exec(segments[index - 1]?.text ?? '')?.[0] ?? ''
    return `${before}${segments[index]?.text ?? ''}`
  }
  return undefined
}
