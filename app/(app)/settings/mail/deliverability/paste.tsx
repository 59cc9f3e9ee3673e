'use client'

import { Copy } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useToast } from '@/components/ui/toasts.tsx'
import type { DnsRecord } from '@/lib/mail/deliverability.ts'

/** A record to put into the DNS, ready to be copied part by part. */
export function Paste({ record }: { record: DnsRecord }) {
  const t = useTranslations('delivery.deliverability')
  const say = useToast()
  const parts = [
    { label: t('record-name'), text: record.name },
    { label: t('record-type'), text: record.type },
    { label: t('record-value'), text: record.value },
  ]
  return (
    <div className="paste">
      <p className="lab">{t(record.isInstead ? 'paste-instead' : 'paste')}</p>
      <dl>
        {parts.map(({ label, text }) => (
          <div key={label}>
            <dt className="m3">{label}</dt>
            <dd className="record break">{text}</dd>
            <button
              type="button"
              className="btn sm ic ghost"
              aria-label={`${t('copy')}, ${label}`}
              title={t('copy')}
              onClick={() =>
                navigator.clipboard?.writeText(text).then(
                  () => say(t('copied')),
                  () => undefined,
                )
              }
            >
              <Copy className="i s" aria-hidden />
            </button>
          </div>
        ))}
      </dl>
    </div>
  )
}
