import { getTranslations } from 'next-intl/server'
import { textsOf } from '@/lib/candidates/import-plan.ts'
import type { CandidateRecord } from '@/lib/candidates/queries.ts'
import { Addresses } from './addresses.tsx'
import { BounceMark } from './bounce-mark.tsx'
import { CopyButton } from './copy-button.tsx'

type Props = {
  record: CandidateRecord
  mayWrite: boolean
  added: string
  day: (date: Date) => string
}

/** How to reach a person, and what an import kept besides. */
export async function Facts({ record, mayWrite, added, day }: Props) {
  const [t, common] = await Promise.all([getTranslations('candidates.record'), getTranslations('common')])
  const addresses = record.emails.map((email) => email.address)
  const extra = Object.entries(textsOf(record.extra))
  return (
    <section className="section" aria-labelledby="facts">
      <div className="sub-head">
        <h2 id="facts">{t('facts')}</h2>
        {mayWrite && <Addresses candidateId={record.id} addresses={addresses} />}
      </div>
      {addresses.length === 0 && <p className="err">{t('no-address')}</p>}
      <ul className="addresses">
        {record.emails.map(({ address, bouncedAt }, place) => (
          <li key={address}>
            <div className="row">
              <span
                className={place === 0 ? 'grow breaks' : 'grow breaks m3'}
                title={place === 0 ? t('primary') : undefined}
              >
                {address}
              </span>
              <CopyButton address={address} />
            </div>
            {bouncedAt && (
              <BounceMark
                candidateId={record.id}
                address={address}
                date={day(bouncedAt)}
                mayWrite={mayWrite}
              />
            )}
          </li>
        ))}
      </ul>
      <dl className="facts">
        {record.phone && (
          <>
            <dt>{t('phone')}</dt>
            <dd>{record.phone}</dd>
          </>
        )}
        {record.location && (
          <>
            <dt>{t('location')}</dt>
            <dd>{record.location}</dd>
          </>
        )}
        <dt>{t('civility')}</dt>
        <dd>{common(`civility.${record.civility ?? 'none'}`)}</dd>
        <dt>{t('language')}</dt>
        <dd>{common(`languages.${record.language}`)}</dd>
      </dl>
      {extra.length > 0 && (
        <details className="extra">
          <summary>{t('extra', { count: extra.length })}</summary>
          <dl className="facts">
            {extra.map(([title, text]) => (
              <div className="contents" key={title}>
                <dt className="breaks">{title}</dt>
                <dd className="breaks">{text}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <p className="m3 t12">{t('added', { date: added })}</p>
    </section>
  )
}
