import { getLocale, getTranslations } from 'next-intl/server'
import type { Person } from '@/lib/candidates/board.ts'
import { fusePercent, type Heat, silenceHeat, silentDays } from '@/lib/candidates/silence.ts'
import { displayName } from '@/lib/language/names.ts'
import { dateWords } from '../dates.ts'

/** Somebody in the pipeline, in the words of the reader: what a card or a row shows. */
export type Card = {
  id: string
  candidateId: string
  stageId: string
  name: string
  source: string
  owner: { id: string; name: string } | null
  interview: { text: string; isHeld: boolean } | null
  notes: number
  days: number
  heat: Heat
  fuse: number
  applied: string
  /** For the place of a card that was just moved: compareCards. */
  lastContactAt: number
  appliedAt: number
  sortName: string
}

type Around = { now: Date; timeZone: string }

export async function cardsOf(people: Person[], { now, timeZone }: Around): Promise<Card[]> {
  const [t, common, language] = await Promise.all([
    getTranslations('board.card'),
    getTranslations('common'),
    getLocale(),
  ])
  const dates = dateWords(language, timeZone, now)

  const sourceOf = ({ source, sourceDetail }: Person) => {
    if (source === 'APPLIED' && sourceDetail) return sourceDetail
    return [common(`source.${source}`), sourceDetail].filter(Boolean).join(' · ')
  }
  const interviewOf = ({ heldAt, nextAt, nextKind }: Person): Card['interview'] => {
    if (nextAt) {
      const when = dates.appointment(nextAt)
      return { text: nextKind === 'PHONE' ? t('call', { when }) : when, isHeld: false }
    }
    return heldAt && { text: t('held', { date: dates.day(heldAt) }), isHeld: true }
  }
  return people.map((person) => {
    const days = silentDays(person.lastContactAt, now, timeZone)
    const { id, candidateId, stageId, firstName, lastName, ownerId, ownerName, notes } = person
    return {
      id,
      candidateId,
      stageId,
      name: nameOf(person),
      source: sourceOf(person),
      owner: ownerId && ownerName ? { id: ownerId, name: ownerName } : null,
      interview: interviewOf(person),
      notes,
      days,
      heat: silenceHeat(days),
      fuse: fusePercent(days),
      applied: dates.day(person.appliedAt),
      lastContactAt: person.lastContactAt.getTime(),
      appliedAt: person.appliedAt.getTime(),
      sortName: `${lastName} ${firstName}`,
    }
  })
}

export function nameOf(person: { firstName: string; lastName: string }): string {
  return displayName(person).fullName || `${person.firstName} ${person.lastName}`.trim()
}
