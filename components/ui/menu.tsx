'use client'

import type { ReactNode } from 'react'
import {
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover,
  Button as TriggerButton,
} from 'react-aria-components'

export type MenuEntry = { id: string; label: ReactNode; text?: string; isDisabled?: boolean; href?: string }

type Props = {
  /** What a screen reader calls the button. */
  label: string
  trigger: ReactNode
  triggerClassName?: string
  entries: MenuEntry[]
  onChoose?: (id: string) => void
  isOpen?: boolean
  onOpenChange?: (isOpen: boolean) => void
}

/** A button that opens a list of acts; arrows, letters, Enter and Escape work as people expect. */
export function Menu({
  label,
  trigger,
  triggerClassName = 'btn',
  entries,
  onChoose,
  isOpen,
  onOpenChange,
}: Props) {
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <TriggerButton className={triggerClassName} aria-label={label}>
        {trigger}
      </TriggerButton>
      <Popover className="menu-pop">
        <AriaMenu className="menu" onAction={(key) => onChoose?.(String(key))}>
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              href={entry.href}
              isDisabled={entry.isDisabled}
              textValue={entry.text ?? (typeof entry.label === 'string' ? entry.label : entry.id)}
            >
              {entry.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
