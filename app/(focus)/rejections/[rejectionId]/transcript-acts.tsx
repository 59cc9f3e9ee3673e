'use client'

import { Ellipsis } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog.tsx'
import { Menu } from '@/components/ui/menu.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import type { FileTranscript } from '@/lib/feedback/person-file.ts'
import type { ComposerFacts } from './composer-facts.ts'
import { deleteTranscriptAction } from './evidence-actions.ts'
import { TranscriptDialog } from './transcript-dialog.tsx'

/** Reading a whole transcript, saying who is who, and deleting it. */
export function TranscriptActs({ transcript, facts }: { transcript: FileTranscript; facts: ComposerFacts }) {
  const t = useTranslations('compose')
  const c = useTranslations('common')
  const toast = useToast()
  const [open, setOpen] = useState<'read' | 'delete' | null>(null)
  const remove = async () => {
    const result = await deleteTranscriptAction({ transcriptId: transcript.id })
    setOpen(null)
    toast(result.ok ? t('transcript.deleted') : t('use.network'))
  }
  return (
    <span className="ml-auto">
      <Menu
        label={t('transcript.acts')}
        trigger={<Ellipsis className="i s" aria-hidden />}
        triggerClassName="btn ghost sm ic"
        entries={[
          { id: 'read', label: t('transcript.read-all') },
          { id: 'delete', label: t('transcript.delete') },
        ]}
        onChoose={(id) => setOpen(id === 'read' ? 'read' : 'delete')}
      />
      {open === 'read' && (
        <TranscriptDialog transcriptId={transcript.id} facts={facts} onClose={() => setOpen(null)} />
      )}
      <Dialog title={t('transcript.delete')} isOpen={open === 'delete'} onClose={() => setOpen(null)}>
        <p>{t('transcript.delete-text')}</p>
        <div className="acts">
          <button type="button" className="btn" onClick={() => setOpen(null)}>
            {c('cancel')}
          </button>
          <button type="button" className="btn pri" onClick={() => void remove()}>
            {t('transcript.delete')}
          </button>
        </div>
      </Dialog>
    </span>
  )
}
