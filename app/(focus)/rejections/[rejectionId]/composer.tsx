'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import type { Choice } from '@/components/departure/departure-picker.tsx'
import { useDepartureWords } from '@/components/departure/use-departure-words.ts'
import { isTyping, useToast } from '@/components/ui/toasts.tsx'
import { approveAction, backToDraftAction, type DraftText, type SavedDraft } from './actions.ts'
import { ChecksPane } from './checks-pane.tsx'
import type { ComposerFacts } from './composer-facts.ts'
import { ComposerFooter } from './composer-footer.tsx'
import { ConflictBanner } from './conflict-banner.tsx'
import { DraftStatusLine } from './draft-status.tsx'
import { focusField } from './focus-field.ts'
import { LetterEditor } from './letter-editor.tsx'
import { useDraft } from './use-draft.ts'

type Props = { facts: ComposerFacts; start: SavedDraft & { text: DraftText }; evidence: ReactNode }

/** Evidence, letter, checks, departure: the refusal of one person, from first word to approval. */
export function Composer({ facts, start, evidence }: Props) {
  const t = useTranslations('compose')
  const router = useRouter()
  const toast = useToast()
  const approvalWords = useDepartureWords(facts.timeZone)
  const draft = useDraft({
    rejectionId: facts.rejectionId,
    revision: start.revision,
    text: start.text,
    words: start.words,
  })
  const [choice, setChoice] = useState<Choice>({ kind: 'policy' })
  const [isBusy, setIsBusy] = useState(false)
  const { flush } = draft
  const { rejectionId, neighbours } = facts

  const approve = useCallback(
    async (departure: Choice) => {
      setIsBusy(true)
      try {
        const ready = await flush()
        if (!ready) return
        const seen = { subject: ready.words.subject, text: ready.words.text }
        const result = await approveAction({ rejectionId, revision: ready.revision, seen, departure })
        if (!result.ok) {
          const missing = ready.words.findings.find((finding) => finding.rule === 'field.required')
          if (result.reason === 'blocked' && missing?.detail) focusField(missing.detail)
          toast(approvalWords.refused(result))
          return
        }
        toast(approvalWords.approved(result.value), {
          undo: async () => {
            const undone = await backToDraftAction({ rejectionId })
            if (undone.ok) router.push(`/rejections/${rejectionId}`)
            else toast(approvalWords.tooLate())
          },
        })
        router.push(neighbours.next ? `/rejections/${neighbours.next}` : '/rejections?state=scheduled')
      } catch {
        toast(approvalWords.network())
      } finally {
        setIsBusy(false)
      }
    },
    [flush, rejectionId, neighbours.next, toast, approvalWords, router],
  )

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
        event.preventDefault()
        void approve(choice)
        return
      }
      const digit = event.altKey && /^Digit([1-9])$/.exec(event.code)?.[1]
      const field = digit ? facts.fields[Number(digit) - 1] : undefined
      if (field) {
        event.preventDefault()
        focusField(field.key)
        return
      }
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      const goal = event.key === 'j' ? neighbours.next : event.key === 'k' ? neighbours.previous : null
      if (goal) router.push(`/rejections/${goal}`)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [approve, choice, facts.fields, neighbours, router])

  const open = draft.words.findings.length
  return (
    <>
      <ConflictBanner draft={draft} facts={facts} />
      <input className="pr" type="radio" name="pane" id="pane-evidence" aria-label={t('panes.evidence')} />
      <input
        className="pr"
        type="radio"
        name="pane"
        id="pane-letter"
        aria-label={t('panes.letter')}
        defaultChecked
      />
      <input className="pr" type="radio" name="pane" id="pane-checks" aria-label={t('panes.checks')} />
      <div className="paneseg">
        <label htmlFor="pane-evidence">{t('panes.evidence')}</label>
        <label htmlFor="pane-letter">{t('panes.letter')}</label>
        <label htmlFor="pane-checks">
          {t('panes.checks')} {open > 0 && <b>{open}</b>}
        </label>
      </div>
      <div className="cgrid">
        <section className="evid" aria-label={t('panes.evidence')}>
          {evidence}
        </section>
        <section className="desk" aria-label={t('panes.letter')}>
          <DraftStatusLine draft={draft} />
          <LetterEditor facts={facts} draft={draft} />
        </section>
        <section className="chk" aria-label={t('panes.checks')} aria-live="polite">
          <ChecksPane findings={draft.words.findings} facts={facts} />
        </section>
      </div>
      <ComposerFooter
        facts={facts}
        draft={draft}
        choice={choice}
        onChoose={setChoice}
        isBusy={isBusy}
        onApprove={(departure) => void approve(departure)}
      />
    </>
  )
}
