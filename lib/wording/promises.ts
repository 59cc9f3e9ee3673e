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
    `\\b(?:votre|vos|ton) ${kept}\\b[^.;\\n]{0,20}\\brest\\w+\\b[^.;\\n]{0,20}\\b(?:chez nous|entre nos mains|a portee|sous la main|dans (?:nos|notre|mes|le|les)|sur (?:notre|nos|mon|la|le)|aupres de|avec nous|en haut|en tete)|\\bvous (?:rest|figur|demeur)\\w+ (?:bien |toujours )?(?:dans (?:nos|notre|mes|le) (?:fichier|base|vivier|liste|carnet|radar|tablette|esprit|contact)|(?:tout )?en (?:haut|tete)|sur (?:notre|nos|la|ma) (?:liste|tablette|radar|short))`,
    `\\b(?:nous|je|on) ne (?:vous|t'|te) ?(?:oubli\\w+|perd\\w+) pas\\b|\\b(?:ne (?:vous|te)|n'y) (?:sera|serez) pas oubliee?|\\bliste d'attente\\b(?<=\\b(?:mett|inscri|ajout|plac|not|rest|figur)\\w*[^.;\\n]{0,30})|\\b(?:mett|inscriv|ajout|plac)\\w* (?:\\w+ )?(?:votre|vos|vous)\\b[^.;\\n]{0,40}\\b(?:liste|tablettes|vivier|fichier|carnet|de cote)\\b|\\b(?:nous|je|on) (?:vous|te|t')? ?(?:mettons|mets|met|inscrivons|inscris|notons|note|ajoutons|ajoute|placons|place|gardons|garde) (?:\\w+ )?(?:sur (?:notre|la|ma|nos)|dans (?:notre|nos|mon)|de cote|une place|au chaud|sous le coude|en tete)`,
    `\\b(?:nous|je|on) (?:vous |te |t')?(?:repren(?:drons|drai|dra)|prendr(?:ons|ai)) (?:contact|attache|langue)|\\b(?:nous|je|on) (?:vous |te |t')(?:preven|avert|signal|relanc|convi|invit|reserv|gard|ecri|appel|telephon|inform|fer)\\w*(?:rons|rai|ra)\\b(?! (?:le plaisir|grace|parvenir|cette|le compte|volontiers si|un retour si))|\\b(?:nous|on) (?:se |nous )?(?:reverr(?:ons|a)|retrouver(?:ons|a)|recroiser(?:ons|a))\\b|\\b(?:un membre de l'equipe|quelqu'un de chez nous|notre equipe|un collegue|le service \\w+|\\p{Lu}\\p{Ll}+) (?:vous|te) (?:recontacter|rappeler|contacter|appeler|ecrir|fer)a\\b`,
    `\\b(?:la |le )?(?:prochaine?|premiere?) (?:place|poste|ouverture|contrat|mission|opportunite)[^.;\\n]{0,40}\\b(?:sera pour vous|est pour vous|vous est|vous sera|vous revien|sera le votre|est a vous)|\\b(?:votre nom|vous) (?:sera|serez|figurera|passerez|passera|seras) (?:\\w+ )?(?:le premier|la premiere|en tete|en haut|en priorite|parmi les premie|prioritaire|servie?|avertie?|prevenue?|averti|recontactee?|rappelee?|tenue? (?:informe|au courant))|\\bvous aurez (?:la primeur|la priorite|de mes nouvelles|la preference|votre place)|\\bc'est promis\\b|\\bje (?:vous|te) (?:le )?promets\\b|\\bnous (?:vous )?(?:nous y )?engageons a (?:vous|revenir|reprendre|garder|conserver)\\b|\\b(?:des qu'|aussitot qu'|sitot qu'|quand )[^.;\\n]{0,60}, (?:nous|je) (?:vous|te|penserai|penserons|reviendr)`,
    `\\b(?:nous|je|on) (?:vous |te |t')(?:previendr|appeller|rappeller|tiendr|reviendr|reverr)\\w*\\b|\\b(?:je|nous|on) (?:vous |te |t')(?:passe|passons|appelle|appelons|rappelle|rappelons|previen\\w*|recontact\\w+|fai\\w+ signe|tien\\w+ (?:au courant|informee?))\\b[^.;\\n]{0,40}\\b(?:des|quand|lorsque|aussitot|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|a la rentree|au printemps|cet (?:ete|automne|hiver)|au moindre|bientot|prochaine?)\\b|\\b(?:je|nous) (?:penser|songer)(?:ai|ons) a (?:vous|toi)\\b|\\b(?:gard|conserv)\\w+ (?:bien |precieusement )?(?:ton|votre) (?:numero|adresse|contact|mail)`,
    `\\b(?:nous|je|on) (?:etudier|examiner|relir|regarder|reprendr|consulter|reconsiderer|reouvrir|ressortir)(?:ons|ai|a) (?:\\w+ ){0,3}(?:votre|vos|ton) (?:dossier|candidature|cv|profil|nom)|\\b(?:une|la|cette|sa) place\\b[^.;\\n]{0,20}\\b(?:vous|t')[^.;\\n]{0,10}\\b(?:reservee|gardee|attend)|\\b(?:votre|vos|ton) ${kept}\\b[^.;\\n]{0,40}\\b(?:vivier|cvtheque|liste d'attente|reserve de (?:candidat|recrut))|\\bvous (?:avez|faites|integrez|rejoignez|entrez)\\b[^.;\\n]{0,25}\\b(?:vivier|cvtheque|reserve de candidat)`,
  ].join('|'),
  'u',
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
    `\\b(?:your|you) ?(?:file|cv|resume|details|application|profile|name|number)?\\b[^.;\\n]{0,12}\\b(?:stays?|remains?|sits?|will stay|will remain|are staying|is staying) (?:\\w+ )?(?:with us|on (?:our|my|the) (?:list|books|radar|file|system|shortlist)|in (?:our|my|the) (?:file|system|pool|database|drawer|thoughts|mind|pipeline)|at the top|top of|on file|first in line|in the running|under consideration)`,
    `\\b(?:you )?(?:won't|will not) (?:be forgotten|forget (?:you|about you|your)|lose (?:sight|track|touch))\\b|\\b(?:waiting|reserve|wait) ?list\\b(?<=\\b(?:put|putting|add|adding|place|placing|kept|keep|go|goes|going)\\b[^.;\\n]{0,40})|\\b(?:top|head|front) of (?:our|my|the) (?:list|pile|queue)\\b`,
    `\\b(?:we|i|someone|our team|the team|a colleague|paul|and)(?:'ll| will| shall)(?: definitely| certainly| surely| also| of course| then| gladly)? (?:ring|phone|telephone|call|text|message|alert|invite|approach|ping|come knocking|come and find you|drop you|give you (?:a (?:call|ring|shout|bell)|first|priority)|send you (?:word|the next|our next|details of (?:any|new))|save you|hold (?:a|the)|reserve|remember|pick (?:this|things|it) up again|make sure you hear|be back|see you (?:again|back)|track you down|look you up|have you in mind)\\b(?! if you)|\\b(?:we|i)(?:'re| are|'m| am) (?:putting|adding|placing|keeping|saving|holding|reserving) (?:you|your)\\b`,
    `\\b(?:the )?next (?:place|opening|vacancy|role|job|seat|spot|one)\\b[^.;\\n]{0,25}\\b(?:is yours|will be yours|has your name|goes to you|will go to you)|\\byou(?:'ll| will)(?: be| get| have) (?:the )?(?:first|top|priority|at the (?:top|front)|next in line|hearing|first refusal|on our)|\\b(?:you have|that's|it's) (?:my word|a promise)\\b|\\bi promise\\b|\\bas soon as (?:something|a (?:role|post|place|job|vacancy)|anything)[^.;\\n]{0,50}(?:we|i)(?:'ll| will)\\b|\\bhave (?:you|your \\w+) (?:firmly )?in mind\\b`,
    `\\b(?:your|you)\\b[^.;\\n]{0,40}\\b(?:in|into|to|on|onto|part of|joins?|joined|enters?) (?:our|the|my) (?:\\w+ )?(?:talent (?:pool|bank|community|pipeline|database)|waiting list|reserve list|holding list|candidate (?:pool|database))\\b|\\bexpect (?:a|an|to|our|news|another) (?:call|email|hear|message|word|ring)\\b|\\b(?:and|we|i|we'll|i'll)(?: will| shall)? write (?:when|as soon|once) (?:something|a|an|the)\\b|\\b(?:we|i)(?:'ll| will| shall) (?:look at|review|reconsider|reopen|revisit|reread|go back to|return to|consider) your (?:file|cv|application|profile|details|name|papers)(?! (?:again )?if)|\\byou(?:'re| are) (?:first|next|top|now) (?:in line|on (?:our|the|my) list|in the queue)|\\bbear (?:you|your \\w+) in mind\\b`,
  ].join('|'),
)
// An offer, a question of consent, a past deed, or an answer to a message of the reader is no promise.
const harmless = {
  fr: /\bsi vous (?:nous |m'|me )?(?:repost|recandid|candid|post|appel|contact|sollicit|fait)\w*|^si vous (?:le souhaitez|etes d'accord|l'acceptez|nous y autorisez|m'ecrivez|nous ecrivez|repondez|avez|voulez|souhaitez|preferez)|\bsi (?:vous )?(?:le souhaitez|en etes d'accord|etes d'accord|l'acceptez|m'ecrivez|nous ecrivez)|\bavec votre accord\b|\bsauf (?:avis|opposition)|\bsous reserve de votre accord|\bne (?:conserv|gard)\w+ (?:pas|aucun)|\bnous n'(?:avons|allons) pas\b|\b(?:que|et|de) ?(?:\w+ )?(?:conserv|gard)\w+ (?:pas|aucun)|\b(?:effac|supprim|detrui)\w+/,
  en: /\bif you(?:'d| would)? (?:like|agree|wish|want|reply|write|prefer|consent|let|send|have|are happy)\b|\bwith your (?:consent|permission|agreement)\b|\bshould you\b|\bwhen(?:ever)? you (?:apply|call|ring|write|reply)\b|\b(?:delete|erase|remove|destroy)\w*\b|\b(?:not|never|n't) (?:keep|retain|store|hold|be keeping)/,
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
function wholeOf(text: string, { start, end }: Sentence): { start: number; end: number } {
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
