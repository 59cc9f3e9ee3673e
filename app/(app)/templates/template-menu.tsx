'use client'

import { Ellipsis } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Menu } from '@/components/ui/menu.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import type { Situation } from '@/prisma/client/enums.ts'
import { archiveTemplateAction, unarchiveTemplateAction } from './actions.ts'
import { RecallDialog } from './recall-dialog.tsx'
import { RenameDialog } from './rename-dialog.tsx'
import { useRefusal } from './use-refusal.ts'

export type TemplateFacts = {
  id: string
  /** In the reader's language. */
  name: string
  nameFr: string
  nameEn: string
  situation: Situation
  isArchived: boolean
}

/** What is done with a template as a whole, from the list and from the editor. */
export function TemplateMenu({ template }: { template: TemplateFacts }) {
  const t = useTranslations('templates.pages')
  const router = useRouter()
  const toast = useToast()
  const refusal = useRefusal()
  const errors = useTranslations('errors')
  const [isRenaming, setIsRenaming] = useState(false)
  const [isRecalling, setIsRecalling] = useState(false)
  const { id, name, isArchived } = template

  const setArchived = async (archive: boolean, isUndo = false) => {
    const act = archive ? archiveTemplateAction : unarchiveTemplateAction
    const result = await act({ templateId: id }).catch(() => null)
    if (!result) return toast(errors('network'))
    if (!result.ok) return toast(refusal(result))
    if (isUndo) return toast(t(archive ? 'archive-done' : 'unarchive-done', { name }))
    toast(t(archive ? 'archive-done' : 'unarchive-done', { name }), {
      undo: () => void setArchived(!archive, true),
    })
  }

  const choose = (act: string) => {
    if (act === 'rename') setIsRenaming(true)
    if (act === 'copy') router.push(`/templates/new?from=${id}`)
    if (act === 'recall') setIsRecalling(true)
    if (act === 'archive') void setArchived(true)
    if (act === 'unarchive') void setArchived(false)
  }

  return (
    <>
      <Menu
        label={t('acts.of', { name })}
        trigger={<Ellipsis className="i" aria-hidden />}
        triggerClassName="btn ghost ic"
        entries={[
          { id: 'rename', label: t('acts.rename') },
          { id: 'copy', label: t('acts.copy') },
          ...(isArchived
            ? [{ id: 'unarchive', label: t('acts.unarchive') }]
            : [
                { id: 'archive', label: t('acts.archive') },
                { id: 'recall', label: t('acts.recall') },
              ]),
        ]}
        onChoose={choose}
      />
      <RenameDialog template={template} isOpen={isRenaming} onClose={() => setIsRenaming(false)} />
      <RecallDialog template={template} isOpen={isRecalling} onClose={() => setIsRecalling(false)} />
    </>
  )
}
