'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { TextField } from '@/components/ui/field.tsx'
import { PasswordField } from '@/components/ui/password-field.tsx'
import { useSentence } from '@/components/ui/use-form.ts'
import type { MailServerInput } from '@/lib/company/mail-schema.ts'
import { tokenUrls } from '@/lib/company/token-urls.ts'

type Props = {
  values: MailServerInput
  hasSecret: boolean
  problems: Partial<Record<string, string>>
}

/** What an account with OAuth2 needs in place of a password. */
export function OAuthFields({ values, hasSecret, problems }: Props) {
  const t = useTranslations('delivery.server')
  const word = useSentence('delivery')
  const [tokenUrl, setTokenUrl] = useState(values.tokenUrl)
  const kept = hasSecret ? t('kept') : undefined
  return (
    <>
      <TextField
        label={t('client-id')}
        name="clientId"
        defaultValue={values.clientId}
        error={word(problems.clientId)}
        autoComplete="off"
        spellCheck={false}
      />
      <PasswordField
        label={t('client-secret')}
        name="clientSecret"
        autoComplete="new-password"
        hint={kept}
        error={word(problems.clientSecret)}
        maxLength={4000}
      />
      <PasswordField
        label={t('refresh-token')}
        name="refreshToken"
        autoComplete="new-password"
        hint={kept}
        error={word(problems.refreshToken)}
        maxLength={4000}
      />
      <TextField
        label={t('token-url')}
        name="tokenUrl"
        value={tokenUrl}
        onChange={(event) => setTokenUrl(event.target.value)}
        error={word(problems.tokenUrl)}
        spellCheck={false}
        hint={
          <>
            {t('preset')}{' '}
            {(['google', 'microsoft'] as const).map((one) => (
              <button
                key={one}
                type="button"
                className="btn ghost sm"
                onClick={() => setTokenUrl(tokenUrls[one])}
              >
                {t(one)}
              </button>
            ))}
          </>
        }
      />
    </>
  )
}
