'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { HoldChoices } from '@/lib/rejections/hold-choices.ts'
import type { HoldFor } from '@/lib/rejections/schema.ts'
import { HoldFields } from './hold-fields.tsx'

export type LoadHoldChoices = () => Promise<{ ok: true; value: HoldChoices } | { ok: false }>

type Props = {
  load: LoadHoldChoices
  /** Undefined until a person chose: an open offer is then the likely reason. */
  value: HoldFor | undefined
  onChange: (value: HoldFor) => void
}

/** Reads what this letter may wait for, and lets a person choose. */
export function HoldChooser({ load, value, onChange }: Props) {
  const t = useTranslations('departure.hold-for')
  const e = useTranslations('errors')
  const [choices, setChoices] = useState<HoldChoices | 'failed' | null>(null)
  // Once, when it appears: what is possible does not change while a person looks at it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    let isGone = false
    load()
      .then((answer) => {
        if (isGone) return
        setChoices(answer.ok ? answer.value : 'failed')
        if (answer.ok && !value) onChange({ kind: answer.value.offerTo ? 'offer' : 'by-person' })
      })
      .catch(() => !isGone && setChoices('failed'))
    return () => {
      isGone = true
    }
  }, [])
  if (choices === 'failed') return <p className="err">{e('network')}</p>
  if (!choices) return <p className="m3 t12">{t('loading')}</p>
  return <HoldFields choices={choices} value={value ?? { kind: 'by-person' }} onChange={onChange} />
}
