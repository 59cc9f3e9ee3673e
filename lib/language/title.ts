import { elides } from './elision.ts'
import { soundsEnglish } from './english.ts'
import type { Civility, Language } from './language.ts'
import { withoutShouting } from './title-case.ts'
import { inOneGender } from './title-gender.ts'
import { withoutNoise } from './title-noise.ts'
import { withoutControls } from './visible.ts'

/** No post has a longer name; a longer text is an accident or an attack. */
const MOST_CHARACTERS = 400
const FRENCH =
  /[àâçéèêëîïôùûœ]|\b(?:de|du|des|d|l|en|et|au|aux|chef|agent|charge|ingenieur|developpeur|responsable)\b/i

/**
 * A job title fit for running text: no H/F, contract, reference or place, no capitals, one gender (that of the
 * civility, the masculine generic when unknown), typographic apostrophes. Never empty unless `raw` is.
 */
export function cleanJobTitle(
  raw: string,
  options: { civility?: Civility | null; language?: Language } = {},
): string {
  const title = withoutControls(raw.slice(0, MOST_CHARACTERS)).replace(/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, '’')
  const clean = withoutNoise(title)
  if (!/\p{L}/u.test(clean)) return title
  const isEnglish = soundsEnglish(clean) || (options.language === 'en' && !FRENCH.test(clean))
  return withoutShouting(inOneGender(clean, options.civility), isEnglish ? 'en' : 'fr')
}

/**
 * The post as a noun phrase that follows "the" or "le": "poste d’Ingénieur Cloud", "Cloud Engineer position".
 * English puts the title first as people do, and after "position of" when it would not end well there
 * ("position of Head of Sales, Nordics").
 */
export function jobPhrase(title: string, language: Language, civility?: Civility | null): string {
  if (language === 'fr') {
    const clean = cleanJobTitle(title, { civility })
    return `poste ${elides(clean) ? 'd’' : 'de '}${clean}`
  }
  const clean = cleanJobTitle(title, { civility, language: 'en' })
  return /[,(–—:]|\s-\s|\sof\s/.test(clean) ? `position of ${clean}` : `${clean} position`
}
