import type { Situation } from '@/prisma/client/enums.ts'

export const templateGroups = {
  stage: ['AFTER_CV', 'AFTER_INTERVIEW_SHORT', 'AFTER_INTERVIEW_DETAILED', 'PROMISING'],
  source: ['SPONTANEOUS', 'REFERRAL', 'INTERNAL'],
  special: ['JOB_CLOSED'],
} as const satisfies Record<string, readonly Situation[]>

export type TemplateGroup = keyof typeof templateGroups

/** Templates as the list beside the editor parts them; a group without any is left out. */
export function grouped<One extends { situation: Situation }>(
  templates: readonly One[],
): { group: TemplateGroup; templates: One[] }[] {
  return (Object.keys(templateGroups) as TemplateGroup[])
    .map((group) => ({
      group,
      templates: templates.filter(({ situation }) =>
        (templateGroups[group] as readonly Situation[]).includes(situation),
      ),
    }))
    .filter((one) => one.templates.length > 0)
}
