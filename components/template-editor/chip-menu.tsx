'use client'

import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Menu, MenuItem } from 'react-aria-components'
import type { Language } from '@/prisma/client/enums.ts'
import { AnchoredPopover } from './anchored-popover.tsx'
import { type ChipAct, chipActs } from './chip-acts.ts'
import type { FieldChoice } from './field-choices.ts'
import type { TemplatePiece } from './pieces.ts'

type Props = {
  box: DOMRect
  pieces: readonly TemplatePiece[]
  index: number
  label: string
  fields: readonly FieldChoice[]
  language: Language
  onChoose: (act: ChipAct) => void
  onClose: () => void
}

/** What can be done with one chip. */
export function ChipMenu({ box, pieces, index, label, fields, language, onChoose, onClose }: Props) {
  const t = useTranslations('templates.pages')
  const acts = chipActs(pieces, index, { fields, language })
  const hasTicks = acts.some(({ isOn }) => isOn !== undefined)
  const title = t('chip.options', { label })
  return (
    <AnchoredPopover box={box} label={title} onClose={onClose}>
      <p className="menu-head">{label}</p>
      <Menu
        className="menu-list"
        aria-label={title}
        autoFocus="first"
        onAction={(key) => onChoose(key as ChipAct)}
      >
        {acts.map(({ act, isOn }) => (
          <MenuItem key={act} id={act} textValue={t(`chip-acts.${act}`)}>
            {hasTicks && <Check className={isOn ? 'i s' : 'i s invisible'} aria-hidden />}
            {t(`chip-acts.${act}`)}
          </MenuItem>
        ))}
      </Menu>
    </AnchoredPopover>
  )
}
