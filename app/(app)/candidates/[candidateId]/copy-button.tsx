'use client'

import { Copy } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useToast } from '@/components/ui/toasts.tsx'

export function CopyButton({ address }: { address: string }) {
  const t = useTranslations('candidates.record')
  const toast = useToast()
  return (
    <button
      type="button"
      className="btn ghost sm ic"
      aria-label={t('copy', { address })}
      title={t('copy', { address })}
      onClick={() => navigator.clipboard?.writeText(address).then(() => toast(t('copied')))}
    >
      <Copy className="i s" aria-hidden />
    </button>
  )
}
