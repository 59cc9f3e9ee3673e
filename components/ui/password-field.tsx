'use client'

import { Eye, EyeOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ComponentProps, useId, useState } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type'> & { label: string; hint?: string; error?: string }

/** A password, with an eye to read what one types. */
export function PasswordField({ label, hint, error, ...input }: Props) {
  const t = useTranslations('auth.password')
  const id = useId()
  const [isShown, setShown] = useState(false)
  const Eyes = isShown ? EyeOff : Eye
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div>
      <label className="lab" htmlFor={id}>
        {label}
      </label>
      <div className="pw">
        <input
          className="field"
          id={id}
          type={isShown ? 'text' : 'password'}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
          aria-describedby={describedBy || undefined}
          aria-invalid={error ? true : undefined}
          {...input}
        />
        <button
          type="button"
          className="btn ghost sm ic"
          onClick={() => setShown(!isShown)}
          aria-label={t(isShown ? 'hide' : 'show')}
          title={t(isShown ? 'hide' : 'show')}
        >
          <Eyes className="i s" aria-hidden />
        </button>
      </div>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="err" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
