import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ofCompany } from '@/lib/company/words.ts'
import { getCompany } from './company.ts'
import { chooseLanguage } from './language.ts'

type Props = { title: string; lead?: ReactNode; children: ReactNode }

/** The frame of the pages before signing in: the form at the left, what Tact is about at the right. */
export async function Front({ title, lead, children }: Props) {
  const [t, common, language, company] = await Promise.all([
    getTranslations('auth.front'),
    getTranslations('common'),
    getLocale(),
    getCompany(),
  ])
  const other = language === 'fr' ? 'en' : 'fr'
  return (
    <main className="log">
      <section className="lf">
        <Link className="brand" href="/" aria-label={t('home')}>
          Tact<b>,</b>
        </Link>
        <div className="lf-body">
          <h1>{title}</h1>
          {lead && <p className="lead-in">{lead}</p>}
          {children}
        </div>
        <footer className="m3 t12">
          <span>
            {company ? t('hosted', { ofCompany: ofCompany(company.name, language) }) : t('tagline')}
          </span>
          <form action={chooseLanguage}>
            <input type="hidden" name="language" value={other} />
            <button type="submit" className="link t12" lang={other}>
              {common(`languages.${other}`)}
            </button>
          </form>
        </footer>
      </section>
      <section className="lr" aria-hidden="true">
        <div className="lt">
          <p>{t('letter.hello')}</p>
          <p>{t('letter.thanks')}</p>
          <p>
            {t('letter.decision')}
            <b>,</b>
          </p>
          <p className="h">{t('letter.why')}</p>
        </div>
      </section>
    </main>
  )
}
