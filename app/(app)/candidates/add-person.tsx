'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog.tsx'
import { SelectField } from '@/components/ui/field.tsx'
import type { Target } from '@/lib/candidates/queries.ts'
import { CandidateForm } from '../jobs/[jobId]/candidate-form.tsx'

/** Adds one person to a job that is chosen first. */
export function AddPerson({ targets }: { targets: Target[] }) {
  const t = useTranslations('candidates')
  const [isOpen, setIsOpen] = useState(false)
  const [jobId, setJobId] = useState(targets[0]?.id)
  const job = targets.find((one) => one.id === jobId)
  return (
    <>
      <button type="button" className="btn pri" onClick={() => setIsOpen(true)}>
        <Plus className="i s" aria-hidden />
        {t('add')}
      </button>
      <Dialog title={t('add-title')} isOpen={isOpen} onClose={() => setIsOpen(false)} width={560}>
        {!job && <p className="m2">{t('no-job')}</p>}
        {job && (
          <>
            <SelectField label={t('job')} value={jobId} onChange={(event) => setJobId(event.target.value)}>
              {targets.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
            </SelectField>
            <CandidateForm
              key={job.id}
              jobId={job.id}
              language={job.language}
              stages={job.stages}
              onClose={() => setIsOpen(false)}
            />
          </>
        )}
      </Dialog>
    </>
  )
}
