import type { LetterFacts } from './values.ts'

/** The candidates that letters go wrong with. Labels: messages `templates.pages.preview.extremes`. */
export const extremes = [
  'no-feedback',
  'longest-title',
  'one-word-name',
  'no-interview',
  'all-caps',
  'civility',
  'in-pool',
] as const

export type Extreme = (typeof extremes)[number]

const longestTitle = {
  fr: 'Responsable adjoint(e) de la coordination des systèmes d’information hospitaliers régionaux et de la continuité des soins (CDI)',
  en: 'Deputy Head of Coordination for Regional Hospital Information Systems and Continuity of Care (permanent, m/f/d)',
} as const

/** The same letter for an extreme candidate; "no-feedback" changes nothing here, its fields stay empty. */
export function asExtreme(extreme: Extreme, facts: LetterFacts): LetterFacts {
  const { candidate, language, recruiter } = facts
  if (extreme === 'longest-title') return { ...facts, jobTitle: longestTitle[language] }
  if (extreme === 'one-word-name')
    return { ...facts, candidate: { firstName: 'Ngozi', lastName: '', civility: null } }
  if (extreme === 'no-interview')
    return { ...facts, interview: null, recruiter: { ...recruiter, jobTitle: null } }
  if (extreme === 'all-caps') {
    return {
      ...facts,
      candidate: { firstName: 'JEAN-PIERRE', lastName: 'DE LA FONTAINE', civility: null },
      jobTitle: language === 'fr' ? 'INGÉNIEUR CLOUD H/F' : 'CLOUD ENGINEER (M/F)',
    }
  }
  if (extreme === 'civility') {
    const title = language === 'fr' ? 'Chargé(e) d’affaires - Réf. 4521' : 'Account manager - Ref. 4521'
    return { ...facts, candidate: { ...candidate, civility: 'MADAME' }, jobTitle: title }
  }
  return extreme === 'in-pool' ? { ...facts, poolUntil: '2027-06-30' } : facts
}
