'use client'

import { ArrowDownWideNarrow, Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Menu } from '@/components/ui/menu.tsx'
import { type BoardView, boardSorts } from '@/lib/candidates/board-view.ts'
import { useView } from './use-view.ts'

export function SortMenu({ view }: { view: BoardView }) {
  const t = useTranslations('board.sort')
  const { show } = useView(view)
  const name = `${t('label')} : ${t(view.sort)}`
  return (
    <Menu
      label={name}
      triggerClassName="btn hide-m"
      trigger={
        <>
          <ArrowDownWideNarrow className="i s" aria-hidden />
          {t(view.sort)}
        </>
      }
      entries={boardSorts.map((sort) => ({
        id: sort,
        text: t(sort),
        label: (
          <>
            <span className="grow">{t(sort)}</span>
            {sort === view.sort && <Check className="i s" aria-hidden />}
          </>
        ),
      }))}
      onChoose={(id) => {
        const sort = boardSorts.find((one) => one === id)
        if (sort) show({ sort })
      }}
    />
  )
}
