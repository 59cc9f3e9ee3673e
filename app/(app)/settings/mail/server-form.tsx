'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Banner } from '@/components/ui/banner.tsx'
import { SelectField, TextField } from '@/components/ui/field.tsx'
import { PasswordField } from '@/components/ui/password-field.tsx'
import { Refusal } from '@/components/ui/refusal.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import { useAct } from '@/components/ui/use-act.ts'
import { useForm, useSentence } from '@/components/ui/use-form.ts'
import type { MailServerInput } from '@/lib/company/mail-schema.ts'
import type { ProbeResult } from '@/lib/mail/probe.ts'
import { forgetMailServerAction, saveMailServerAction } from './actions.ts'
import { OAuthFields } from './oauth-fields.tsx'
import { TestResult } from './test-result.tsx'

type Props = {
  values: MailServerInput
  hasSecret: boolean
  /** Set in the app; else the system's, which is only shown. */
  isOurs: boolean
  /** Where the trial letter goes. */
  address: string
}

const ports = { STARTTLS: '587', TLS: '465', NONE: '25' }

/** The mail server: tried with a real letter, then saved. A refusal leaves every field as it was typed. */
export function ServerForm({ values, hasSecret, isOurs, address }: Props) {
  const t = useTranslations('delivery.server')
  const word = useSentence('delivery')
  const say = useToast()
  const { run, isPending: isForgetting } = useAct('delivery')
  const [security, setSecurity] = useState(values.security)
  const [port, setPort] = useState(String(values.port))
  const [auth, setAuth] = useState(values.auth)
  const [passed, setPassed] = useState<ProbeResult | null>(null)
  const { form, isPending, refusal, problems } = useForm(saveMailServerAction, (answer) => {
    setPassed(answer.value)
    say(t('saved'))
  })
  const failed = refusal?.reason === 'test-failed' ? (refusal.detail as ProbeResult) : null

  function secure(next: MailServerInput['security']) {
    // Only a port that nobody chose on purpose follows.
    if (port === ports[security]) setPort(ports[next])
    setSecurity(next)
  }

  return (
    <form {...form}>
      <section className="section">
        <h2>{t('title')}</h2>
        <p className="about">{t('about', { address })}</p>
        <div className="form two">
          <TextField
            label={t('host')}
            name="host"
            defaultValue={values.host}
            hint={t('host-hint')}
            error={word(problems.host)}
            autoCapitalize="none"
            spellCheck={false}
            required
          />
          <SelectField
            label={t('security')}
            name="security"
            value={security}
            onChange={(event) => secure(event.target.value as MailServerInput['security'])}
          >
            {(['STARTTLS', 'TLS', 'NONE'] as const).map((one) => (
              <option key={one} value={one}>
                {t(`securities.${one}`)}
              </option>
            ))}
          </SelectField>
          <TextField
            label={t('port')}
            name="port"
            inputMode="numeric"
            value={port}
            onChange={(event) => setPort(event.target.value)}
            hint={t('port-hint')}
            error={word(problems.port)}
          />
          <TextField
            label={t('connections')}
            name="connections"
            inputMode="numeric"
            defaultValue={values.connections}
            hint={t('connections-hint')}
            error={word(problems.connections)}
          />
          {security === 'NONE' && (
            <div className="wide">
              <Banner stop>{t('none-warning')}</Banner>
            </div>
          )}
          <SelectField
            label={t('auth')}
            name="auth"
            value={auth}
            onChange={(event) => setAuth(event.target.value as MailServerInput['auth'])}
          >
            {(['PASSWORD', 'OAUTH2', 'NONE'] as const).map((one) => (
              <option key={one} value={one}>
                {t(`auths.${one}`)}
              </option>
            ))}
          </SelectField>
          {auth !== 'NONE' && (
            <TextField
              label={t('user')}
              name="user"
              defaultValue={values.user}
              error={word(problems.user)}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
            />
          )}
          {auth === 'PASSWORD' && (
            <PasswordField
              label={t('password')}
              name="password"
              autoComplete="new-password"
              hint={hasSecret ? t('kept') : undefined}
              error={word(problems.password)}
            />
          )}
          {auth === 'OAUTH2' && <OAuthFields values={values} hasSecret={hasSecret} problems={problems} />}
        </div>
        <div className="form mt-4">
          {failed ? <TestResult result={failed} /> : <Refusal refusal={refusal} of="delivery" />}
          {passed && !refusal && <TestResult result={passed} address={address} />}
          <p className="row">
            <button type="submit" className="btn pri" disabled={isPending}>
              {isPending ? t('trying') : t('submit')}
            </button>
            {isOurs && (
              <button
                type="button"
                className="btn"
                disabled={isForgetting || isPending}
                onClick={() => run(forgetMailServerAction, t('forgotten'))}
              >
                {t('forget')}
              </button>
            )}
          </p>
        </div>
      </section>
    </form>
  )
}
