import type { LawRule } from '../rule.ts'
import { ageRules } from './age.ts'
import { aroundRules } from './around.ts'
import { belongingRules } from './belonging.ts'
import { bodyRules } from './body.ts'
import { alarmRules, faithRules, politicalRules } from './creeds.ts'
import { dailyRules } from './daily.ts'
import { autonomyRules, disabilityRules } from './disability.ts'
import { familyRules, pregnancyRules } from './family.ts'
import { furtherRules } from './further.ts'
import { geneticRules, healthRules } from './health.ts'
import { hintRules } from './hints.ts'
import { homeRules } from './home.ts'
import { livelihoodRules } from './livelihood.ts'
import { bankRules, meansRules, residenceRules } from './means.ts'
import { obliqueRules } from './oblique.ts'
import { officeRules, politicsRules, unionRules, whistleRules } from './opinions.ts'
import { languageRules, nationRules, originRules, surnameRules } from './origin.ts'
import { plainRules } from './plain.ts'
import { lifestyleRules, looksRules, religionRules } from './private.ts'
import { rootRules, tongueRules } from './roots.ts'
import { genderRules, orientationRules, sexRules } from './sex.ts'

/** French; one file for each family of grounds. */
export const frenchRules: readonly LawRule[] = [
  ...ageRules,
  ...sexRules,
  ...orientationRules,
  ...genderRules,
  ...familyRules,
  ...pregnancyRules,
  ...healthRules,
  ...geneticRules,
  ...autonomyRules,
  ...disabilityRules,
  ...originRules,
  ...nationRules,
  ...surnameRules,
  ...languageRules,
  ...meansRules,
  ...bankRules,
  ...residenceRules,
  ...politicsRules,
  ...unionRules,
  ...officeRules,
  ...whistleRules,
  ...religionRules,
  ...looksRules,
  ...lifestyleRules,
  ...obliqueRules,
  ...aroundRules,
  ...rootRules,
  ...tongueRules,
  ...faithRules,
  ...politicalRules,
  ...alarmRules,
  ...livelihoodRules,
  ...hintRules,
  ...homeRules,
  ...bodyRules,
  ...furtherRules,
  ...belongingRules,
  ...dailyRules,
  ...plainRules,
]
