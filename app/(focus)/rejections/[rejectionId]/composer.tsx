'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useCallback, useState } from 'react'
import type { Choice } from '@/components/departure/departure-picker.tsx'
import { useDepartureWords } from '@/components/departure/use-departure-words.ts'
import { useToast } from '@/components/ui/toasts.tsx'
import type { PersonFile } from '@/lib/feedback/person-file.ts'
import { approveAction, backToDraftAction, type SavedDraft } from './actions.ts'
import { ChecksPane } from './checks-pane.tsx'
import type { ComposerFacts } from './composer-facts.ts'
import { ComposerFooter } from './composer-footer.tsx'
import { ConflictBanner } from './conflict-banner.tsx'
import { DraftStatusLine } from './draft-status.tsx'
import type { DraftText } from './draft-text.ts'
import { EvidencePane } from './evidence-pane.tsx'
import { openFindings } from './findings.ts'
import { focusField } from './focus-field.ts'
import { HistoryButton } from './history-button.tsx'
import { LetterEditor } from './letter-editor.tsx'
import { PhoneView } from './phone-view.tsx'
import { useComposerKeys } from './use-composer-keys.ts'
import { useDraft } from './use-draft.ts'
import { useFieldWork } from './use-field-work.ts'
import { rangeOf, useHighlights } from './use-highlights.ts'
import { useSuggestion } from './use-suggestion.ts'

type Props = { facts: ComposerFacts; start: SavedDraft & { text: DraftText }; file: PersonFile }

/** Evidence, letter, checks, departure: the refusal of one person, from first word to approval. */
export function Composer({ facts, start, file }: Props) {
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

  const findings = openFindings(draft.words.findings, draft.text.kept)
  const [active, setActive] = useState<number | null>(null)
  const [isPhone, setIsPhone] = useState(false)
  const suggestion = useSuggestion(draft)
  const work = useFieldWork({ facts, draft, file })
  useHighlights({ findings, text: draft.words.text, active })

  const showFinding = () => {
    if (findings.length === 0) return
    const next = active === null ? 0 : (active + 1) % findings.length
    setIsPhone(false)
    setActive(next)
    const finding = findings[next]
    const range = finding && rangeOf(finding, draft.words.text)
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  }
  useComposerKeys({
    approve: () => void approve(choice),
    focusField: (index) => {
      const field = facts.fields[index]
      if (field) focusField(field.key)
    },
    nextFinding: showFinding,
    takeSuggestion: () => {
      const finding = findings[active ?? 0]
      if (finding?.suggestion !== undefined) suggestion.take(finding)
    },
    undo: draft.undo,
    redo: draft.redo,
    next: neighbours.next ? () => router.push(`/rejections/${neighbours.next}`) : null,
    previous: neighbours.previous ? () => router.push(`/rejections/${neighbours.previous}`) : null,
  })

  const open = findings.filter((finding) => finding.severity !== 'info').length
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
          <EvidencePane facts={facts} draft={draft} file={file} />
        </section>
        <section className="desk" aria-label={t('panes.letter')}>
          <div className="deskbar">
            <DraftStatusLine draft={draft} />
            <HistoryButton facts={facts} draft={draft} />
          </div>
          <LetterEditor facts={facts} draft={draft} work={work} />
        </section>
        <section className="chk" aria-label={t('panes.checks')} aria-live="polite">
          <div className="ph">
            <h2>{t('review')}</h2>
            <fieldset className="seg sm" aria-label={t('review')}>
              <button type="button" aria-pressed={!isPhone} onClick={() => setIsPhone(false)}>
                {t('phone.checks')}
              </button>
              <button type="button" aria-pressed={isPhone} onClick={() => setIsPhone(true)}>
                {t('phone.act')}
              </button>
            </fieldset>
          </div>
          {isPhone ? (
            <PhoneView facts={facts} draft={draft} />
          ) : (
            <ChecksPane
              facts={facts}
              draft={draft}
              findings={findings}
              active={active}
              onActive={setActive}
            />
          )}
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
