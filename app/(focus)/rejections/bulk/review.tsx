'use client'

import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { isTyping } from '@/components/ui/toasts.tsx'
import type { BulkFacts } from './batch-row.ts'
import type { DraftStore, RowState } from './draft-store.ts'
import { useFindingWords } from './finding-note.tsx'
import { LetterFields } from './letter-fields.tsx'
import { LetterView } from './letter-view.tsx'
import type { Repeats } from './repeats.ts'
import { ReviewList } from './review-list.tsx'
import { canLeave, standingOf, withSuggestion } from './standing.ts'
import { StandingWords } from './standing-words.tsx'
import type { Reading } from './use-reading.ts'

type Props = {
  states: readonly RowState[]
  store: DraftStore
  facts: BulkFacts
  reading: Reading
  repeats: Repeats
  currentId: string | null
  onGo: (id: string | null) => void
  onLeave: () => void
  departs: (state: RowState) => string
  /** What stands where the letters end: the count and the act. */
  end: ReactNode
}

/** One letter at a time, as it will be read: found good, written on, or set aside. */
export function Review(props: Props) {
  const { states, store, facts, reading, repeats, currentId, onGo, onLeave, departs, end } = props
  const t = useTranslations('bulk.review')
  const [isWriting, setIsWriting] = useState(false)
  const sheet = useRef<HTMLElement>(null)
  const index = states.findIndex(({ row }) => row.id === currentId)
  const state = states[index]

  const go = (to: number) => {
    setIsWriting(false)
    onGo(states[to]?.row.id ?? null)
    sheet.current?.scrollTo(0, 0)
  }
  /** The next one that nobody has judged yet, round the end; none left: the end. */
  const goOn = () => {
    const isLeft = (one: RowState) =>
      one.row.id !== currentId && !reading.isRead(one) && !reading.isAside(one.row.id) && canLeave(one)
    const after = states.findIndex((one, at) => at > index && isLeft(one))
    const next = after >= 0 ? after : states.findIndex(isLeft)
    go(next >= 0 ? next : states.length)
  }
  const acts = {
    k: () => index !== 0 && go(index < 0 ? states.length - 1 : index - 1),
    j: () => state && go(index + 1),
    e: () => state && setIsWriting(true),
    s: () => {
      if (!state) return
      reading.setAside(state.row.id)
      goOn()
    },
    enter: () => {
      if (!state || !canLeave(state)) return
      reading.read(state)
      goOn()
    },
  }

  const latest = useRef({ acts, isWriting, onLeave })
  useEffect(() => {
    latest.current = { acts, isWriting, onLeave }
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { acts, isWriting, onLeave } = latest.current
      if (event.defaultPrevented || event.altKey) return
      if (event.target instanceof Element && event.target.closest('[role="dialog"], [role="menu"]')) return
      if (event.key === 'Escape') {
        event.preventDefault()
        if (isWriting) setIsWriting(false)
        else onLeave()
        return
      }
      if (isTyping(event.target) || event.ctrlKey || event.metaKey) return
      // On a button, Enter is the button's.
      if (event.key === 'Enter' && event.target instanceof Element && event.target.closest('button, a'))
        return
      const act = acts[event.key.toLowerCase() as keyof typeof acts]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  return (
    <section className="flip" aria-label={t('label')}>
      <ReviewList
        {...{ states, reading, currentId }}
        onGo={(id) => go(states.findIndex(({ row }) => row.id === id))}
      />
      {state ? (
        <>
          <div className="stack">
            <Peek state={states[index - 1]} side="l" />
            <section
              className="sheet cur"
              ref={sheet}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a long letter is scrolled with the keys
              tabIndex={0}
              aria-live="polite"
              aria-label={t('letter-of', { name: state.row.name })}
            >
              <header>
                <div className="grow trunc">
                  <b>{state.row.name}</b>{' '}
                  <span className="m2">
                    {t('about', { job: state.row.job.title, stage: state.row.stage })}
                  </span>
                </div>
                <span className="m3">{t('position', { index: index + 1, total: states.length })}</span>
              </header>
              {isWriting ? (
                <LetterFields {...{ state, store, facts, repeats }} takesFocus />
              ) : (
                <>
                  <p className="subject" lang={state.row.language}>
                    {state.row.words.subject}
                  </p>
                  <LetterView state={state} facts={facts} />
                </>
              )}
              <footer className="row">
                <Remark {...{ state, store, facts }} />
                <span className="grow" />
                <span className="t12 m2 whitespace-nowrap">{departs(state)}</span>
              </footer>
            </section>
            <Peek state={states[index + 1]} side="r" />
          </div>
          <div className="keys" role="toolbar" aria-label={t('toolbar')}>
            <button type="button" onClick={acts.k} disabled={index === 0} className="prev">
              <ArrowLeft className="i s" aria-hidden />
              <span>{t('previous')}</span> <kbd>K</kbd>
            </button>
            {isWriting ? (
              <button type="button" className="btn" onClick={() => setIsWriting(false)}>
                {t('written')} <kbd>{t('escape-key')}</kbd>
              </button>
            ) : (
              <>
                <button type="button" onClick={acts.s}>
                  {t('aside')} <kbd>S</kbd>
                </button>
                {state.text.body === null ? (
                  <button type="button" onClick={acts.e}>
                    {t('write')} <kbd>E</kbd>
                  </button>
                ) : (
                  <Link href={`/rejections/${state.row.id}`}>{t('write')}</Link>
                )}
                <button type="button" className="btn pri" disabled={!canLeave(state)} onClick={acts.enter}>
                  {t('approve')} <kbd>{t('enter-key')}</kbd>
                </button>
              </>
            )}
          </div>
        </>
      ) : (
        <div className="stack-end">{end}</div>
      )}
    </section>
  )
}

/** Of the remarks, the first: with the better wording at hand. */
function Remark({ state, store, facts }: Pick<Props, 'store' | 'facts'> & { state: RowState }) {
  const t = useTranslations('bulk.finding')
  const words = useFindingWords(facts)
  const standing = standingOf(state)
  const finding = standing.kind === 'warn' || standing.kind === 'blocked' ? standing.findings[0] : undefined
  const better = finding && withSuggestion(state, finding)
  return (
    <>
      <StandingWords state={state} facts={facts} />
      {finding && state.status === 'saved' && <span className="t12 m2 trunc">{words.why(finding)}</span>}
      {better && (
        <button
          type="button"
          className="link t12"
          onClick={() =>
            store.change(state.row.id, { fields: { ...state.text.fields, [better.key]: better.value } })
          }
        >
          {t(finding.suggestion === '' ? 'drop' : 'replace')}
        </button>
      )}
    </>
  )
}

function Peek({ state, side }: { state: RowState | undefined; side: 'l' | 'r' }) {
  if (!state) return <div />
  return (
    <div className={`peek ${side}`} aria-hidden>
      <div className="lt" lang={state.row.language}>
        {state.row.words.text.split('\n\n').map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a letter at rest
          <p key={index}>{paragraph}</p>
        ))}
      </div>
    </div>
  )
}
