'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Menu } from '@/components/ui/menu.tsx'
import type { FileScorecard } from '@/lib/feedback/person-file.ts'
import type { ComposerFacts } from './composer-facts.ts'
import { type Use, uses } from './evidence-words.ts'
import type { Evidence } from './use-evidence.ts'

type Props = { card: FileScorecard; evidence: Evidence; facts: ComposerFacts }

/** One interviewer's scorecard; each line can become a sentence. */
export function ScorecardLines({ card, evidence, facts }: Props) {
  const t = useTranslations('compose')
  const format = useFormatter()
  return (
    <>
      <h3>
        {t('scorecard')}{' '}
        <span>
          {card.author}, {format.dateTime(card.at, { day: 'numeric', month: 'short' })}
        </span>
      </h3>
      <ul className="sco">
        {card.ratings.map((rating) => (
          <RatingLine key={rating.criterion} {...{ rating, card, evidence, facts }} />
        ))}
      </ul>
    </>
  )
}

function RatingLine({ rating, card, evidence, facts }: Props & { rating: FileScorecard['ratings'][number] }) {
  const t = useTranslations('compose')
  const { criterion, value } = rating
  const piece = {
    source: { kind: 'rating' as const, interviewId: card.interviewId, authorId: card.authorId, criterion },
    quote: `${criterion} : ${value}/4`,
  }
  const links = evidence.linkOf(piece)
  const fitting: readonly Use[] = value >= 3 ? ['strength'] : ['reason', 'advice']
  const offered = [...fitting, ...uses.filter((use) => !fitting.includes(use) && value === 2)].filter((use) =>
    facts.fields.some((field) => field.key === use),
  )
  return (
    <li>
      <span className="grow trunc" title={criterion}>
        {criterion}
      </span>
      {links.length > 0 ? (
        <span className="tagu">
          {links.map((link) => (facts.labels[link.field] ?? link.field).toLocaleLowerCase()).join(', ')}
        </span>
      ) : (
        offered.length > 0 && (
          <Menu
            label={t('use.criterion', { criterion })}
            trigger={t('use.short')}
            triggerClassName="ub quiet"
            entries={offered.map((use) => ({ id: use, label: t(`use.${use}`) }))}
            onChoose={(use) => void evidence.use(piece, use as Use)}
          />
        )
      )}
      <span className="dots" role="img" aria-label={t('rating', { value })}>
        {[1, 2, 3, 4].map((step) => (
          <i key={step} className={step <= value ? 'on' : undefined} />
        ))}
      </span>
    </li>
  )
}
