import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { useToast } from '@/components/ui/toasts.tsx'
import type { Assign, Move } from '@/lib/candidates/applications-schema.ts'
import {
  assignAction,
  hireAction,
  moveAction,
  refuseAction,
  undoHiringAction,
  undoWithdrawalAction,
  withdrawAction,
} from './actions.ts'
import type { Card } from './cards.ts'
import type { Change } from './changes.ts'
import type { Owner } from './load.ts'
import { useRefusalWords } from './use-refusal-words.ts'

type Stage = { id: string; name: string }
type Person = Pick<Card, 'id' | 'candidateId' | 'stageId' | 'name'>
type Given = { cards: Person[]; stages: Stage[]; owners: Owner[]; change: (change: Change) => void }

/** What can be done with people in the pipeline: shown at once, said in a toast, with the way back. */
export function useActs({ cards, stages, owners, change }: Given) {
  const t = useTranslations('board.told')
  const words = useRefusalWords()
  const toast = useToast()
  const router = useRouter()
  const [isBusy, startTransition] = useTransition()
  const nameOf = (id: string) => cards.find((card) => card.id === id)?.name ?? ''
  const stageName = (id: string | undefined) => stages.find((stage) => stage.id === id)?.name ?? ''

  /** Runs while the change is shown; when it fails, the change goes and the reason is said. */
  function run<Result extends { ok: boolean }>(
    shown: Change | null,
    act: () => Promise<Result>,
    then: (result: Extract<Result, { ok: true }>) => void,
    name = '',
  ) {
    startTransition(async () => {
      if (shown) change(shown)
      try {
        const result = await act()
        if (result.ok) then(result as Extract<Result, { ok: true }>)
        else toast(words.refused(result as never, name))
      } catch {
        toast(words.network())
      }
    })
  }

  function sendMoves(moves: Move[], told: 'moved' | 'moved-back') {
    const [first] = moves
    if (!first) return
    const name = nameOf(first.applicationId)
    run(
      { kind: 'move', moves },
      () => moveAction({ moves }),
      ({ value: { moved, stayed } }) => {
        const back = moved.map((move) => ({
          applicationId: move.applicationId,
          fromStageId: move.toStageId,
          toStageId: move.fromStageId,
        }))
        const undo = told === 'moved' ? () => sendMoves(back, 'moved-back') : undefined
        const one = moved[0] ?? first
        const facts = {
          count: moved.length,
          name: nameOf(one.applicationId) || name,
          stage: stageName(one.toStageId),
        }
        toast(t(told, facts), { undo })
        if (stayed.length > 0) toast(words.stayed(stayed))
      },
      name,
    )
  }

  function sendAssignments(assignments: Assign[], told: 'assigned' | 'assigned-back') {
    run(
      { kind: 'assign', assignments, owners },
      () => assignAction({ assignments }),
      ({ value: { previous } }) => {
        if (told === 'assigned-back') return toast(t('assigned-back'))
        const owner = owners.find((one) => one.id === assignments[0]?.ownerId)?.name
        const facts = { count: assignments.length, name: nameOf(assignments[0]?.applicationId ?? '') }
        const undo = () => sendAssignments(previous, 'assigned-back')
        toast(owner ? t('assigned', { ...facts, owner }) : t('unassigned', facts), { undo })
      },
    )
  }

  function leave(id: string, how: 'withdrawn' | 'hired') {
    const name = nameOf(id)
    const one = { applicationId: id }
    const goes = async () => (how === 'withdrawn' ? await withdrawAction(one) : await hireAction(one))
    const comes = async () =>
      how === 'withdrawn' ? await undoWithdrawalAction(one) : await undoHiringAction(one)
    const undo = () => run(null, comes, ({ value }) => toast(t('back', value)), name)
    const shown: Change = { kind: 'leave', applicationIds: [id] }
    run(shown, goes, () => toast(t(how, { name }), { undo }), name)
  }

  return {
    isBusy,
    move: (ids: string[], toStageId: string) =>
      sendMoves(
        cards
          .filter((card) => ids.includes(card.id) && card.stageId !== toStageId)
          .map((card) => ({ applicationId: card.id, fromStageId: card.stageId, toStageId })),
        'moved',
      ),
    assign: (ids: string[], ownerId: string | null) =>
      sendAssignments(
        ids.map((applicationId) => ({ applicationId, ownerId })),
        'assigned',
      ),
    refuse: (ids: string[]) =>
      run(
        { kind: 'leave', applicationIds: ids },
        () => refuseAction({ applicationIds: ids }),
        ({ value: { rejectionIds, skipped } }) => {
          const stayed = skipped.map(({ applicationId, reason }) => ({ reason, name: nameOf(applicationId) }))
          if (stayed.length > 0) toast(words.stayed(stayed))
          if (rejectionIds.length > 1) toast(t('refused', { count: rejectionIds.length }))
          const [first] = rejectionIds
          // Several are filled side by side; the first stands for all of this decision.
          if (first)
            router.push(
              rejectionIds.length > 1 ? `/rejections/bulk?decision=${first}` : `/rejections/${first}`,
            )
        },
      ),
    withdraw: (id: string) => leave(id, 'withdrawn'),
    hire: (id: string) => leave(id, 'hired'),
    open: (id: string) => {
      const card = cards.find((one) => one.id === id)
      if (card) router.push(`/candidates/${card.candidateId}`)
    },
  }
}

export type Acts = ReturnType<typeof useActs>
