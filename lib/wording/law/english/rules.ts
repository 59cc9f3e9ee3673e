import type { LawRule } from '../rule.ts'

/** English, UK and US; one file for each family of grounds. */
export const englishRules: readonly LawRule[] = []
