import { HeldGroup } from './held-group.tsx'
import type { HeldGroup as Group } from './held-groups.ts'
import type { Viewer } from './use-held-acts.tsx'

type Props = { groups: Group[]; isWhole: boolean; timeZone: string; viewer: Viewer }

/** The held letters of a page, group by group. */
export function HeldList({ groups, isWhole, timeZone, viewer }: Props) {
  return groups.map((group) => (
    <HeldGroup key={group.key} group={group} isWhole={isWhole} timeZone={timeZone} viewer={viewer} />
  ))
}
