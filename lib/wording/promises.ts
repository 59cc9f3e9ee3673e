import type { PlacedFinding } from './passage.ts'
import { mark, type Reading, type Sentence } from './reading.ts'

const kept = '(?:profil|cv|candidature|dossier|coordonnees|nom|parcours|donnees)'
const french = new RegExp(
  [
    `\\b(?:conserv|gard|archiv|enregistr|stock)(?:ons|erons|e|erai|ais)\\b[^.;\\n]{0,40}\\b(?:votre|vos|ton|tes) (?:\\w+ )?${kept}`,
    `\\b(?:votre|vos|ton) ${kept}\\b[^.;\\n]{0,30}\\b(?:rest(?:e|era|ent)|sera|seront|est|sont|demeure|figure|(?:a|ont) ete)\\b[^.;\\n]{0,30}\\b(?:conserve|garde|archive|enregistre|integre|ajoute|verse|vivier|base|fichiers?|en memoire|sous le coude|dans notre|dans nos|cvtheque)`,
    `\\b(?:conserv|gard)\\w+ (?:\\w+ )?(?:contact avec vous|en memoire|sous la main|precieusement)|\\b(?:ajout|integr|inscriv|vers|plac|mett|enregistr)(?:ons|e|erons|rons) (?:votre|vous|ton)\\b[^.;\\n]{0,40}\\b(?:vivier|base|fichier|cvtheque)`,
    `\\bnous (?:ne manquerons pas de |allons |comptons |pourrons alors |pourrons |esperons )(?:vous |te )?(?:revenir vers|recontacter|rappeler|contacter|solliciter|tenir (?:informee?s?|au courant)|faire signe|appeler|proposer)\\b`,
    `\\bnous (?:vous |te )?(?:reviendrons vers|recontacterons|rappellerons|contacterons|solliciterons|tiendrons (?:informee?s?|au courant)|ferons signe|appellerons|proposerons|reparlerons|ecrirons)\\b`,
    `\\bje (?:ne manquerai pas de )?(?:vous |te )?(?:reviendrai vers|recontacterai|recontacter|rappellerai|contacterai|tiendrai (?:informee?s?|au courant)|ferai signe|proposerai)\\b`,
    `\\b(?:vous serez|votre candidature sera|votre profil sera|tu seras) (?:bientot |prochainement |automatiquement |a nouveau |de nouveau |parmi les premiers )?(?:recontacte|contacte|rappele|reexamine|reconsidere|reetudie|etudie a nouveau|informe|prioritaire|prevenu|le premier|la premiere)`,
    `\\bnous (?:penserons|songerons) a vous\\b|\\bpriorite sur\\b|\\bvous serez prioritaire|\\bnous n'hesiterons pas a\\b[^.;\\n]{0,40}(?:contacter|solliciter|revenir|rappeler)|\\bcomptez sur (?:nous|moi) pour\\b|\\b(?:nous aurons|vous aurez)[^.;\\n]{0,20} l'occasion de (?:retravailler|reprendre|reetudier|revoir|vous (?:proposer|faire|revoir|recontacter))|\\b(?:nous|je) (?:nous |me |n'hesiterons pas |serons |serai )[^.;\\n]{0,30}\\bvous (?:solliciter|recontacter|rappeler|contacter|proposer)\\b|\\bvotre candidature (?:reste|demeure) (?:active|ouverte|valable|d'actualite)|\\bvous aurez (?:bientot |prochainement )?de nos nouvelles\\b|\\bpremiere? (?:personne )?(?:que nous appellerons|informee?)`,
  ].join('|'),
)
const english = new RegExp(
  [
    `\\bkeep(?:ing)? (?:your|you|hold of your)\\b[^.;\\n]{0,50}\\b(?:file|record|database|pool|pipeline|mind|books|system|archive|hand|future|informed|posted|updated|touch|months|years?)`,
    `\\b(?:retain|hold|store|save|add|hang|file)(?:ing)? (?:on to )?your\\b[^.;\\n]{0,40}\\b(?:cv|resume|details|application|profile|information|data|name)\\b`,
    `\\byour (?:cv|resume|details|application|profile|information|name)\\b[^.;\\n]{0,20}\\b(?:will|shall|has|have|is)\\b[^.;\\n]{0,25}\\b(?:file|kept|keep|retained|stored|pool|database|pipeline|saved|considered for|on record)`,
    `\\b(?:we|i|someone|our team|a colleague|recruiter)(?:'ll| will| shall|'m going to|'re going to| are going to)(?: definitely| certainly| surely| also| be sure to| not hesitate to| of course| then)? (?:be (?:in touch|back in touch|in contact|contacting|reaching)|reach (?:back )?out|contact you|get (?:back (?:to|in touch)|in touch)|come back to you|call you|let you know|let you hear|keep (?:in touch|an eye out)|think of you|follow up|notify you|write to you|email you|circle back|consider you for|revisit your|remember you|ping you)`,
    `\\b(?:love|like|hope|want|going) to (?:keep|stay) in touch\\b|\\band (?:will |to )?(?:let you know (?:about|of|when|as soon)|contact you|reach out to you)\\b|\\bwill let you know (?:about|of|when|as soon)`,
    `\\byou(?:'ll| will) (?:soon |certainly |definitely )?(?:hear (?:from|back)|be (?:contacted|the first|notified|considered for|among the first|informed|first in line))`,
    `\\badd(?:ed|ing)? (?:you|your (?:\\w+ )?(?:details|name|profile|cv|resume|application))(?: \\w+)? (?:to|in) our\\b|\\bwill be (?:contacting|reaching out to|calling|emailing|in touch with) you\\b|\\byour application (?:will )?(?:remains?|stays?) (?:active|open|on file|live|in our)|\\bcount on (?:us|me) to\\b|\\bstay(?:ing)? in touch with you about\\b|\\bfirst (?:person )?we(?:'ll| will)? call`,
  ].join('|'),
)
// An offer, a question of consent, a past deed, or an answer to a message of the reader is no promise.
const harmless = {
  fr: /^si vous (?:le souhaitez|etes d'accord|l'acceptez|nous y autorisez|m'ecrivez|nous ecrivez|repondez|avez|voulez|souhaitez|preferez)|\bsi (?:vous )?(?:le souhaitez|en etes d'accord|etes d'accord|l'acceptez|m'ecrivez|nous ecrivez)|\bavec votre accord\b|\bsauf (?:avis|opposition)|\bsous reserve de votre accord|\bne (?:conserv|gard)\w+ (?:pas|aucun)|\bnous n'(?:avons|allons) pas\b/,
  en: /\bif you(?:'d| would)? (?:like|agree|wish|want|reply|write|prefer|consent|let|send|have|are happy)\b|\bwith your (?:consent|permission|agreement)\b|\b(?:not|never|n't) (?:keep|retain|store|hold|be keeping)/,
}

/** Sentences that promise to keep or to come back, with no entry of the pool behind them. Dropping them is offered. */
export function findPromises(reading: Reading): PlacedFinding[] {
  if (reading.context.pool) return []
  const pattern = reading.language === 'fr' ? french : english
  return reading.sentences
    .filter((one) => pattern.test(one.folded) && !harmless[reading.language].test(one.folded))
    .map((one) =>
      mark(reading, {
        rule: 'promise.unfounded',
        severity: 'block',
        ...wholeOf(reading.text, one),
        suggestion: '',
      }),
    )
}

/** The sentence with the space that goes with it, so that what stays is spaced as before. */
export function wholeOf(text: string, { start, end }: Sentence): { start: number; end: number } {
  const after = /^[^\S\n]*/.exec(text.slice(end))?.[0].length ?? 0
  const before = /[^\S\n]*$/.exec(text.slice(0, start))?.[0].length ?? 0
  const isLast = end + after === text.length || text[end + after] === '\n'
  const isFirst = start - before === 0 || text[start - before - 1] === '\n'
  if (!isLast) return { start, end: end + after }
  if (!isFirst) return { start: start - before, end }
  // A paragraph of its own goes with the blank line before it, or behind it.
  const gap = /\s*$/.exec(text.slice(0, start))?.[0].length ?? 0
  if (gap > 0) return { start: start - gap, end }
  return { start, end: end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0) }
}
