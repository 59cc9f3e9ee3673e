'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useState } from 'react'
import {
  Autocomplete,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  SearchField,
  useFilter,
} from 'react-aria-components'
import { AnchoredPopover } from './anchored-popover.tsx'
import type { ConditionChoice } from './conditions.ts'
import type { FieldChoice } from './field-choices.ts'

/** Which part of the menu is open: everything, one group, or conditions. */
export type MenuScope = 'all' | 'data' | 'feedback' | 'condition'

type Props = {
  box: DOMRect
  scope: MenuScope
  fields: readonly FieldChoice[]
  conditions: readonly ConditionChoice[]
  /** `condition`: it is asked, not written. */
  onChoose: (name: string, condition: boolean) => void
  onSlash?: () => void
  onClose: () => void
}

/** The fields at the caret: letters narrow them down, arrows and Enter choose, Escape goes back to the text. */
export function FieldMenu({ box, scope, fields, conditions, onChoose, onSlash, onClose }: Props) {
  const t = useTranslations('templates.pages')
  const { contains } = useFilter({ sensitivity: 'base' })
  const [query, setQuery] = useState('')
  const of = (group: 'data' | 'feedback') =>
    scope === 'all' || scope === group ? fields.filter((field) => field.group === group) : []
  const asked = scope === 'all' || scope === 'condition' ? conditions : []
  const search = t(scope === 'condition' ? 'editor.search-conditions' : 'editor.search-fields')
  const onKeyDown = (event: KeyboardEvent) => {
    // One Escape leaves the menu, whatever was typed: the search field would only empty itself.
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
      event.stopPropagation()
      return onClose()
    }
    if (event.key !== '/' || query !== '' || !onSlash) return
    event.preventDefault()
    onSlash()
  }
  return (
    <AnchoredPopover box={box} label={t('editor.fields-found')} onClose={onClose}>
      <Autocomplete filter={contains} inputValue={query} onInputChange={setQuery}>
        <SearchField className="fieldsearch" aria-label={search} autoFocus>
          <Input className="field" placeholder={search} onKeyDown={onKeyDown} />
        </SearchField>
        <Menu
          className="menu-list"
          aria-label={t('editor.fields-found')}
          onAction={(key) => onChoose(String(key).slice(2), String(key).startsWith('c '))}
          renderEmptyState={() => <p className="m3 t12 p-2">{t('editor.no-field')}</p>}
        >
          <Group title={t('menu.data')} fields={of('data')} />
          <Group title={t('menu.feedback')} fields={of('feedback')} />
          {asked.length > 0 && (
            <MenuSection>
              <Header className="menu-head">{t('menu.condition')}</Header>
              {asked.map(({ condition, label }) => (
                <MenuItem key={condition} id={`c ${condition}`} textValue={label}>
                  {t('menu.if', { label })}
                </MenuItem>
              ))}
            </MenuSection>
          )}
        </Menu>
      </Autocomplete>
    </AnchoredPopover>
  )
}

function Group({ title, fields }: { title: string; fields: readonly FieldChoice[] }) {
  if (fields.length === 0) return null
  return (
    <MenuSection>
      <Header className="menu-head">{title}</Header>
      {fields.map(({ name, label, group, prompt }) => (
        <MenuItem key={name} id={`f ${name}`} textValue={label} className="fielditem">
          <span className={`chip ${group}`}>{label}</span>
          {prompt && <span className="m3 t12">{prompt}</span>}
        </MenuItem>
      ))}
    </MenuSection>
  )
}
