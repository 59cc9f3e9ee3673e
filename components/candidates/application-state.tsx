import {
  BadgeCheck,
  Check,
  CircleQuestionMark,
  CircleSlash,
  Clock,
  Eye,
  type LucideIcon,
  Mail,
  PauseCircle,
  PenLine,
} from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { RejectionState } from '@/lib/rejections/state.ts'

/** Where an application is when it is no longer in the columns. `refused`: for those who do not see letters. */
export type GoneState = Exclude<RejectionState, 'cancelled'> | 'withdrawn' | 'hired' | 'refused'

const looks: Record<GoneState, { icon: LucideIcon; look: string }> = {
  'to-write': { icon: PenLine, look: 'st todo' },
  'to-review': { icon: Eye, look: 'st todo' },
  scheduled: { icon: Clock, look: 'st hold' },
  held: { icon: PauseCircle, look: 'st hold' },
  sent: { icon: Check, look: 'st ok' },
  'to-verify': { icon: CircleQuestionMark, look: 'st warn' },
  withdrawn: { icon: CircleSlash, look: 'st hold' },
  hired: { icon: BadgeCheck, look: 'st ok' },
  refused: { icon: Mail, look: 'st hold' },
}

/** Icon and word, always both. */
export function ApplicationState({ state, detail }: { state: GoneState; detail?: string }) {
  const t = useTranslations('candidates.state')
  const { icon: Sign, look } = looks[state]
  return (
    <span className={look}>
      <Sign className="i" aria-hidden />
      <span>{detail ? `${t(state)}, ${detail}` : t(state)}</span>
    </span>
  )
}
