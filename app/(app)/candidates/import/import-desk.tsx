'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Banner } from '@/components/ui/banner.tsx'
import type { Mapping } from '@/lib/candidates/import-map.ts'
import type { Preview } from '@/lib/candidates/import-plan.ts'
import type { Target } from '@/lib/candidates/queries.ts'
import { applyImportAction, previewImportAction } from './actions.ts'
import { ColumnMapping } from './column-mapping.tsx'
import { FilePicker } from './file-picker.tsx'
import { ImportPreview } from './import-preview.tsx'
import { TargetChoice } from './target-choice.tsx'
import { useImportSentence } from './use-import-sentence.ts'

type Chosen = { name: string; bytes: Uint8Array }

const mostBytes = 10 * 1024 * 1024

/** From a file on the desk to people in a job; nothing is written before the last button. */
export function ImportDesk({ targets, jobId: first }: { targets: Target[]; jobId: string }) {
  const t = useTranslations('import')
  const router = useRouter()
  const sentence = useImportSentence()
  const [file, setFile] = useState<Chosen | null>(null)
  const [target, setTarget] = useState({ jobId: first, stageId: null as string | null })
  const [preview, setPreview] = useState<Preview | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const turn = useRef(0)
  const look = async (chosen: Chosen, to: typeof target, mapping: Mapping | null) => {
    const mine = ++turn.current
    setIsBusy(true)
    setProblem(null)
    // What was chosen stands at once; a later choice makes this answer void.
    if (mapping) setPreview((shown) => shown && { ...shown, mapping })
    try {
      const result = await previewImportAction({ bytes: chosen.bytes, ...to, mapping })
      if (mine !== turn.current) return
      if (result.ok) setPreview(result.value)
      else setProblem(sentence(result.reason))
    } catch {
      if (mine === turn.current) setProblem(sentence('network'))
    } finally {
      if (mine === turn.current) setIsBusy(false)
    }
  }
  const choose = async (picked: File) => {
    setPreview(null)
    setFile(null)
    if (picked.size > mostBytes) return setProblem(sentence('too-big'))
    const chosen = { name: picked.name, bytes: new Uint8Array(await picked.arrayBuffer()) }
    setFile(chosen)
    await look(chosen, target, null)
  }
  const apply = async () => {
    if (!file || !preview) return
    setIsBusy(true)
    try {
      const result = await applyImportAction({
        bytes: file.bytes,
        ...target,
        mapping: preview.mapping,
        fileName: file.name,
      })
      if (result.ok) router.push(`/candidates/import/${result.value.importId}`)
      else setProblem(sentence(result.reason))
    } catch {
      setProblem(sentence('network'))
    } finally {
      setIsBusy(false)
    }
  }
  // Known people may still get what their record lacks.
  const isNothing = preview !== null && preview.counts.created + preview.counts.merged === 0
  const coming = preview ? preview.counts.created + preview.counts.applied : 0
  return (
    <div className="grid gap-4" aria-busy={isBusy}>
      <p className="m2">{t('intro')}</p>
      <TargetChoice
        targets={targets}
        value={target}
        onChoose={(to) => {
          setTarget(to)
          if (file) void look(file, to, preview?.mapping ?? null)
        }}
      />
      <FilePicker
        name={file?.name ?? null}
        isReading={isBusy && !preview}
        onChoose={(picked) => void choose(picked)}
      />
      {problem && (
        <Banner stop>
          <b>{t('unreadable.title')}</b> {problem}
        </Banner>
      )}
      {file && preview && (
        <>
          <ColumnMapping preview={preview} onChange={(mapping) => void look(file, target, mapping)} />
          <ImportPreview preview={preview} />
          <div className="row import-acts">
            <button
              type="button"
              className="btn pri lg"
              disabled={isBusy || problem !== null || isNothing}
              onClick={() => void apply()}
            >
              {isBusy ? t('applying') : t('apply', { count: coming })}
            </button>
            {isNothing && <span className="m3">{t('nothing')}</span>}
          </div>
        </>
      )}
    </div>
  )
}
