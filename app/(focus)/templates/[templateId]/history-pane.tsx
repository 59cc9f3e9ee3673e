import Link from 'next/link'
import { useFormatter, useNow, useTranslations } from 'next-intl'
import { grouped } from '@/app/(app)/templates/template-groups.ts'
import type { DeskFacts } from './desk-facts.ts'

type Props = { facts: DeskFacts; draftNumber: number | null; shownNumber?: number }

/** The other templates, and every version of this one in this language. */
export function HistoryPane({ facts, draftNumber, shownNumber }: Props) {
  const t = useTranslations('templates.pages')
  const format = useFormatter()
  const now = useNow()
  const { template, templates, language, versions, number: inUse } = facts
  const href = `/templates/${template.id}?lang=${language}`
  // The draft with the version in use, else the two newest versions.
  const numbers = [draftNumber, ...versions.map((version) => version.number)].filter((one) => one !== null)
  const [to, from] = numbers
  const when = (at: Date) => {
    const yearOf = (instant: Date) => format.dateTime(instant, { year: 'numeric' })
    const year = yearOf(at) === yearOf(now) ? undefined : 'numeric'
    return format.dateTime(at, { day: 'numeric', month: 'short', year }).replaceAll(' ', '\u00a0')
  }
  return (
    <aside className="tl" aria-label={t('editor.history')}>
      <div className="tlothers">
        {grouped(templates).map(({ group, templates: ofGroup }) => (
          <div key={group} className="tlgroup">
            <h2>{t(`groups.${group}`)}</h2>
            <ul>
              {ofGroup.map(({ id, name }) => (
                <li key={id}>
                  <Link
                    className="nav"
                    href={`/templates/${id}?lang=${language}`}
                    aria-current={id === template.id ? 'page' : undefined}
                  >
                    <span className="trunc" title={name}>
                      {name}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <div className="tlversions">
        <h2>{t('versions.title')}</h2>
        <ol className="ver" reversed>
          {draftNumber !== null && (
            <li className={shownNumber === undefined ? 'cur' : undefined}>
              <b>{t('version', { number: draftNumber })}</b>
              <span>{t('versions.draft')}</span>
            </li>
          )}
          {versions.map(({ number, by, at, letters }) => {
            const isShown =
              shownNumber === number ||
              (shownNumber === undefined && number === inUse && draftNumber === null)
            const words = [
              number === inUse ? t('versions.in-use') : null,
              by ?? t('came-with-tact'),
              by ? when(at) : null,
              letters > 0 ? t('letters', { count: letters }) : null,
            ]
            return (
              <li key={number} className={isShown ? 'cur' : undefined}>
                <Link
                  href={number === inUse ? href : `${href}&v=${number}`}
                  aria-current={isShown ? 'true' : undefined}
                >
                  <b>{t('version', { number })}</b>
                  <span>{words.filter(Boolean).join(', ')}</span>
                </Link>
              </li>
            )
          })}
          {versions.length === 0 && draftNumber === null && <li className="m3">{t('editor.none')}</li>}
        </ol>
        {to !== undefined && from !== undefined && (
          <Link className="link t12" href={`${href}&from=${from}&to=${to}`}>
            {t('diff.compare', { from, to })}
          </Link>
        )}
      </div>
    </aside>
  )
}
