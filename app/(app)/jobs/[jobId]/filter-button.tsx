'use client'

import { ListFilter, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { SelectField, TextField } from '@/components/ui/field.tsx'
import type { BoardView } from '@/lib/candidates/board-view.ts'
import type { Owner } from './load.ts'
import { useView } from './use-view.ts'

type Props = { view: BoardView; owners: Owner[]; count: number }

const sources = ['APPLIED', 'SPONTANEOUS', 'REFERRAL', 'SOURCED', 'INTERNAL'] as const
const nothing = { text: '', owner: '', source: '', isWaiting: false } as const

/** Who is shown. Each choice counts at once; words a moment after the last letter. */
export function FilterButton({ view, owners, count }: Props) {
  const t = useTranslations('board.filter')
  const common = useTranslations('common')
  const { show, isPending } = useView(view)
  const [text, setText] = useTypedText(view.text, (typed) => show({ text: typed }))
  return (
    <div className="row filter-acts">
      <DialogTrigger>
        <Button className={count > 0 ? 'btn on' : 'btn'}>
          <ListFilter className="i s" aria-hidden />
          <span className="hide-m">{count > 0 ? t('active', { count }) : t('act')}</span>
          <span className="sr show-m">{t('act')}</span>
        </Button>
        <Popover className="menu-pop" placement="bottom end">
          <Dialog className="menu filter-form" aria-label={t('act')}>
            <TextField
              label={t('text')}
              type="search"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <SelectField
              label={t('owner')}
              value={view.owner}
              onChange={(event) => show({ owner: event.target.value })}
            >
              <option value="">{t('owner-all')}</option>
              <option value="none">{t('owner-none')}</option>
              {owners.map((owner) => (
                <option key={owner.id} value={owner.id}>
                  {owner.name}
                </option>
              ))}
            </SelectField>
            <SelectField
              label={t('source')}
              value={view.source}
              onChange={(event) => show({ source: event.target.value as BoardView['source'] })}
            >
              <option value="">{t('source-all')}</option>
              {sources.map((source) => (
                <option key={source} value={source}>
                  {common(`source.${source}`)}
                </option>
              ))}
            </SelectField>
            <label className="row">
              <input
                className="cb"
                type="checkbox"
                checked={view.isWaiting}
                onChange={(event) => show({ isWaiting: event.target.checked })}
              />
              {t('waiting')}
            </label>
          </Dialog>
        </Popover>
      </DialogTrigger>
      {count > 0 && (
        <button
          type="button"
          className="btn ghost ic"
          disabled={isPending}
          onClick={() => {
            setText('', false)
            show(nothing)
          }}
          aria-label={t('clear')}
          title={t('clear')}
        >
          <X className="i s" aria-hidden />
        </button>
      )}
    </div>
  )
}

const pauseMs = 250

/** The words in a field, handed on when the typing pauses. */
function useTypedText(initial: string, onPause: (text: string) => void) {
  const [text, setText] = useState(initial)
  const latest = useRef(onPause)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    latest.current = onPause
  })
  useEffect(() => () => clearTimeout(timer.current), [])
  const type = (typed: string, tells = true) => {
    setText(typed)
    clearTimeout(timer.current)
    if (tells) timer.current = setTimeout(() => latest.current(typed.trim()), pauseMs)
  }
  return [text, type] as const
}
