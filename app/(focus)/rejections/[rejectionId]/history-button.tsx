'use client'

import { History } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import type { EvidenceLink } from '@/lib/feedback/schema.ts'
import { listSnapshotsAction } from './actions.ts'
import type { ComposerFacts } from './composer-facts.ts'
import type { Draft } from './use-draft.ts'

type Snapshots = Extract<Awaited<ReturnType<typeof listSnapshotsAction>>, { ok: true }>['value']

/** How the letter stood before, and the way back to it. */
export function HistoryButton({ facts, draft }: { facts: ComposerFacts; draft: Draft }) {
  const t = useTranslations('compose')
  const c = useTranslations('common')
  const format = useFormatter()
  const toast = useToast()
  const [list, setList] = useState<Snapshots | null>(null)
  const open = async () => {
    await draft.flush()
    const result = await listSnapshotsAction({ rejectionId: facts.rejectionId }).catch(() => null)
    if (result?.ok) setList(result.value)
    else toast(t('use.network'))
  }
  const restore = (snapshot: Snapshots[number]) => {
    const { fields, subject, body } = snapshot
    draft.change({ fields, subject, body, links: snapshot.links as EvidenceLink[] })
    setList(null)
    toast(t('history.restored'), { undo: () => void draft.undo() })
  }
  return (
    <>
      <button type="button" className="link" onClick={() => void open()}>
        <History className="i xs" aria-hidden /> {t('history.act')}
      </button>
      <Dialog title={t('history.title')} isOpen={list !== null} onClose={() => setList(null)} width={620}>
        {list?.length === 0 && <p className="m3">{t('history.none')}</p>}
        <ol className="snapshots">
          {list?.map((snapshot, index) => (
            <li key={snapshot.id}>
              <div className="row">
                <b className="grow">
                  {format.dateTime(new Date(snapshot.at), {
                    day: 'numeric',
                    month: 'short',
                    hour: '2-digit',
                    minute: '2-digit',
                  })}
                  {snapshot.by ? `, ${snapshot.by}` : ''}
                </b>
                {index === 0 ? (
                  <span className="m3 t12">{t('history.latest')}</span>
                ) : (
                  <button type="button" className="btn sm" onClick={() => restore(snapshot)}>
                    {t('history.restore')}
                  </button>
                )}
              </div>
              <p className="m2 whitespace-pre-line break-words">{wordsOf(snapshot, facts)}</p>
            </li>
          ))}
        </ol>
        <div className="acts">
          <button type="button" className="btn" onClick={() => setList(null)}>
            {c('close')}
          </button>
        </div>
      </Dialog>
    </>
  )
}

function wordsOf({ fields, body }: Snapshots[number], facts: ComposerFacts): string {
  if (body !== null) return body
  const order = facts.fields.map((field) => field.key)
  return Object.entries(fields)
    .filter(([, words]) => words.trim() !== '')
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([key, words]) => `${facts.labels[key] ?? key} : ${words}`)
    .join('\n')
}
