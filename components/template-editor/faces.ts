'use client'

import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { isFilter } from '@/lib/templates/fields.ts'
import type { Language } from '@/prisma/client/enums.ts'
import { conditionWords, isKnownCondition, useConditionChoices } from './conditions.ts'
import { conditionOf, strayTags } from './edits.ts'
import { canBeEmpty, type FieldChoice } from './field-choices.ts'
import type { Chip, TemplatePiece } from './pieces.ts'
import type { ChipFace } from './slots.ts'

type FieldChip = Extract<Chip, { kind: 'field' }>
type TagChip = Extract<Chip, { frame?: unknown }>

/** How the chips of a template look and read: data grey, to write blue, conditions as sentences, what is wrong madder. */
export function useFaces(fields: readonly FieldChoice[], language: Language) {
  const t = useTranslations('templates.pages.chip')
  const fieldFace = useFieldFace(fields, language)
  const choices = useConditionChoices(fields)
  return useCallback(
    (pieces: readonly TemplatePiece[]): ChipFace[] => {
      const stray = strayTags(pieces)
      const inWords = (condition: string, isNot: boolean) =>
        conditionWords(condition, choices, { isNot, joints: { and: t('and'), or: t('or') } })

      const tagFace = (piece: TagChip): ChipFace => {
        const style = piece.frame ? 'framed' : 'inline'
        if (!('condition' in piece)) return { label: t(`${style}.${piece.kind}`), tone: 'joint' }
        const isNot = piece.kind === 'unless'
        const kind = piece.kind === 'elsif' ? 'elsif' : 'if'
        const label = t(`${style}.${kind}`, { condition: inWords(piece.condition, isNot) })
        return { label, tone: isKnownCondition(piece.condition, fields) ? 'condition' : 'wrong' }
      }

      const face = (piece: Chip): ChipFace => {
        if (piece.kind === 'field') return fieldFace(piece)
        if (piece.kind === 'comment')
          return { label: piece.text || t('comment'), tone: 'comment', title: t('comment') }
        return piece.kind === 'odd' ? { label: piece.source, tone: 'wrong' } : tagFace(piece)
      }

      return pieces.map((piece, index): ChipFace => {
        if (piece.kind === 'text') return { label: '', tone: 'data' }
        if (stray.has(index)) return { ...face(piece), tone: 'wrong' }
        const shown = face(piece)
        if (!('frame' in piece) || !piece.frame) return shown
        if (piece.frame !== 'head') return { ...shown, frame: piece.frame }
        const hasElse = (conditionOf(pieces, index)?.between.length ?? 0) > 0
        const note = t(hasElse ? 'otherwise' : 'otherwise-nothing')
        return { ...shown, frame: 'head', note, edit: t('edit') }
      })
    },
    [fields, fieldFace, choices, t],
  )
}

function useFieldFace(fields: readonly FieldChoice[], language: Language) {
  const t = useTranslations('templates.pages.chip')
  return useCallback(
    ({ name, filters }: FieldChip): ChipFace => {
      const field = fields.find((one) => one.name === name)
      const strange = filters.filter((filter) => !isFilter(filter) || (filter === 'de' && language !== 'fr'))
      if (!field || strange.length > 0) {
        const label = [field?.label ?? name, ...strange].join(' | ')
        return { label, tone: 'wrong', title: field ? undefined : t('unknown') }
      }
      let { label } = field
      if (filters.includes('day')) label = t('day', { label })
      if (filters.includes('de')) label = t('de', { label })
      if (field.group === 'feedback') {
        const isRequired = filters.includes('required')
        return { label, tone: 'feedback', title: field.prompt, note: isRequired ? undefined : t('optional') }
      }
      const isMarked = filters.includes('required') && canBeEmpty(field)
      return { label, tone: 'data', note: isMarked ? t('required') : undefined }
    },
    [fields, language, t],
  )
}
