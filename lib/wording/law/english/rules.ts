import type { LawRule } from '../rule.ts'
import { abilityRules } from './ability.ts'
import { ageRules } from './age.ts'
import { belongingRules } from './belonging.ts'
import { bodilyRules } from './bodily.ts'
import { bodyRules } from './body.ts'
import { ethnicityRules } from './ethnicity.ts'
import { familyRules } from './family.ts'
import { genderRules } from './gender.ts'
import { geneticRules } from './genetic.ts'
import { healthRules } from './health.ts'
import { lifestyleRules } from './lifestyle.ts'
import { meansRules } from './means.ts'
import { orientationRules } from './orientation.ts'
import { originRules } from './origin.ts'
import { placeRules } from './place.ts'
import { politicsRules } from './politics.ts'
import { pregnancyRules } from './pregnancy.ts'
import { privateRules } from './private.ts'
import { publicLifeRules } from './public-life.ts'
import { religionRules } from './religion.ts'
import { sexRules } from './sex.ts'
import { standingRules } from './standing.ts'
import { weakRules } from './weak.ts'
import { whistleRules } from './whistle.ts'

/** English, UK and US; one file for each family of grounds. */
export const englishRules: readonly LawRule[] = [
  originRules,
  ethnicityRules,
  sexRules,
  orientationRules,
  genderRules,
  ageRules,
  familyRules,
  pregnancyRules,
  geneticRules,
  meansRules,
  lifestyleRules,
  politicsRules,
  publicLifeRules,
  religionRules,
  bodyRules,
  placeRules,
  healthRules,
  abilityRules,
  whistleRules,
  belongingRules,
  standingRules,
  bodilyRules,
  privateRules,
]
  .flat(2)
  .concat(weakRules)
