import { Columns3, FileText, Inbox, type LucideIcon, Mail, SlidersHorizontal, Users } from 'lucide-react'
import type { Permission } from '@/lib/team/permissions.ts'

export type Place = {
  key: 'jobs' | 'candidates' | 'rejections' | 'templates' | 'mailbox' | 'settings'
  href: string
  icon: LucideIcon
  needs: Permission
  letter: string
}

/** The places of Tact, in the order of the sidebar; G then the letter goes there. */
export const places: Place[] = [
  { key: 'jobs', href: '/jobs', icon: Columns3, needs: 'job.see', letter: 'j' },
  { key: 'candidates', href: '/candidates', icon: Users, needs: 'candidate.see', letter: 'c' },
  { key: 'rejections', href: '/rejections', icon: Mail, needs: 'rejection.see', letter: 'p' },
  { key: 'templates', href: '/templates', icon: FileText, needs: 'template.see', letter: 'm' },
  { key: 'mailbox', href: '/mailbox', icon: Inbox, needs: 'mailbox.see', letter: 'b' },
  { key: 'settings', href: '/settings', icon: SlidersHorizontal, needs: 'job.see', letter: 's' },
]
