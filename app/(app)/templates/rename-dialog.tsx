'use client'

import { useTranslations } from 'next-intl'
import { Dialog } from '@/components/ui/dialog.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import { useForm } from '@/components/ui/use-form.ts'
import { renameTemplateAction } from './actions.ts'
import { NameFields } from './name-fields.tsx'
import type { TemplateFacts } from './template-menu.tsx'
import { useRefusal } from './use-refusal.ts'

type Props = { template: TemplateFacts; isOpen: boolean; onClose: () => void }

export function RenameDialog({ template, isOpen, onClose }: Props) {
  const t = useTranslations('templates.pages')
  return (
    <Dialog title={t('rename-title')} isOpen={isOpen} onClose={onClose}>
      <RenameForm template={template} onClose={onClose} />
    </Dialog>
  )
}

function RenameForm({ template, onClose }: Omit<Props, 'isOpen'>) {
  const t = useTranslations('templates.pages')
  const common = useTranslations('common')
  const toast = useToast()
  const sentence = useRefusal()
  const rename = (_: unknown, form: FormData) =>
    renameTemplateAction({ templateId: template.id, ...Object.fromEntries(form) })
  const { form, isPending, refusal, problems } = useForm(rename, () => {
    toast(t('rename-done'))
    onClose()
  })
  return (
    <form {...form} className="form">
      <NameFields start={template} problems={problems} />
      {refusal && refusal.reason !== 'invalid' && (
        <p className="err" role="alert">
          {sentence(refusal)}
        </p>
      )}
      <div className="acts">
        <button type="button" className="btn" onClick={onClose}>
          {common('cancel')}
        </button>
        <button type="submit" className="btn pri" disabled={isPending}>
          {common('save')}
        </button>
      </div>
    </form>
  )
}
