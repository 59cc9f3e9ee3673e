import { cleanJobTitle } from '../../language/title.ts'
import { fold } from '../fold.ts'
import type { PlacedFinding } from '../passage.ts'
import { markSentence, type Reading } from '../reading.ts'

// What a refusal denies, folded stems: to retain, take on, offer, go further.
const frenchDenied =
  '(?:ret(?:en|ien)\\w*|poursui\\w*|choisi\\w*|selectionn\\w*|pren(?:d|ons|dre|ez)\\w*|pris\\w*|embauch\\w*|recrut(?!ement)\\w*|engag(?!ement)\\w*|propos\\w*|offr\\w*|confi(?:er|ons|e|erons)\\b|attribu\\w*|donn\\w* (?:\\w+ )?(?:suite|le poste|cette place|un avis)|suite\\b|plus loin|avanc\\w*|continu\\w*|convi\\w*|invit\\w*|integr\\w*|accueill\\w*|rejoi\\w*|travaill\\w* (?:ensemble|avec vous|a vos cotes)|bosser|collabor(?:er|erons)|accept\\w*|favorabl\\w*|abouti\\w*|emport\\w*|faire (?:affaire|equipe)|admis\\w*|garder? (?:pour la suite|dans la course))'
const frenchOther =
  "(?:\\bautres? (?!element|annonce|offre|poste|opportunit|voie|piste|point|sujet|raison|equipe|question|entreprise|etape|projet|moment|fois|jour|occasion|chose|part|horizon|recruteur|employeur|mission|parametre|facteur|aspect|competence|qualite|secteur|domaine)\\w+|\\bl'autre\\b|\\bquelqu'un\\b|\\bpersonne (?:exterieure|interne|de l'equipe|deja)|\\bcandidat\\w* (?:interne|externe)s?|\\bcandidate? qui\\b)"
const frenchChosen =
  '(?:\\b(?:ret(?:en|ien)|chois|choix|recrut(?!ement)|embauch|engage|confi[eo]|attribu|offert|offrons|offrir|pris\\b|prenons|prendre|prefer|privilegi|design|nomm|elu\\b|elue|occup|accept|obten|rejoin|rejoint|signe|pourv|revient|reviendra|echoi|opt(?:e|ons|er)\\b|tourn|orient|poursui|avan[ck]|avancer|continu|porte\\b|arrete\\b|fixe\\b|decid|mieux place|valide|va a)\\w*)'
const french = [
  new RegExp(
    `(?:\\bn'|\\bne )(?=[^.;:!?\\n]{0,70}\\b(?:pas|plus|point|aucun\\w*|nullement)\\b|(?:pouv|pourr|saur)\\w+ )[^.;:!?\\n]{0,90}?\\b${frenchDenied}`,
  ),
  new RegExp(`${frenchOther}[^.;!?\\n]{0,80}${frenchChosen}|${frenchChosen}[^.;!?\\n]{0,80}${frenchOther}`),
  new RegExp(`\\b(?:sans|pas de|pas|non|point) (?:\\w+ )?${frenchDenied}`),
  /\b(?:est|serait|etait|sera|c'est|reste|disons|dire|repondre?|dis|disent) (?:donc |malheureusement |un |par )*(?:la |le )?(?:non|negati\w+|defavorable)\b|\bun non\b|\b(?:ne|n')[^.;!?\n]{0,20}\b(?:un oui|etre vous|sera pas vous|serez pas (?:notre|le|la|celui|celle)|seras pas (?:notre|le|la))/,
  /\b(?:poste|place|emploi|contrat|mission)\b[^.;!?\n]{0,60}\b(?:pourvue?|attribuee?|confiee?|supprimee?|annulee?|gelee?|suspendue?|abandonnee?|fermee?|prise|occupee?)\b/,
  /\baucun(?:e)? (?:poste|recrutement|embauche|besoin|ouverture|place|vacance)|\bpas de (?:poste|place|recrutement|besoin|vacance|ouverture)|\bne (?:recrut|embauch)\w+ (?:pas|plus|personne)|\bpas (?:non plus )?(?:au programme|a l'ordre du jour)/,
  /\b(?:s'arrete|s'interrompt|prend fin|s'acheve|se termine|ne va pas plus loin|en reste(?:ra|rons)?|en rester|fin a|un terme|un point final)\b|\b(?:clos|cloture|cloturons|clot)\b[^.;!?\n]{0,40}\b(?:candidature|dossier|processus)/,
  /\b(?:ecart|declin|refus|rejet|renonc|elimin)\w*\b/,
  /\b(?:nous avons|nous l'avons|on a|j'ai|(?:comite|equipe|jury|direction|bureau|conseil|client|commission|associes) (?:a|ont))(?: \w+)?(?: \w+)? (?:choisi|retenu|privilegie|prefere|recrute|embauche|designe|donne (?:le|la|ce|l')|confie|pris|engage|opte|tranche|statue|prononce)\w*\b(?! (?:votre|vos|ta|le temps|connaissance|note|plaisir|soin|en compte|plusieurs|quelques|tous|toutes|de (?:vous (?:rencontrer|recevoir|revoir)|garder|conserver|prendre|reporter|decaler|patienter)))|\b(?:notre|le) choix (?:final )?(?:s'est|a|est)\b|\bc'est (?:\w+,? (?:[^.;!?\n]{0,30},? )?|un |une )[^.;!?\n]{0,30}\bqui (?:prend|reprend|occup|rejoin|obtien|l'emporte|a ete|assur|sera|nous rejoin)/,
  /\b(?:candidature|dossier|profil|nom) (?:ne |n')[^.;!?\n]{0,40}\bpas\b|\b(?:vous|tu) (?:ne |n')(?:etes|es|faites|fais|serez|seras|figurez) pas\b[^.;!?\n]{0,30}\b(?:parmi|partie|retenu|choisi|pris|selection|liste)|\bpas faire (?:route|chemin|equipe)|\b(?:route|chemin|equipe) ensemble\b|\bpas (?:le cas|possible)\b/,
  /\b(?:recrutement|processus|recherche|projet)\b[^.;!?\n]{0,40}\b(?:stoppe|arrete|interrompu|annule|clos|abandonne|gele|suspendu|ferme|supprime)/,
  /\b(?:s'est|se sont) (?:\w+ )?(?:prononce|decide|porte|tourne|arrete)|\bun autre choix\b|\bun choix different\b|\bsans suite\b/,
]
const frenchHedge =
  /\bil (?:est possible|se pourrait|se peut)\b|\bpourri(?:ons|ez)\b|\bpeut-etre\b|\beventuellement\b|\bsans (?:reponse|nouvelles|retour)\b|\bsi (?:vous n'avez|votre candidature)\b|\brien n'est\b|\bn'hesit\w+ pas\b|\bne (?:dout|manqu)\w+ pas\b|\bne (?:soyez|prenez|voyez|y voyez|vous (?:decourag|inquiet))\w* pas\b|\ben attente\b|\ben suspens\b|\bpas encore\b[^.;:]{0,30}\b(?:decid|tranch|arret|choisi|fait|pris|reten|connu|termin|examin|etudi|abouti)|\bpas (?:fini|certain|sur|termine|clos)\w* |\bn'(?:avons|a|est|ai) (?:pas|rien) (?:encore )?(?:decide|tranche|arrete|choisi)|\bhesit(?:ons|e|ent)\b|\bavant de (?:decid|trancher|choisir)|\b(?:decid|choisir|tranche|statue)rons\b|\ben (?:pleine )?reflexion\b|\bverrons\b|\bs'il fallait\b/

const englishDenied =
  '(?:further|forward|ahead|proceed|progress(?!ive)|pursu\\w*|offer\\w*(?! (?:more|feedback|further|advice))|invit\\w*|select\\w*|success\\w*|shortlist\\w*|continu\\w*|advanc\\w*|hir(?:e|ing|ed)|accept\\w*|appoint\\w*|join(?:ing)?\\b|chosen|choos\\w*|tak(?:e|ing|en) (?:it|you|on|your|this|up)\\b|next (?:stage|round|step)|mov(?:e|ing) (?:you|on|your)|work(?:ing)? (?:together|with you)|recruit\\w*|(?:put|putting) you (?:through|forward)|got the|get the|getting the|be you\\b|be our|be the one|our (?:next|new)|going to be our|give you the|giving you the|make you an|made it|through to|filling|the answer you|a yes|a match we|go with you|going with you|fill)'
const englishOther =
  '(?:\\b(?:another|other|different|someone|somebody|outside|external|internal) ?(?!roles?\\b|vacanc|openings?\\b|opportunit|jobs?\\b|positions?\\b|elements?\\b|things?\\b|points?\\b|factors?\\b|teams?\\b|compan|employers?\\b|rounds?\\b|times?\\b|days?\\b|options?\\b|matters?\\b|strands?\\b|side|reasons?\\b|parts?\\b)\\w+|\\belse\\b|\\bcandidates?\\b (?:who|with|whose))'
const englishChosen =
  '\\b(?:given|gave|giving|gone|going|goes|go|went|filled|fill|accepted|appoint\\w*|hir(?:ed|ing|e)|cho(?:se|sen|ose|osing)|choice|offer\\w*|tak(?:en|ing)|took|select\\w*|picked|prefer\\w*|recruit\\w*|got|voted?|decid\\w*|decision|proceed\\w*|mov(?:e|ing|ed)|continu\\w*|progress\\w*|pursu\\w*|opted|settled|awarded|named|start(?:ing|s)|join(?:ed|ing)?|secured|landed|edged)\\b'
const english = [
  new RegExp(
    `(?:\\bnot\\b|n't\\b|\\bunable to\\b|\\bcannot\\b|\\bno longer\\b|\\bnor\\b|\\bnever\\b|\\bwithout\\b|\\bstopped short of\\b)[^.;:!?\\n]{0,60}?\\b${englishDenied}`,
  ),
  new RegExp(
    `${englishChosen}[^.;!?\\n]{0,70}${englishOther}|${englishOther}[^.;!?\\n]{0,50}${englishChosen}`,
  ),
  /\bunsuccessful\b|\brejected\b|\bdeclin(?:e|ed|ing)\b|\bturn(?:ed|ing)? (?:\w+ )?down\b|\bdismissed\b|\bdecid\w* against\b|\b(?:say|saying|said) no\b|\bit(?:'s| is| has to be| must be| was) (?:a |going to be a )?no\b|\b(?:answer|decision|reply|response|outcome|verdict) (?:is|was|has to be) (?:a |therefore |negative|no\b)/,
  /\bends here\b|\b(?:closing|closed|close) your\b|\b(?:to a close|to an end|end of the (?:road|process|line))\b|\bstop(?:s|ping)? (?:here|at this)\b|\bwithout an offer\b|\bruled out\b|\bpass on your\b/,
  /\b(?:position|role|job|vacancy|post|place|chair|spot|seat)\b[^.;!?\n]{0,25}\b(?:has|is|was|have|had|goes|went|going|been)\b[^.;!?\n]{0,25}\b(?:filled|taken|given|to (?:an?|some|our)|cancel\w*|withdrawn|frozen|scrapped|cut|gone|closed)\b/,
  /\bno (?:vacanc\w+|openings?|positions?|budget|roles?|headcount|plans to (?:hire|recruit)|recruitment)\b|\bnot (?:currently |now )?(?:hiring|recruiting)\b|\bhiring freeze\b|\bgone (?:to|with)\b|\bdecided to (?:go|move|proceed|continue|progress) with\b/,
  /\b(?:we|we've|we have|i|i've|panel|team|committee|board|client|trustees|company|partners|manager)(?: (?:has|have))?(?: \w+)? (?:chose|chosen|picked|hired|appointed|selected|preferred|recruited|cancelled|canceled|stopped|withdrawn|ended|ruled|opted|declined)\b(?! (?:your|to (?:wait|pause|take our time|keep)|several|a few))|\b(?:application|cv|profile|name) (?:did|does|has|have|is|was|will|could|can)(?:not| not|n't)\b|\b(?:ending|ended|end|stopping|stop) (?:your application|the process|things|it|this)\b|\banswer\b[^.;!?\n]{0,30}\bis (?:a )?no\b|\b(?:awarded|offered|given|entrusted) to\b|\bgood news\b/,
  /\bnot (?:to (?:take|offer|move|proceed|pursue|progress|go|invite|continue|advance)|our (?:next|new)|the (?:one|person) (?:we|for)|be(?:ing)? (?:our|the|you))\b|\bwon't be (?:our|the|you)\b|\bgoing (?:in a different direction|another way)\b/,
]
const englishHedge =
  /\b(?:we|it|they|i) (?:may|might|could)\b|\byou (?:may|might) (?:be|not|still|yet|hear)|\bperhaps\b|\bpossibly\b|\bif (?:you (?:do not|don't|haven't|have not) hear|we (?:do not|don't))|\bon hold\b|\bnothing is (?:settled|decided)|\bstill (?:considering|deciding|reviewing|weighing|thinking|talking|discussing|being)\b|\bdo(?: not|n't) (?:hesitate|be|let|worry|take|give|lose)|\b(?:not|n't) (?:yet )?(?:decided|made (?:up|a)|reached|certain|sure)\b|\byet to (?:decide|choose)|\bwill (?:decide|choose)\b|\bbefore (?:we )?(?:deciding|choosing|decide|choose)\b|\bpending\b|\bfor now\b/

/** A letter says once, plainly, that the answer is no. */
export function findDecision(reading: Reading): PlacedFinding[] {
  if (reading.sentences.some((one) => saysDecision(reading, one.folded))) return []
  const hint = reading.body.find((one) => hedgeOf(reading).test(one.folded)) ?? reading.body[1]
  return markSentence(reading, 'decision.unclear', 'warn')(hint)
}

export function saysDecision(reading: Reading, folded: string): boolean {
  const patterns = reading.language === 'fr' ? french : english
  const hedge = hedgeOf(reading)
  return folded
    .split(/[;:]/)
    .some(
      (clause) =>
        !hedge.test(clause) &&
        (patterns.some((pattern) => pattern.test(clause)) || deniesTheJob(reading, clause)),
    )
}

const hedgeOf = ({ language }: Reading) => (language === 'fr' ? frenchHedge : englishHedge)

// "On ne va pas bosser ensemble sur ce poste": a "not" of ours or yours beside the job’s name, whatever the verb.
const denies = {
  fr: /\b(?:nous|on|je|vous|tu|ce) (?:ne |n'|vous ne )[^.,!?\n]{0,30}\b(?:pas|plus)\b(?! (?:doute|hesit|manqu|encore|precise|dit|indique|toujours))/,
  en: /\b(?:we|i|you|it|they)(?:'re|'ll|'ve| are| will| can| have| could)?(?: not\b|n't\b)/,
}

function deniesTheJob({ language, context }: Reading, clause: string): boolean {
  if (!denies[language].test(clause)) return false
  const title = context.job ? fold(cleanJobTitle(context.job.title, { language })) : ''
  return title.length > 3 && clause.includes(title)
}
