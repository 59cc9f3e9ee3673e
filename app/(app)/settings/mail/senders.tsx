'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { TextField } from '@/components/ui/field.tsx'
import { Refusal } from '@/components/ui/refusal.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import { useAct } from '@/components/ui/use-act.ts'
import { useForm, useSentence } from '@/components/ui/use-form.ts'
import type { SenderRow } from '@/lib/company/senders.ts'
import { addSenderAction, removeSenderAction } from './actions.ts'

/** The addresses that letters may come from; the company's own is changed elsewhere. */
export function Senders({ senders, own }: { senders: SenderRow[]; own: string }) {
  const t = useTranslations('delivery.senders')
  const word = useSentence('delivery')
  const say = useToast()
  const { run, isPending: isRemoving } = useAct('delivery')
  const fields = useRef<HTMLFormElement>(null)
  const { form, isPending, refusal, problems } = useForm(addSenderAction, () => {
    say(t('added'))
    fields.current?.reset()
  })
  return (
    <>
      <div className="tablewrap">
        <table className="table stack-m">
          <thead>
            <tr>
              <th>{t('address')}</th>
              <th>{t('name')}</th>
              <th>{t('use')}</th>
              <th>
                <span className="sr">{t('acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td className="break">{own}</td>
              <td>{t('default')}</td>
              <td />
              <td className="cell-acts">
                <Link className="btn sm" href="/settings/company">
                  {t('change')}
                </Link>
              </td>
            </tr>
            {senders.map(({ id, address, name, jobs }) => (
              <tr key={id}>
                <td className="break">{address}</td>
                <td>{name ?? '–'}</td>
                <td>{t('jobs', { count: jobs })}</td>
                <td className="cell-acts">
                  <button
                    type="button"
                    className="btn sm"
                    disabled={isRemoving}
                    aria-label={t('remove-named', { address })}
                    onClick={() => run(() => removeSenderAction({ senderId: id }), t('removed'))}
                  >
                    {t('remove')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <form {...form} ref={fields} className="form two mt-4">
        <TextField
          label={t('address')}
          name="address"
          type="email"
          error={word(problems.address)}
          autoComplete="off"
        />
        <TextField label={t('name')} name="name" hint={t('name-hint')} error={word(problems.name)} />
        <div className="wide">
          <Refusal refusal={refusal} of="delivery" />
          <button type="submit" className="btn" disabled={isPending}>
            {t('add')}
          </button>
        </div>
      </form>
    </>
  )
}
