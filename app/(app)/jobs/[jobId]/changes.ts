import type { BoardSort } from '@/lib/candidates/board-view.ts'
import { compareCards } from '@/lib/candidates/board-view.ts'
import type { Card } from './cards.ts'

/** What is shown at once, before the server has answered. */
export type Change =
  | { kind: 'move'; moves: { applicationId: string; toStageId: string }[] }
  | { kind: 'assign'; assignments: { applicationId: string; ownerId: string | null }[]; owners: Owners }
  | { kind: 'leave'; applicationIds: string[] }

type Owners = { id: string; name: string }[]

export function applyChange(cards: Card[], change: Change): Card[] {
  if (change.kind === 'leave') return cards.filter((card) => !change.applicationIds.includes(card.id))
  if (change.kind === 'move') {
    const targets = new Map(change.moves.map((move) => [move.applicationId, move.toStageId]))
    return cards.map((card) => {
      const stageId = targets.get(card.id)
      return stageId ? { ...card, stageId } : card
    })
  }
  const wanted = new Map(change.assignments.map((one) => [one.applicationId, one.ownerId]))
  return cards.map((card) => {
    const ownerId = wanted.get(card.id)
    if (ownerId === undefined) return card
    return { ...card, owner: change.owners.find((owner) => owner.id === ownerId) ?? null }
  })
}

/** The cards of each stage in their order, those that were just moved among them. */
export function byStage(cards: Card[], stageIds: string[], sort: BoardSort): Map<string, Card[]> {
  const columns = new Map<string, Card[]>(stageIds.map((id) => [id, []]))
  for (const card of cards) columns.get(card.stageId)?.push(card)
  for (const column of columns.values()) column.sort(compareCards(sort))
  return columns
}
