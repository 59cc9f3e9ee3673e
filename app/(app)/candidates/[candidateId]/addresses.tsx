'use client'

import { Settings2, X } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type FormEvent, useRef, useState, useTransition } from 'react'
import { Dialog } from '@/components/ui/dialog.tsx'
import { TextField } from '@/components/ui/field.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import { useSentence } from '@/components/ui/use-form.ts'
import { addEmailAction, makeEmailPrimaryAction, removeEmailAction } from './actions.ts'

type Props = { candidateId: string; addresses: string[] }
type Problem = { sentence?: string; owner?: { candidateId: string; name: string } }

/** The addresses of a person: add, remove, choose the one that is written to. */
export function Addresses({ candidateId, addresses }: Props) {
  const t = useTranslations('candidates.emails')
  const common = useTranslations('common')
  const word = useSentence('candidates')
  const toast = useToast()
  const form = useRef<HTMLFormElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const [problem, setProblem] = useState<Problem>({})
  const [isBusy, startTransition] = useTransition()

  function run(act: typeof addEmailAction | typeof removeEmailAction, address: string, done: string) {
    startTransition(async () => {
      const answer = await act({ candidateId, address }).catch(() => ({
        ok: false as const,
        reason: 'network' as const,
        detail: undefined,
      }))
      if (answer.ok) {
        setProblem({})
        form.current?.reset()
        return toast(done)
      }
      if (answer.reason === 'invalid') {
        return setProblem({ sentence: word((answer.detail as Record<string, string>).address) })
      }
      setProblem({
        sentence: word(answer.reason),
        owner: answer.reason === 'email-taken' ? (answer.detail as Problem['owner']) : undefined,
      })
    })
  }
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    run(addEmailAction, String(new FormData(event.currentTarget).get('address') ?? ''), t('added'))
  }
  return (
    <>
      <button
        type="button"
        className="btn ghost sm ic"
        onClick={() => setIsOpen(true)}
        aria-label={t('manage')}
        title={t('manage')}
      >
        <Settings2 className="i s" aria-hidden />
      </button>
      <Dialog title={t('title')} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <p className="hint m3">{t('hint')}</p>
        <ul className="addresses">
          {addresses.map((address, place) => (
            <li key={address} className="row">
              <span className="grow breaks">{address}</span>
              {place === 0 ? (
                <span className="chip">{t('primary')}</span>
              ) : (
                <button
                  type="button"
                  className="btn sm"
                  disabled={isBusy}
                  aria-label={t('make-primary-of', { address })}
                  onClick={() => run(makeEmailPrimaryAction, address, t('changed', { address }))}
                >
                  {t('make-primary')}
                </button>
              )}
              <button
                type="button"
                className="btn ghost sm ic"
                disabled={isBusy}
                aria-label={t('remove', { address })}
                title={t('remove', { address })}
                onClick={() => run(removeEmailAction, address, t('removed'))}
              >
                <X className="i s" aria-hidden />
              </button>
            </li>
          ))}
        </ul>
        <form ref={form} className="form" onSubmit={add} noValidate>
          <TextField
            label={t('new')}
            name="address"
            type="email"
            inputMode="email"
            autoComplete="off"
            error={problem.sentence}
          />
          {problem.owner && (
            <Link className="link t12" href={`/candidates/${problem.owner.candidateId}`}>
              {t('owner', { name: problem.owner.name })}
            </Link>
          )}
          <div className="acts">
            <button type="button" className="btn ghost" onClick={() => setIsOpen(false)}>
              {common('close')}
            </button>
            <button type="submit" className="btn pri" disabled={isBusy}>
              {t('add')}
            </button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
