import type { PlacedFinding } from '../passage.ts'
import { markSentence, type Reading } from '../reading.ts'

const closed =
  /\b(?:ne pas|inutile|merci de ne|do not|don't|no) (?:de |d')?(?:nous )?(?:repond|relanc|recontact|reply|contact|call)\w*[^.;\n]*/g
const opening = {
  fr: /\bje vous propose\b|\bvoyons-nous\b|\brencontrons-nous\b|\brepond(?:ez|re a (?:ce|cet|toutes?|vos)|rai|rons|s (?:volontiers|a))|\blirai\b|\brelire\b|\bechanger\b|\bsi vous (?:le )?(?:souhait|voul|desir)|\breparl|\badresse\b|\becri(?:vez|re|s)\b|\bappel(?:er|ez)\b|\bjoign|\bjoindre\b|\bcontact|\bdisposition\b|\bdisponibles?\b|\brecandidat|\bpostul\w+ (?:a|de) nouveau|\bnouvelle candidature|\brepasser\b|\bnos (?:prochaines |futures )?(?:offres|annonces)\b|\bnumero\b|\btelephon|\bquestions?\b|\ben (?:parler|discuter|reparler)\b|\bvive voix\b|\btenez-moi\b|\bbienvenue?\b|\brevenir vers (?:nous|moi)|\bsolliciter\b|\bporte (?:reste )?ouverte|\bretrouver\b|\breviendr|\bferons signe/,
  en: /\bsuggest we\b|\blet(?:'s| us) meet\b|\bmeet next\b|\breply|\bdrop (?:me|us)\b|\bfeel free\b|\bwrite\b|\bif you(?:'d| would)? (?:like|want|need|wish)|\bwrite (?:to|back)|\bcall\b|\bcontact|\breach(?:able)?\b|\bget in touch|\bapply again|\bnew application|\bagain\b|\bopenings?\b|\bcareers\b|\bquestions?\b|\bnumber\b|\bphone\b|\bemail me\b|\btalk\b|\bdiscuss\b|\bwelcome\b|\bhappy to\b|\bglad(?:ly)?\b|\bsend it\b|\bdoor\b|\blet me know\b|\bin touch\b/,
}

/** A letter says how to come back. */
export function findNoOpening(reading: Reading): PlacedFinding[] {
  const said = reading.folded.replace(closed, ' ')
  if (opening[reading.language].test(said)) return []
  return markSentence(reading, 'opening.missing', 'info')(reading.body.at(-1))
}
