import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { Calendar, CalendarCheck, Ellipsis, MessageSquare } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { memo, useEffect, useRef } from 'react'
import { SilenceMark } from '@/components/silence/silence-mark.tsx'
import type { Card } from './cards.ts'

export type CardAct =
  | { kind: 'toggle'; id: string; isRange: boolean }
  | { kind: 'menu'; id: string; anchor: HTMLElement }

type Props = {
  card: Card
  isSelected: boolean
  isDragged: boolean
  /** The one card that the Tab key reaches; arrows go on from there. */
  isTabStop: boolean
  /** Null for those who only look. */
  onAct: ((act: CardAct) => void) | null
}

/** Somebody on the board. */
export const BoardCard = memo(function BoardCard({ card, isSelected, isDragged, isTabStop, onAct }: Props) {
  const t = useTranslations('board.card')
  const element = useRef<HTMLLIElement>(null)
  const canAct = onAct !== null
  useEffect(() => {
    if (!element.current || !canAct) return
    return draggable({
      element: element.current,
      // A finger scrolls; for it there is the menu.
      canDrag: () => !matchMedia('(pointer: coarse)').matches,
      getInitialData: () => ({ applicationId: card.id }),
    })
  }, [card.id, canAct])

  const tabIndex = isTabStop ? 0 : -1
  const look = ['card', isSelected && 'on', isDragged && 'dragged', canAct && 'acts']
    .filter(Boolean)
    .join(' ')
  return (
    <li ref={element} className={look} data-h={card.heat} data-card={card.id}>
      {onAct && (
        <label className="pick">
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
      )}
      <Link
        className="nm"
        id={`card-${card.id}`}
        href={`/candidates/${card.candidateId}`}
        prefetch={false}
        draggable={false}
        tabIndex={tabIndex}
      >
        {card.name}
      </Link>
      <span className="src trunc">{card.source}</span>
      {card.interview && (
        <span className={card.interview.isHeld ? 'itv done' : 'itv'}>
          {card.interview.isHeld ? (
            <CalendarCheck className="i xs" aria-hidden />
          ) : (
            <Calendar className="i xs" aria-hidden />
          )}
          {card.interview.text}
        </span>
      )}
      <span className="ft">
        <SilenceMark days={card.days} />
        <span className="nt">
          {card.owner && (
            <span
              className="own"
              role="img"
              aria-label={t('owner', { name: card.owner.name })}
              title={t('owner', { name: card.owner.name })}
            >
              {initials(card.owner.name)}
            </span>
          )}
          {card.notes > 0 && (
            <span className="cnt" role="img" aria-label={t('notes', { count: card.notes })}>
              <MessageSquare className="i xs" aria-hidden />
              {card.notes}
            </span>
          )}
        </span>
      </span>
      {onAct && (
        <button
          type="button"
          className="dots"
          tabIndex={tabIndex}
          aria-haspopup="menu"
          aria-label={t('acts', { name: card.name })}
          onClick={(event) => onAct({ kind: 'menu', id: card.id, anchor: event.currentTarget })}
        >
          <Ellipsis className="i s" aria-hidden />
        </button>
      )}
      <span className="fuse" aria-hidden="true">
        <i style={{ width: `${card.fuse}%` }} />
      </span>
    </li>
  )
})

export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => word?.charAt(0) ?? '')
    .join('')
    .toUpperCase()
}
