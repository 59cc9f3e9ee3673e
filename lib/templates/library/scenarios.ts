import type { Situation, Source, StageKind } from '../../../prisma/client/enums.ts'

type Rule = { id: string; situation: Situation; stageKinds: StageKind[]; sources: Source[] }
type LibraryScenario = Rule & { interviewed: boolean | null }

const columns = ['APPLIED', 'SCREENING', 'INTERVIEW', 'OFFER'] as const
const late: StageKind[] = ['INTERVIEW', 'OFFER', 'HIRED']
const early: StageKind[] = ['APPLIED', 'SCREENING']

const cv = ['AFTER_CV', 'AFTER_CV', 'AFTER_INTERVIEW_DETAILED', 'PROMISING'] as const
const grid: [Source, readonly Situation[]][] = [
  ['APPLIED', cv],
  ['SOURCED', cv],
  ['SPONTANEOUS', ['SPONTANEOUS', 'SPONTANEOUS', 'AFTER_INTERVIEW_DETAILED', 'PROMISING']],
  ['REFERRAL', ['REFERRAL', 'REFERRAL', 'REFERRAL', 'REFERRAL']],
  ['INTERNAL', ['INTERNAL', 'INTERNAL', 'INTERNAL', 'INTERNAL']],
]

// A letter that thanks for an interview is only for those who had one, whatever column their card stands in.
const special: Omit<LibraryScenario, 'id'>[] = [
  { situation: 'AFTER_CV', stageKinds: late, sources: ['APPLIED', 'SOURCED'], interviewed: false },
  { situation: 'SPONTANEOUS', stageKinds: late, sources: ['SPONTANEOUS'], interviewed: false },
  {
    situation: 'AFTER_INTERVIEW_SHORT',
    stageKinds: early,
    sources: ['APPLIED', 'SOURCED', 'SPONTANEOUS'],
    interviewed: true,
  },
]

/** The rules that every installation starts with; ids are fixed, so that seeding twice adds nothing. */
export const libraryScenarios: readonly LibraryScenario[] = [
  ...special,
  ...grid.flatMap(([source, row]) =>
    columns.map((stage, index) => ({
      situation: row[index] ?? 'AFTER_CV',
      stageKinds: [stage],
      sources: [source],
      interviewed: null,
    })),
  ),
].map((rule, index) => ({ ...rule, id: `01930000-0000-7000-8001-${String(index + 1).padStart(12, '0')}` }))
