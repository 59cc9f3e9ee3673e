import type { Language, Situation, Source, StageKind } from '../../prisma/client/enums.ts'

export type SituationFacts = { stageKind: StageKind; interviewed: boolean; source: Source }

/** Why a situation was suggested; the words are in messages `templates.because`. */
export type SituationReason =
  | 'internal'
  | 'spontaneous'
  | 'interviewed'
  | 'not-interviewed'
  | 'last-stage'
  | 'early-stage'

export type SuggestedSituation = { situation: Situation; because: SituationReason[] }

/** Which kind of letter fits where the person stands, and why. A person may choose another. */
export function suggestSituation({ stageKind, interviewed, source }: SituationFacts): SuggestedSituation {
  const seen: SituationReason = interviewed ? 'interviewed' : 'not-interviewed'
  if (source === 'INTERNAL') return { situation: 'INTERNAL', because: ['internal'] }
  if (!interviewed) {
    return source === 'SPONTANEOUS'
      ? { situation: 'SPONTANEOUS', because: ['spontaneous', seen] }
      : { situation: 'AFTER_CV', because: [seen] }
  }
  if (stageKind === 'OFFER' || stageKind === 'HIRED')
    return { situation: 'PROMISING', because: [seen, 'last-stage'] }
  if (stageKind === 'INTERVIEW') return { situation: 'AFTER_INTERVIEW_DETAILED', because: [seen] }
  return { situation: 'AFTER_INTERVIEW_SHORT', because: [seen, 'early-stage'] }
}

export type TemplateChoice = { situation: Situation; versions: readonly { language: Language }[] }

// Where a situation has no template in this language, the nearest one that says nothing untrue.
const nearest: Record<Situation, Situation[]> = {
  AFTER_CV: [],
  AFTER_INTERVIEW_SHORT: ['AFTER_INTERVIEW_DETAILED', 'AFTER_CV'],
  AFTER_INTERVIEW_DETAILED: ['AFTER_INTERVIEW_SHORT', 'AFTER_CV'],
  PROMISING: ['AFTER_INTERVIEW_DETAILED', 'AFTER_INTERVIEW_SHORT', 'AFTER_CV'],
  SPONTANEOUS: ['AFTER_CV'],
  INTERNAL: ['AFTER_INTERVIEW_DETAILED', 'AFTER_INTERVIEW_SHORT', 'AFTER_CV'],
  REFERRAL: ['AFTER_INTERVIEW_SHORT', 'AFTER_CV'],
  JOB_CLOSED: ['AFTER_CV'],
}

/** The first template of this situation that exists in this language, else of the nearest one, else any. */
export function chooseTemplate<Choice extends TemplateChoice>(
  choices: readonly Choice[],
  wanted: { situation: Situation; language: Language },
): Choice | undefined {
  const readable = choices.filter(({ versions }) =>
    versions.some(({ language }) => language === wanted.language),
  )
  for (const situation of [wanted.situation, ...nearest[wanted.situation]]) {
    const found = readable.find((choice) => choice.situation === situation)
    if (found) return found
  }
  return readable[0]
}
