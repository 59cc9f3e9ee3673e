import { Ellipsis } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { SilenceMark } from '@/components/silence/silence-mark.tsx'
import type { CardAct } from '../card.tsx'
import type { Card } from '../cards.ts'

type Props = {
  card: Card
  stage: string
  isSelected: boolean
  isTabStop: boolean
  onAct: ((act: CardAct) => void) | null
}

export const PersonRow = memo(function PersonRow({ card, stage, isSelected, isTabStop, onAct }: Props) {
  const t = useTranslations('board.card')
  const tabIndex = isTabStop ? 0 : -1
  return (
    <tr data-card={card.id} className={isSelected ? 'on' : undefined}>
      {onAct && (
        <td className="tick">
          <label>
            <input
              className="cb"
              type="checkbox"
              checked={isSelected}
              tabIndex={tabIndex}
              aria-label={t('select', { name: card.name })}
              onChange={(event) =>
                onAct({
                  kind: 'toggle',
                  id: card.id,
                  isRange: event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey,
                })
              }
            />
          </label>
        </td>
      )}
      <td>
        <Link
          className="strong"
          id={`card-${card.id}`}
          href={`/candidates/${card.candidateId}`}
          prefetch={false}
          tabIndex={tabIndex}
        >
          {card.name}
        </Link>
        <span className="show-m sub">{[stage, card.source].join(', ')}</span>
      </td>
      <td>
        <SilenceMark days={card.days} />
      </td>
      <td className="hide-m-cell">{stage}</td>
      <td className="hide-m-cell m2">{card.interview?.text}</td>
      <td className="hide-m-cell m2">{card.source}</td>
      <td className="hide-m-cell m2">{card.owner?.name}</td>
      <td className="hide-m-cell m2">{card.applied}</td>
      <td className="hide-m-cell num m2">{card.notes > 0 && card.notes}</td>
      {onAct && (
        <td className="tick">
          <button
            type="button"
            className="btn ghost sm ic"
            tabIndex={tabIndex}
            aria-haspopup="menu"
            aria-label={t('acts', { name: card.name })}
            onClick={(event) => onAct({ kind: 'menu', id: card.id, anchor: event.currentTarget })}
          >
            <Ellipsis className="i s" aria-hidden />
          </button>
        </td>
      )}
    </tr>
  )
})
