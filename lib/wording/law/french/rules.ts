import type { LawRule } from '../rule.ts'
import { ageRules } from './age.ts'
import { genderRules, orientationRules, sexRules } from './sex.ts'

/** French; one file for each family of grounds. */
export const frenchRules: readonly LawRule[] = [...ageRules, ...sexRules, ...orientationRules, ...genderRules]
