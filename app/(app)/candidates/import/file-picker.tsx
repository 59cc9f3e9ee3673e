'use client'

import { FileUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'

type Props = { name: string | null; isReading: boolean; onChoose: (file: File) => void }

/** Choose a file, or drop it. */
export function FilePicker({ name, isReading, onChoose }: Props) {
  const t = useTranslations('import.file')
  const [isOver, setIsOver] = useState(false)
  return (
    <label
      className={isOver ? 'dropfile over' : 'dropfile'}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        const file = event.dataTransfer.files[0]
        if (file) onChoose(file)
      }}
    >
      <input
        type="file"
        className="sr"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        aria-label={t('label')}
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) onChoose(file)
          event.target.value = ''
        }}
      />
      <FileUp className="i" aria-hidden />
      <span>
        <b className="breaks">{isReading ? t('reading') : (name ?? t('choose'))}</b>{' '}
        {name ? <span className="link">{t('another')}</span> : t('drop')}
        {!name && (
          <small>
            {t('hint')} {t('needs')}
          </small>
        )}
      </span>
    </label>
  )
}
