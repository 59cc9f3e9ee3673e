import type { PlacedFinding } from '../passage.ts'
import { markSentence, type Reading } from '../reading.ts'

const closed =
  /\b(?:ne pas|inutile|merci de ne|do not|don't|no) (?:de |d')?(?:nous )?(?:repond|relanc|recontact|reply|contact|call)\w*[^.;\n]*|\bevite[rz]? de postuler\b[^.;\n]*|\b(?:ne (?:pouv|pourr|sommes|serons)\w*|cannot|unable to|not able to) [^.;\n]{0,30}(?:repond|reply|answer|question)\w*/g
// How the reader comes back: asks, writes, calls, applies again, is welcome, or hears from us.
const opening = {
  fr: /\bje vous propose\b|\b(?:voyons|rencontrons|parlons|revoyons)-(?:nous|en)\b|\brepond(?:ez|re\b|rai|rons|s\b|ront)|\breponse a ce\b|\blir(?:ai|ons|e\b)|\brelire\b|\bechang(?:er|e telephonique)\b|\bun echange\b|\bsi vous (?:le )?(?:souhait|voul|desir)|\bparl(?:er|ez|ons)\b|\b(?:en|s'en|se) parle(?:r)?\b|\breparl|\badresse[zr]?\b|\becri(?:vez|re|s)\b|\bappel(?:er|ez|le-)|\bjoign|\bjoindre\b|\bcontact|\bdisposition\b|\bdisponibles?\b|\bcandidat(?:ez|er|e\b a nouveau)|\brecandidat|\bpostul(?:ez|er|e\b)|\bredepos|\bdepos(?:ez|er)\b|\bretent|\btent(?:ez|e\b|er)|\b(?:re)?present(?:ez|er|e)-(?:vous|toi)|\brepass(?:er|ez|e\b)|\breven(?:ez|ir)|\breviens\b|\breviendr|\brevoi(?:r|s|yez)\b|\brevoyons|\bnouvelle candidature|\b(?:nos|notre|une|d'autres?|autres?|prochaines?|futures?) (?:\w+ ){0,2}(?:offres?|annonces?|campagnes?|sessions?|recrutements?)\b|\brecrut(?:e|ons) (?:chaque|tous|toute|avant|en|a|regul|encore)|\bnumero\b|\btelephon|\bmails?\b|\bcourriels?\b|\bcoup de fil\b|\bpasse(?:z|r)? (?:me|nous|au|a l|a notre)|\bquestions?\b|\bremarques?\b|\bprecisions?\b|\brenseignements?\b|\bretour(?:s)? (?:plus|sur|detaill)|\b(?:dis|dites|demande|demandez|pose|posez|prends|prenez|faites)-(?:moi|nous)\b|\bvive voix\b|\btenez-moi\b|\bbienvenu|\brevenir vers (?:nous|moi)|\bsolliciter\b|\bporte\b[^.;\n]{0,30}\bouverte|\bjamais fermee\b|\bretrouver\b|\bferons signe|\bfai(?:s|tes)(?:-| )?(?:nous|moi)? ?signe|\bouvert\w* (?:a|chaque|toute|\w+ jours)|\bjoignables?\b|\bl'ecoute\b|\bcomptez sur\b|\benvoyez\b|\benvoie\b|\brenvoy|\bn'hesitez\b|\bn'hesite pas\b|\b(?:nos|notre|les) portes?\b|\b(?:ecouter|accueillir|recevr|repondr|rappeler|recontacter)(?:ai|ons|a\b)|\brecevoir\b|\breprendr(?:ai|ons) contact|\b0\d(?: ?\d\d){4}\b/,
  en: /\bsuggest we\b|\blet(?:'s| us) (?:meet|talk|speak|catch)\b|\bmeet next\b|\brepl(?:y|ies|ying)\b|\bdrop (?:me|us|by|in)\b|\bfeel free\b|\bwriting (?:back|to (?:me|us))\b|\bwrite\b|\bif you(?:'d| would)? (?:like|want|need|wish|have)|\bcall(?:s|ing)?\b|\bring(?:ing)?\b|\bcontact|\breach(?:able)?\b|\bget in touch|\bapply\b|\b(?:new|another|second|further|fresh|next|future) (?:\w+ )?(?:application|try|go|attempt|shot|round)s?\b|\bagain\b|\bopenings?\b|\bvacanc\w+\b|\badverts\b|\b(?:next|another|new) advert\b|\bcareers\b|\bquestions?\b|\bquer(?:y|ies)\b|\bnumber\b|\b(?:tele)?phone\b|\bline is open\b|\bemail me\b|\btalk\b|\bspeak\b|\bdiscuss\b|\bchat\b|\bwelcome\b|\b(?:happy|pleased|delighted) to\b|\b(?:pleased|delighted|glad|lovely|good|pleasure) to (?:see|hear|read|receive|answer)|\bglad(?:ly)?\b|\bsend (?:it|us|me)\b|\bdoor\b|\blet (?:me|us) know\b|\bin touch\b|\bask (?:me|us)\b|\btell (?:me|us)\b|\bcome (?:back|by|and|in)\b|\bhave (?:another|a) (?:go|try|look|word)\b|\bbring me\b|\b(?:my|the) (?:diary|calendar|line|inbox)\b|\bslots?\b|\bget back to you\b|\bthe longer version\b|\bneed to know anything\b|\bhear from you\b|\bhear your\b|\breapply|\bre-apply|\bshout\b|\bhand in\b|\bcount on\b|\bsee your name\b|\bour (?:site|website|page|jobs)\b|\bcomments?\b[^.;\n]{0,30}\bwelcome/,
}

/** A letter says how to come back. */
export function findNoOpening(reading: Reading): PlacedFinding[] {
  const words = reading.folded.slice(reading.body[0]?.start ?? 0).replace(closed, ' ')
  if (opening[reading.language].test(words)) return []
  return markSentence(reading, 'opening.missing', 'info')(reading.body.at(-1))
}

/** Whether a sentence invites to come back rather than tells. */
export function isOpening(reading: Reading, folded: string): boolean {
  return opening[reading.language].test(folded)
}
