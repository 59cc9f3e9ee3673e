'use client'

import { Search } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Empty } from '@/components/ui/empty.tsx'
import type { FileNote, FileTranscript, PersonFile } from '@/lib/feedback/person-file.ts'
import type { ComposerFacts } from './composer-facts.ts'
import { EvidenceQuote } from './evidence-quote.tsx'
import { uses } from './evidence-words.ts'
import { ScorecardLines } from './scorecard-lines.tsx'
import { SetAsidePassage } from './set-aside-passage.tsx'
import { TranscriptActs } from './transcript-acts.tsx'
import { TranscriptUpload } from './transcript-upload.tsx'
import type { Draft } from './use-draft.ts'
import { type Evidence, useEvidence } from './use-evidence.ts'

type Props = { facts: ComposerFacts; draft: Draft; file: PersonFile }

/** Everything known about the person that a letter may rest on; what may not be used is visibly set aside. */
export function EvidencePane({ facts, draft, file }: Props) {
  const t = useTranslations('compose')
  const evidence = useEvidence({ draft, rejectionId: facts.rejectionId })
  const [query, setQuery] = useState<string | null>(null)
  const matches = (text: string) => !query || text.toLocaleLowerCase().includes(query.toLocaleLowerCase())
  const notes = file.notes.filter((note) => note.pieces.some(({ quote }) => matches(quote)) || !query)
  const transcripts = file.transcripts.map((one) => ({
    ...one,
    pieces: one.pieces.filter(({ quote, skill = '' }) => matches(`${quote} ${skill}`)),
  }))
  const isEmpty = file.notes.length + file.scorecards.length + file.transcripts.length === 0
  return (
    <>
      <div className="ph">
        <h2>{t('file-of', { name: facts.candidate.firstName })}</h2>
        <button
          type="button"
          className="btn ghost sm ic"
          aria-label={t('search-file')}
          aria-expanded={query !== null}
          onClick={() => setQuery(query === null ? '' : null)}
        >
          <Search className="i" aria-hidden />
        </button>
      </div>
      {query !== null && (
        <input
          className="field mb-2"
          type="search"
          // biome-ignore lint/a11y/noAutofocus: the person just asked to search
          autoFocus
          aria-label={t('search-file')}
          placeholder={t('search-file')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && setQuery(null)}
        />
      )}
      {!query &&
        file.scorecards.map((card) => (
          <ScorecardLines
            key={`${card.interviewId}${card.authorId}`}
            card={card}
            evidence={evidence}
            facts={facts}
          />
        ))}
      {notes.length > 0 && (
        <>
          <h3>
            {t('notes')} <span>{notes.length}</span>
          </h3>
          <ul>
            {notes.map((note) => (
              <NoteItem key={note.id} note={note} evidence={evidence} facts={facts} />
            ))}
          </ul>
        </>
      )}
      {transcripts.map((transcript) => (
        <TranscriptItems key={transcript.id} transcript={transcript} evidence={evidence} facts={facts} />
      ))}
      {isEmpty && <Empty title={t('no-evidence')}>{t('no-evidence-text')}</Empty>}
      <TranscriptUpload facts={facts} />
    </>
  )
}

type Within = { evidence: Evidence; facts: ComposerFacts }

function NoteItem({ note, ...within }: Within & { note: FileNote }) {
  const format = useFormatter()
  const meta = `${note.author}, ${format.dateTime(note.at, { day: 'numeric', month: 'short' })}`
  return (
    <>
      {note.pieces.map((piece) => (
        <EvidenceQuote key={piece.quote} piece={piece} meta={meta} {...within} />
      ))}
      {note.setAside.map((passage) => (
        <SetAsidePassage key={passage.text} meta={meta} criterion={passage.criterion} text={passage.text} />
      ))}
    </>
  )
}

function TranscriptItems({ transcript, ...within }: Within & { transcript: FileTranscript }) {
  const t = useTranslations('compose')
  const format = useFormatter()
  const aside = new Map(transcript.setAside.map((one) => [`${one.turn} ${one.criterion}`, one]))
  return (
    <>
      <h3>
        {t('transcript.title')}{' '}
        <span>
          {t('transcript.of', {
            day: format.dateTime(transcript.at, { day: 'numeric', month: 'short' }),
            minutes: transcript.minutes ?? 0,
          })}
        </span>
        <TranscriptActs transcript={transcript} facts={within.facts} />
      </h3>
      <ul>
        {transcript.pieces.map((piece) => (
          <EvidenceQuote
            key={`${piece.quote}${piece.skill}`}
            piece={piece}
            meta={piece.speaker ?? ''}
            first={piece.leaning === 'gap' ? ['reason', 'advice', 'strength'] : uses}
            {...within}
          />
        ))}
        {transcript.pieces.length === 0 && <li className="m3 t12 pb-3">{t('transcript.nothing')}</li>}
        {[...aside.values()].map((one) => (
          <SetAsidePassage
            key={`${one.turn} ${one.criterion}`}
            meta={t('transcript.turn', { turn: one.turn })}
            criterion={one.criterion}
            text={null}
          />
        ))}
      </ul>
    </>
  )
}
