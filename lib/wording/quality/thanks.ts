import type { PlacedFinding } from '../passage.ts'
import { markSentence, type Reading } from '../reading.ts'

const thanks = {
  fr: /\bmerci\b(?! de (?:ne |bien vouloir|noter|patienter|prendre note))|\bremerci(?!e\w* par avance)|\breconnaissan\w+\b|\bgratitude\b|\bgre d(?:e |')|\bje vous sais gre|\b(?:apprecie|touche|sensible)\w* (?:que|le temps|l'interet|votre (?:interet|demarche|confiance|candidature)|par votre|a (?:l'interet|votre))/,
  en: /\bthank(?:s|ful| you|ing)?\b|\bappreciat\w+ (?:it|that|your|the|you|having|how)|\bgrateful\w*\b|\bgratitude\b|\bobliged to\b|\bindebted\b|\bcheers for\b|\bit was (?:\w+ )?(?:kind|good|generous) of you\b|\bappreciat\w+ (?:hearing|meeting|reading|seeing)/,
}

/** A letter thanks in its first sentences. */
export function findThanks(reading: Reading): PlacedFinding[] {
  const opening = [reading.greeting, ...reading.body.slice(0, 3)]
  if (opening.some((one) => one && thanks[reading.language].test(one.folded))) return []
  return markSentence(reading, 'thanks.missing', 'warn')()
}
