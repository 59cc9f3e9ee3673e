import type { LawRule } from '../rule.ts'

/** French; one file for each family of grounds. */
export const frenchRules: readonly LawRule[] = []
