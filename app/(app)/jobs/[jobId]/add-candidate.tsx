'use client'

import { Plus, Upload } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog.tsx'
import type { Language } from '@/prisma/client/enums.ts'
import { CandidateForm } from './candidate-form.tsx'

type Props = { jobId: string; language: Language; stages: { id: string; name: string }[] }

/** Adds one person to the job, or leads to the import of a list. */
export function AddCandidate({ jobId, language, stages }: Props) {
  const t = useTranslations('board.add')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" className="btn" onClick={() => setIsOpen(true)} aria-label={t('label')}>
        <Plus className="i s" aria-hidden />
        <span className="hide-m">{t('act')}</span>
      </button>
      <Dialog title={t('title')} isOpen={isOpen} onClose={() => setIsOpen(false)} width={560}>
        <Link className="link t12 mb-2" href={`/candidates/import?job=${jobId}`}>
          <Upload className="i s" aria-hidden />
          {t('import')}
        </Link>
        <CandidateForm jobId={jobId} language={language} stages={stages} onClose={() => setIsOpen(false)} />
      </Dialog>
    </>
  )
}
