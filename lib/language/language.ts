/** The two languages a letter may be written in; the same names as the database enum. */
export type Language = 'fr' | 'en'

/** Same names as the database enum; absent when nobody said it. Never inferred from a first name. */
export type Civility = 'MADAME' | 'MONSIEUR'

/** Lower case without accents, for looking words up; never for showing. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/’/g, "'")
}
