'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useState } from 'react'
import { useToast } from '@/components/ui/toasts.tsx'
import type { EvidencePiece } from '@/lib/feedback/person-file.ts'
import type { EvidenceLink } from '@/lib/feedback/schema.ts'
import { evidenceSentenceAction } from './evidence-actions.ts'
import { sameSource, type Use } from './evidence-words.ts'
import { focusField } from './focus-field.ts'
import type { Draft } from './use-draft.ts'

type Where = { draft: Draft; rejectionId: string }

/** From a passage of the file to a sentence of the letter and back; the link between them stays. */
export function useEvidence({ draft, rejectionId }: Where) {
  const t = useTranslations('compose')
  const toast = useToast()
  const [busy, setBusy] = useState<string | null>(null)
  const { change, text, undo } = draft

  const use = useCallback(
    async (piece: Pick<EvidencePiece, 'source' | 'quote'>, as: Use) => {
      setBusy(piece.quote)
      const result = await evidenceSentenceAction({
        rejectionId,
        source: piece.source,
        quote: piece.quote,
        use: as,
        variant: 0,
      }).catch(() => null)
      setBusy(null)
      if (!result) return toast(t('use.network'))
      if (!result.ok) return toast(t(result.reason === 'off-limits' ? 'use.off-limits' : 'use.gone'))
      const { sentence } = result.value
      if (sentence === null) {
        focusField(as)
        return toast(t('use.by-hand'))
      }
      const before = text.fields[as]?.trimEnd() ?? ''
      const link: EvidenceLink = { field: as, sentence, source: piece.source, quote: piece.quote }
      change({
        fields: { ...text.fields, [as]: before === '' ? sentence : `${before} ${sentence}` },
        links: [...text.links, link],
      })
      requestAnimationFrame(() => focusField(as))
    },
    [rejectionId, text, change, toast, t],
  )

  /** The sentence goes if it still stands as it was linked; a rewritten one stays and only loses its link. */
  const takeBack = useCallback(
    (link: EvidenceLink) => {
      const field = text.fields[link.field] ?? ''
      const rest = field.replace(link.sentence, '').replace(/ {2,}/g, ' ').trim()
      change({
        fields: { ...text.fields, [link.field]: rest },
        links: text.links.filter((one) => one !== link),
      })
      toast(t('use.taken-back'), { undo: () => void undo() })
    },
    [text, change, undo, toast, t],
  )

  const linkOf = useCallback(
    (piece: Pick<EvidencePiece, 'source' | 'quote'>) =>
      text.links.filter((link) => sameSource(link.source, piece.source) && link.quote === piece.quote),
    [text.links],
  )
  return { use, takeBack, linkOf, busy }
}

export type Evidence = ReturnType<typeof useEvidence>
