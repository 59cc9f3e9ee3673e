'use client'

import { CircleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { FieldChoice } from '@/components/template-editor/field-choices.ts'
import type { Editor } from '@/components/template-editor/use-history.ts'
import type { TemplateProblem } from '@/lib/templates/parse.ts'
import { lineRange } from './line-range.ts'

type Props = { problems: readonly TemplateProblem[]; fields: readonly FieldChoice[]; editor: Editor }

/** What keeps the template from being published; each point leads to its line. */
export function ProblemList({ problems, fields, editor }: Props) {
  const t = useTranslations('templates.pages.problems')
  const parts = useTranslations('templates.parts')
  const inWords = useProblemWords(fields)
  const go = (problem: TemplateProblem) => {
    const source = editor.words[problem.part]
    editor.write(problem.part, { source, ...lineRange(source, 'line' in problem ? problem.line : 1) })
  }
  return (
    <div className="problems">
      <h3>{t('title', { count: problems.length })}</h3>
      <ul>
        {problems.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew with each check
          <li key={index}>
            <button type="button" title={t('go')} onClick={() => go(problem)}>
              <CircleAlert className="i s" aria-hidden />
              <span>
                <b>{parts(problem.part)}</b> {inWords(problem)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The sentence for a problem of a template. */
export function useProblemWords(fields: readonly FieldChoice[]) {
  const t = useTranslations('templates.problems')
  const criteria = useTranslations('wording.criteria')
  return (problem: TemplateProblem): string => {
    if (problem.kind === 'syntax') return t(`syntax.${problem.why}`, { line: problem.line })
    if (problem.kind === 'feedback-in-subject') {
      const label = fields.find(({ name }) => name === problem.name)?.label
      return t('feedback-in-subject', { name: label ?? problem.name })
    }
    if (problem.kind === 'law') return t('law', { ...problem, criterion: criteria(problem.criterion) })
    const { part: _, kind, ...values } = problem
    // The values of each kind are those of its sentence; messages.test.ts holds both languages to the same.
    return (t as unknown as (key: string, values: Record<string, string | number>) => string)(kind, values)
  }
}
