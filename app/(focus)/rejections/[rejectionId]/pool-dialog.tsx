'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog.tsx'
import { SelectField, TextField } from '@/components/ui/field.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import { keepInPoolAction } from './actions.ts'
import type { ComposerFacts } from './composer-facts.ts'
import type { Draft } from './use-draft.ts'

type Props = { facts: ComposerFacts; draft: Draft }

/** Beside a promise without a record: the way to make it true. */
export function PoolButton({ facts, draft }: Props) {
  const t = useTranslations('compose')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" className="btn sm" onClick={() => setIsOpen(true)}>
        {t('pool.act')}
      </button>
      <PoolDialog facts={facts} draft={draft} isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </>
  )
}

/** Makes what the letter promises true: an entry in the talent pool, with its ground and its end. */
export function PoolDialog({
  facts,
  draft,
  isOpen,
  onClose,
}: Props & { isOpen: boolean; onClose: () => void }) {
  const t = useTranslations('compose')
  const c = useTranslations('common')
  const e = useTranslations('errors')
  const toast = useToast()
  const [problem, setProblem] = useState<string>()
  const send = async (form: FormData) => {
    if (!(await draft.flush())) return
    const result = await keepInPoolAction({
      rejectionId: facts.rejectionId,
      basis: form.get('basis'),
      forWhat: form.get('forWhat'),
      until: form.get('until'),
    })
    if (!result.ok) {
      const isDate =
        result.reason === 'in-the-past' || result.reason === 'too-long' || result.reason === 'invalid'
      return setProblem(isDate ? t('pool.bad-date') : e('broken'))
    }
    draft.reload(result.value)
    onClose()
    toast(t('pool.done', { name: facts.candidate.firstName }))
  }
  return (
    <Dialog title={t('pool.title', { name: facts.candidate.name })} isOpen={isOpen} onClose={onClose}>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          void send(new FormData(event.currentTarget))
        }}
      >
        <p className="m2">{t('pool.text')}</p>
        <TextField
          label={t('pool.until')}
          name="until"
          type="date"
          required
          defaultValue={facts.pool.latest}
          min={facts.pool.earliest}
          max={facts.pool.latest}
          hint={t('pool.until-hint')}
          error={problem}
        />
        <TextField label={t('pool.for')} name="forWhat" maxLength={120} defaultValue={facts.job.title} />
        <SelectField label={t('pool.basis')} name="basis" defaultValue="INFORMED">
          <option value="INFORMED">{t('pool.informed')}</option>
          <option value="CONSENT">{t('pool.consent')}</option>
        </SelectField>
        <div className="acts">
          <button type="button" className="btn" onClick={onClose}>
            {c('cancel')}
          </button>
          <button type="submit" className="btn pri">
            {t('pool.act')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
