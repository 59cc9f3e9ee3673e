import type { HeldLine } from './held-groups.ts'

export type HeldAct = 'read' | 'release' | 'address' | 'settings' | 'edit' | 'again' | 'cancel'

/**
 * What leads out of a hold, the likeliest first; `shown` beside the row, `all` in its menu. What the release check
 * held can be released only where a person may let it stand; else the cause is to be mended first. Pure.
 */
export function waysOut(
  letter: Pick<HeldLine, 'kind' | 'reason' | 'isWaivable' | 'isRead'>,
  { mayRead }: { mayRead: boolean },
): { shown: HeldAct[]; all: HeldAct[] } {
  const all: HeldAct[] =
    letter.kind === 'check'
      ? afterCheck(letter)
      : [...(mayRead ? (['read'] as const) : []), 'release', 'again', 'edit', 'cancel']
  return { shown: all.filter((act) => act !== 'again').slice(0, 2), all }
}

function afterCheck({ reason, isWaivable }: Pick<HeldLine, 'reason' | 'isWaivable'>): HeldAct[] {
  if (isWaivable) return ['release', 'cancel', 'edit', 'again']
  switch (reason) {
    case 'address-missing':
    case 'address-bounced':
      return ['address', 'edit', 'cancel', 'again']
    case 'address-changed':
    case 'words-changed':
      return ['edit', 'cancel', 'again']
    case 'sender-not-allowed':
      return ['settings', 'edit', 'cancel', 'again']
    case 'other':
      return ['release', 'edit', 'cancel', 'again']
    default:
      return ['cancel', 'again']
  }
}
