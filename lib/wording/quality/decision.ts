import type { PlacedFinding } from '../passage.ts'
import { markSentence, type Reading } from '../reading.ts'

const frenchNo = "(?:\\bn'|\\bne )[^.;:!?\\n]{0,60}"
const frenchVerbs =
  '(?:propos|f(?:er|ais|air)|offr|reten|retien|poursui|recrut|embauch|engag|donn|ir(?:ons|ai|ez|a)|continu|avanc|prendr|accept|confi|convi|invit|selectionn|rejoin|serez|sera|integr|accueill)'
const french = [
  new RegExp(`(?:\\bn'|\\bne )(?:\\w+ |l'|y |d')?(?:\\w+ )?${frenchVerbs}\\w* (?:\\w+ )?pas\\b`),
  /\b(?:decid|choisi|choix|decision|retenu|prefer|opt|tourn|orient|poursui|avanc|continu|privilegi)\w*[^.;!?\n]{0,60}\bautres?\b/,
  /\b(?:decid|choisi|choix|decision)\w*[^.;!?\n]{0,60}\bne (?:\w+ )?pas\b|\bquelqu'un d'autre\b|\b(?:c'est|reponse est|sera) (?:un )?non\b/,
  /(?:\bn'|\bne )[^.;!?\n]{0,40}\bfavorabl/,
  new RegExp(
    `${frenchNo}\\b(?:pas|point|plus)\\b[^.;:!?\\n]{0,60}\\b(?:reten|poursui|recrut|embauch|engag|selectionn|accept|avancer|continu|plus loin|proposer (?:le|ce|un|cet|d')|offrir|confier|convi|suite favorable|favorable)`,
  ),
  new RegExp(
    `${frenchNo}\\b(?:retenons|poursuivrons|poursuivons|retiendrons|rejoindre?z|ferez|irons|irez|serez|recruterons|engagerons) (?:donc |malheureusement )?pas\\b`,
  ),
  new RegExp(`${frenchNo}\\bsuite\\b`),
  /\bde ne pas (?:la |vous |le |y )?(?:poursui|reten|donner|aller|proposer|convi|recrut|engag|avanc|continu|prendre|inviter)/,
  /\bnon[- ]retenue?\b|\bsans suite\b|\bs'arrete (?:ici|la)\b|\bmettre fin\b|\brenonc/,
  /\b(?:retenu|retenons|choisi|choisissons|recrute|recrutons|selectionne|prefere|privilegie|embauche|engage|opte pour|porte sur|porte vers|fixe sur|oriente vers|fait le choix)\w*\b[^.;!?\n]{0,40}\b(?:un |une |d'|l')?autres?\b/,
  /\b(?:un|une|d')? ?autres? (?:candidate?s?|candidatures?|personnes?|profils?)\b[^.;!?\n]{0,30}\b(?:a|ont|est|sont) (?:ete )?(?:retenue?s?|choisie?s?|recrutee?s?|selectionnee?s?)/,
  /\b(?:poursui|continu|avanc|allons|aller)[^.;!?\n]{0,40}\bavec (?:un |une |d')?autres?\b/,
  /\bposte (?:a ete|est|vient d'etre|a finalement ete) (?:desormais |deja |finalement )?(?:pourvu|attribue|confie)/,
  /\b(?:candidature|dossier)[^.;!?\n]{0,40}\b(?:refuse|rejete|ecarte|decline)/,
  /\b(?:declin|ecart|refus)(?:ons|er|e|ee) (?:votre|ta|de retenir)\b|\b(?:reponse|decision|issue|avis|retour)\b[^.;!?\n]{0,20}\b(?:negati|defavorable)/,
]
const frenchHedge =
  /\bil (?:est possible|se pourrait|se peut)\b|\bpourri(?:ons|ez)\b|\bpeut-etre\b|\beventuellement\b|\bsans (?:reponse|nouvelles|retour)\b|\bsi (?:vous n'avez|votre candidature)\b|\brien n'est\b|\bn'hesitez pas\b|\bne (?:dout|manqu)\w+ pas\b|\ben attente\b|\ben suspens\b|\bpas encore\b[^.;:]{0,20}\b(?:decid|tranch|arret)/

const english = [
  /\b(?:decid|chos|choice|decision)\w*\b[^.;!?\n]{0,70}\b(?:not to|against|someone|somebody|another|other|different)\b/,
  /\bdeclined\b|(?:not|n't)\b[^.;!?\n]{0,20}\ba yes\b|\bit(?:'s| is) a no\b|\b(?:position|role|job|post|place)s? (?:has |have )?(?:gone|went|going) to\b/,
  /(?:\bnot\b|n't\b|n't |\bunable to\b|\bcannot\b|\bno longer\b|\bwon't\b|\bnor\b)[^.;:!?\n]{0,60}\b(?:further|forward|ahead|proceed|progress|pursu|offer\w*(?! (?:more|feedback|further))|invit|select|success|shortlist|continu|advanc|hir(?:e|ing)|accept|appoint|be joining|chosen|take (?:it|you) on)/,
  /\bunsuccessful\b|\brejected\b|\bdeclin(?:e|ed|ing) (?:your|to)\b|\bturned down\b|\bdecided against\b|\bsay no\b|\b(?:answer|decision) is (?:a )?no\b|\bends here\b|\bnot to (?:take|offer|move|proceed|pursue|progress|go|invite|continue|advance)/,
  /\b(?:chose|chosen|select\w*|hired|appointed|offered|offering|picked|prefer\w*|gone|went|going|go|proceed\w*|mov(?:e|ing)|moved|continu\w*|progress\w*|pursu\w*|decided on|opted)\b[^.;!?\n]{0,50}\b(?:another|other (?:candidate|applicant|people|person|application)\w*|someone|somebody|different (?:candidate|direction))/,
  /\b(?:position|role|job|vacancy|post|place)\b[^.;!?\n]{0,20}\b(?:has|is|was)\b[^.;!?\n]{0,15}\b(?:filled|taken|been given)\b|\bdecided to (?:go|move|proceed|continue|progress) with\b/,
]
const englishHedge =
  /\b(?:we|it|you|they|i) (?:may|might|could)\b|\bperhaps\b|\bpossibly\b|\bif you (?:do not|don't|haven't) hear|\bon hold\b|\bnothing is (?:settled|decided)|\bstill (?:considering|deciding|reviewing)\b|\bdo(?: not|n't) hesitate/

/** A letter says once, plainly, that the answer is no. */
export function findDecision(reading: Reading): PlacedFinding[] {
  const [plain, hedge] = reading.language === 'fr' ? [french, frenchHedge] : [english, englishHedge]
  const isPlain = (folded: string) => !hedge.test(folded) && plain.some((pattern) => pattern.test(folded))
  if (reading.sentences.some((one) => isPlain(one.folded))) return []
  const hint = reading.body.find((one) => hedge.test(one.folded)) ?? reading.body[1]
  return markSentence(reading, 'decision.unclear', 'warn')(hint)
}

export function saysDecision(reading: Reading, folded: string): boolean {
  if ((reading.language === 'fr' ? frenchHedge : englishHedge).test(folded)) return false
  return (reading.language === 'fr' ? french : english).some((pattern) => pattern.test(folded))
}
