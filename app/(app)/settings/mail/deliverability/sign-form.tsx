'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/field.tsx'
import { Refusal } from '@/components/ui/refusal.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import { useAct } from '@/components/ui/use-act.ts'
import { useForm, useSentence } from '@/components/ui/use-form.ts'
import type { OurSignature } from '@/lib/mail/deliverability.ts'
import { makeDkimKeyAction, stopDkimAction, verifyDkimKeyAction } from './actions.ts'
import { Paste } from './paste.tsx'

type Props = {
  signature: OurSignature | null
  /** Offered for a new key. */
  domain: string
}

/** Makes a key, shows its record, and signs once that record was seen. */
export function SignForm({ signature, domain }: Props) {
  const t = useTranslations('delivery.deliverability.sign')
  const { run, isPending } = useAct('delivery')
  if (!signature) return <NewKey domain={domain} />
  const { record, selector, isOn } = signature
  const name = `${selector}._domainkey.${signature.domain}`
  return (
    <>
      <p>{isOn ? t('on', { domain: signature.domain, selector }) : t('off-yet')}</p>
      <Paste record={{ name, type: 'TXT', value: record, isInstead: false }} />
      <p className="row mt-4">
        {!isOn && (
          <button
            type="button"
            className="btn pri"
            disabled={isPending}
            onClick={() => run(verifyDkimKeyAction, t('verified'))}
          >
            {t('verify')}
          </button>
        )}
        <button
          type="button"
          className="btn"
          disabled={isPending}
          onClick={() => run(stopDkimAction, t('stopped'))}
        >
          {t('stop')}
        </button>
      </p>
    </>
  )
}

function NewKey({ domain }: { domain: string }) {
  const t = useTranslations('delivery.deliverability.sign')
  const word = useSentence('delivery')
  const say = useToast()
  const { form, isPending, refusal, problems } = useForm(makeDkimKeyAction, () => say(t('made')))
  return (
    <form {...form} className="form two">
      <TextField
        label={t('domain')}
        name="domain"
        defaultValue={domain}
        error={word(problems.domain)}
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextField
        label={t('selector')}
        name="selector"
        defaultValue="tact"
        hint={t('selector-hint')}
        error={word(problems.selector)}
        autoCapitalize="none"
        spellCheck={false}
      />
      <div className="wide">
        <Refusal refusal={refusal} of="delivery" />
        <button type="submit" className="btn" disabled={isPending}>
          {t('make')}
        </button>
      </div>
    </form>
  )
}
