'use client'

import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'

export type Choice = { id: string; name: string }

type Props = {
  label: string
  name: string
  choices: Choice[]
  defaultValue?: string
  hint?: string
  error?: string
  empty: string
  onChange?: (id: string) => void
}

/** A choice among too many to scroll through: type a part of it. Sends the id of the chosen one. */
export function SearchSelect({ label, name, choices, defaultValue = '', ...props }: Props) {
  const [chosen, setChosen] = useState(defaultValue)
  return (
    <ComboBox
      className="combo"
      defaultItems={choices}
      defaultSelectedKey={defaultValue || null}
      allowsEmptyCollection
      defaultFilter={contains}
      onSelectionChange={(key) => {
        if (key === null) return
        setChosen(String(key))
        props.onChange?.(String(key))
      }}
    >
      <Label className="lab">{label}</Label>
      <input type="hidden" name={name} value={chosen} />
      <div className="combo-in">
        <Input
          className="field"
          onFocus={(event) => event.target.select()}
          aria-invalid={props.error ? true : undefined}
        />
        <Button className="combo-b">
          <ChevronDown className="i" aria-hidden />
        </Button>
      </div>
      {props.hint && <p className="hint">{props.hint}</p>}
      {props.error && (
        <p className="err" role="alert">
          {props.error}
        </p>
      )}
      <Popover className="menu combo-pop">
        <ListBox className="combo-list" renderEmptyState={() => <p className="m3 p-2">{props.empty}</p>}>
          {(choice: Choice) => (
            <ListBoxItem id={choice.id} textValue={choice.name}>
              {choice.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[_/\-\s]+/g, ' ')
    .toLowerCase()

function contains(text: string, typed: string): boolean {
  return fold(text).includes(fold(typed).trim())
}
