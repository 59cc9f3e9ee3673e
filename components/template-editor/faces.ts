'use client'

import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { isFilter } from '@/lib/templates/fields.ts'
import type { Language } from '@/prisma/client/enums.ts'
import { strayTags } from './edits.ts'
import { canBeEmpty, type FieldChoice } from './field-choices.ts'
import type { Chip, TemplatePiece } from './pieces.ts'
import type { ChipFace } from './slots.ts'

/** How the chips of a template look and read: data grey, to write blue, conditions plain, what is wrong madder. */
export function useFaces(fields: readonly FieldChoice[], language: Language) {
  const t = useTranslations('templates.pages.chip')
  return useCallback(
    (pieces: readonly TemplatePiece[]): ChipFace[] => {
      const stray = strayTags(pieces)
      const known = new Map(fields.map((field) => [field.name, field]))
      const joints: Record<string, string> = { and: t('and'), or: t('or') }
      const inWords = (condition: string) =>
        condition.replace(
          /[\p{L}_][\p{L}\p{N}_.-]*/gu,
          (name) => known.get(name)?.label ?? joints[name] ?? name,
        )
      const isKnown = (condition: string) =>
        (condition.match(/[\p{L}_][\p{L}\p{N}_.-]*/gu) ?? []).every((name) => known.has(name) || joints[name])

      const fieldFace = ({ name, filters }: Extract<Chip, { kind: 'field' }>): ChipFace => {
        const field = known.get(name)
        const strange = filters.filter(
          (filter) => !isFilter(filter) || (filter === 'de' && language !== 'fr'),
        )
        if (!field || strange.length > 0) {
          const label = [field?.label ?? name, ...strange].join(' | ')
          return { label, tone: 'wrong', title: field ? undefined : t('unknown') }
        }
        let { label } = field
        if (filters.includes('day')) label = t('day', { label })
        if (filters.includes('de')) label = t('de', { label })
        if (field.group === 'feedback') {
          return { label, tone: 'feedback', note: filters.includes('required') ? undefined : t('optional') }
        }
        const isMarked = filters.includes('required') && canBeEmpty(field)
        return { label, tone: 'data', note: isMarked ? t('required') : undefined }
      }

      const face = (piece: Chip): ChipFace => {
        if (piece.kind === 'field') return fieldFace(piece)
        if (piece.kind === 'comment')
          return { label: piece.text || t('comment'), tone: 'comment', title: t('comment') }
        if (piece.kind === 'odd') return { label: piece.source, tone: 'wrong' }
        if (!('condition' in piece)) return { label: t(piece.kind), tone: 'joint' }
        const label = t(piece.kind, { condition: inWords(piece.condition) })
        return { label, tone: isKnown(piece.condition) ? 'condition' : 'wrong' }
      }

      return pieces.map((piece, index): ChipFace => {
        if (piece.kind === 'text') return { label: '', tone: 'data' }
        return stray.has(index) ? { ...face(piece), tone: 'wrong' } : face(piece)
      })
    },
    [fields, language, t],
  )
}
