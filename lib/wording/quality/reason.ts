import { fold } from '../fold.ts'
import { isAfterInterview } from '../interview-words.ts'
import type { PlacedFinding } from '../passage.ts'
import { mark, markSentence, type Reading, type Sentence } from '../reading.ts'
import { clausesOf, hasHardFact, namesSkill, tellingWords } from '../vocabulary.ts'
import { saysDecision } from './decision.ts'

// What a reason that says nothing turns on, and the "no" or "more" that makes a reason of it.
const nucleus = {
  fr: /\bcorrespond|\badequation\b|\ben (?:phase|ligne|accord|coherence)\b|\bproches? de (?:nos|notre|ce que|celui|celles?)|\brepond\w*\b[^.;]{0,30}\b(?:attente|besoin|critere|exigence|profil|recherch)|\b(?:nos|notre|les|des|l'ensemble de nos|aux) (?:attentes?|besoins?|criteres?|exigences?|valeurs)\b|\bprofils? recherche|\bcell?e?s que nous|\bceux que nous|\bexperience (?:suffisante|necessaire|requise|attendue)|\b(?:assez|suffisamment) d'experience|\bcompetences (?:requises|necessaires|attendues|suffisantes)|\bautre (?:direction|voie|orientation|option)\b|\besprit (?:de l'equipe|de la maison|maison)|\bmeilleures? candidatures?\b|\bce que nous (?:re)?cherch|\bplus (?:adaptee?|pertinente?|convaincante?|qualifiee?|solide|aboutie?|interessante?)s?\b|\bfeeling\b|\balchimie\b|\bfit\b|\bmatch|\bprofils? (?:different|autre)|\bautres? profils?\b|\bmoins (?:adaptee?|pertinente?|convaincante?|solide|aboutie?|interessante?)s?\b|\bpas la (?:bonne )?personne\b|\bculture\b|\bconvien\w+|\bne (?:cadre|colle)\b|\bmeilleure?s? (?:profil|candidat|adequation)|\bprofils? (?:plus|mieux)\b|\b(?:pas|plus) (?:tout a fait )?le (?:bon )?profil\b|\b(?:conditions?|criteres?|prerequis|standards?) (?:requis|en vigueur|fixe|pose|d'admission|de selection|du poste|attendu)\w*|\brempli\w* (?:pas |les |nos |toutes? )|\bcoche\w* (?:pas )?(?:toutes )?(?:les|nos) cases\b|\bprofils?\b[^.;]{0,20}\b(?:mieux|davantage|plus)\b|\bpas ce qu'il (?:nous )?faut\b|\b(?:nos|notre|les|leurs) (?:priorites?|orientations?|standards?|besoins?|valeurs|vision|projets?)\b|\bcahier des charges\b|\bcourant\b|\betincelle\b|\bdeclic\b|\ben (?:deca|dessous)\b|\bfiche de poste\b|\bdans le moule\b|\ble petit plus\b|\b(?:l'ensemble|certains?|plusieurs|divers) (?:elements?|raisons|facteurs|criteres|parametres)\b/,
  en: /\b(?:enough|sufficient|right|necessary|required) (?:\w+ )?(?:experience|skills|background|qualifications)\b|\b(?:different|another|new|other) direction\b|\bmatch|\bfit\b|\bwhat we(?:'re| are| were)? (?:look|need|seek)|\b(?:more|better|most|less|best) (?:suitable|suited|qualified|relevant|appropriate|aligned|experienced)\b|\bstronger (?:candidates?|applicants?|applications?|profiles?)\b|\balign|\b(?:meet|met|meets|meeting)\b[^.;]{0,15}\b(?:requirement|criteri|expectation|need|standard)|\b(?:our|the|all|these|current|selection|minimum) (?:current |present |selection |minimum )?(?:needs|requirements|expectations|criteria|conditions)\b|\bsatisf(?:y|ies|ied)\b[^.;]{0,20}\b(?:requirements?|criteria|conditions)\b|\btick\w*\b[^.;]{0,12}\bbox|\b(?:the|our) (?:brief|priorities|bar|vision|mould|mold|spec(?:ification)?|job description)\b|\b(?:click|spark|magic)\b|\bslot in\b|\bwhat we had in mind\b|\b(?:near|nearer|nearest|closest) to\b|\bin line\b|\bbelow (?:our|the)\b|\binternal reasons\b|\bvariety of\b|\ba number of (?:factors|reasons)\b|\bvarious (?:factors|reasons)\b|\b(?:not|n't) (?:quite )?(?:what|who) we\b|\bchemistry\b|\bright for\b|\bthe (?:right )?(?:person|one|candidate) for (?:us|this|the)\b|\bdifferent (?:profile|background|kind|type|candidate)|\b(?:more|less|as) convincing\b|\bcloser to\b|\bbetter candidates?\b|\bright (?:person|candidate|profile)\b|\bfell short\b|\bideal (?:candidate|profile)\b/,
}
const turn = {
  fr: /\bdeca\b|\bdessous\b|\bdivers|\bplusieurs\b|\bpas\b|\bplus\b|\bdavantage\b|\bmieux\b|\bmeilleur|\bautres?\b|\bmanqu|\bmoins\b|\binsuffisan|\bdifferent|\becart\b|\bdecalage\b|\bpeu\b|\baucun|\bdefaut\b|\bquestion de\b|\bfaute\b/,
  en: /\bbelow\b|\bnearer\b|\bvarious\b|\bvariety\b|\bnot\b|n't\b|\bother|\banother\b|\bmore\b|\bbetter\b|\bcloser?\b|\black|\bsomeone\b|\bsomebody\b|\bdown to\b|\bshort\b|\bstronger\b|\bdifferent\b|\bless\b|\bwithout\b|\bbecause of\b|\bdue to\b|\bcandidates whose\b|\bno\b/,
}
const aside = {
  fr: /^si\b|\bconseill|\bsi vous\b|\bsi besoin\b|\bn'hesitez\b|\brelanc|\bsi (?:l'une|une|un)\b|\b(?:annonces?|nos offres|opportunites)\b|\bsouhait\w+ (?:de |que |une |tout|bon|plein|beaucoup)|\btrouver\b|\bespe(?:r|re)|\bne (?:juge|remet)\b|\bpas un jugement\b/,
  en: /^if\b|\bsuggest|\badvise you\b|\bif you\b|\breply\b|\bdo not contact|\bhesitate\b|\bfeedback\b|\bif (?:one|a|an|you|our)\b|\b(?:openings?|vacanc|careers page)\b|\bwish\b|\bhope\b|\bfind(?:ing)?\b|\bnot a (?:verdict|judge?ment|reflection)\b/,
}
const because = {
  fr: /\bdoi(?:t|vent)\b|\bdevr|\bdemand|\brequi|\bexig|\bsuppos|\bnecessit|\bimpliqu|\bindispensable|\bnous (?:re)?cherch|\bnous (?:voul|attend|avions|aurions)|\bil nous (?:faut|fallait)|\bfaut\b|\bfallait\b|\bmanqu|\bpas encore\b|\bpas\b|\binsuffisan|\blimit|\bmoins\b|\breste\w*\b|\bdifficult|\berreurs?\b|\bcontresens\b|\bdeja\b|\balors que\b|\brevanche\b|\btoutefois\b|\bcependant\b|\bmais\b|\bcar\b|\bfaute d|\bplutot\b|\bdavantage\b|\bplus\b|\baurait\b|\bsans\b|\bpeu\b|\btrop\b/,
  en: /\bmust\b|\bha(?:s|ve) to\b|\brequir|\bneed|\basks?\b|\bdemand|\binvolve|\blooking for\b|\bwanted\b|\black|\bmiss|\bnot\b|n't\b|\byet\b|\bmostly\b|\balready\b|\bmore\b(?! about)|\bless\b|\bfew(?:er)?\b|\bhowever\b|\bbut\b|\bwhereas\b|\bdifficult|\berrors?\b|\bmistakes?\b|\bgap\b|\bstopped\b|\blimited\b|\bshort\b|\bbecause\b|\bwithout\b|\bleft out\b|\bgeneral\b|\bshallow\b|\bwould have\b|\bso far\b|\bonly\b|\bessential\b/,
}

const why = {
  fr: /\bdont\b|\bcar\b|\bparce\b|\bpuisque\b|\bfaute\b|:|\bdemand|\bexig|\bindispensable|\brequi|\bsuppos|;|\bnecessit|\balors que\b|\bqui\b|\bcherch|\bpermis\b|\bplus\b|\ben raison\b|\bne l'avez\b/,
  en: /\bbecause\b|\bas\b|\bsince\b|:|\brequire|\bneed|;|\bwho\b|\bwhich\b|\bwhose\b|\bdue to\b|\blooking\b|\bwithout\b|\bmissing\b/,
}

/** A reason that anyone could be given, with no telling one beside it. */
export function findVague(reading: Reading): PlacedFinding[] {
  const clauses = reading.body.flatMap((sentence) =>
    clausesOf(sentence.folded, reading.language).map(({ from, to }) => clauseOf(sentence, from, to)),
  )
  const vague = clauses.filter((clause) => isVague(reading, clause))
  const isTold = reading.body.some((sentence) => isTelling(reading, sentence, vague))
  if (isTold) return []
  if (vague.length > 0)
    return vague.map(({ start, end }) =>
      mark(reading, { rule: 'reason.vague', severity: 'warn', start, end }),
    )
  if (reading.kind !== 'letter' || !isAfterInterview(reading)) return []
  // A sentence that only this reader could be sent may hold the reason in words we do not know.
  const others = reading.body.slice(1).filter((one) => !saysDecision(reading, one.folded))
  if (others.some((one) => isParticular(reading, one))) return []
  const decision = reading.body.find((one) => saysDecision(reading, one.folded))
  return decision ? markSentence(reading, 'reason.vague', 'warn')(decision) : []
}

function clauseOf(sentence: Sentence, from: number, to: number): Sentence {
  const piece = sentence.folded.slice(from, to)
  const start = sentence.start + from + (piece.length - piece.trimStart().length)
  const folded = piece
    .trim()
    .replace(/[.!?…]+$/, '')
    .trimEnd()
  return { start, end: start + folded.length, folded }
}

function isVague(reading: Reading, { folded, start, end }: Sentence): boolean {
  const { language } = reading
  if (!nucleus[language].test(folded) || !turn[language].test(folded) || aside[language].test(folded))
    return false
  if (namesSkill(folded, language)) return false
  return (
    tellingWords(withoutNames(reading, folded)).length < 3 && !hasHardFact(reading.text.slice(start, end))
  )
}

function isTelling(reading: Reading, sentence: Sentence, vague: readonly Sentence[]): boolean {
  const { language } = reading
  if (aside[language].test(sentence.folded)) return false
  const own = vague.filter((one) => one.start >= sentence.start && one.end <= sentence.end)
  // A vague half takes its words with it; the other half must tell.
  const rest = own.reduce((folded, one) => folded.replace(one.folded, ' '), sentence.folded)
  if (!because[language].test(rest)) return false
  // A decision tells nothing of its own unless it goes on to say why.
  const telling = tellingWords(withoutNames(reading, rest)).length
  if (telling < 4 && saysDecision(reading, rest) && !why[language].test(rest)) return false
  const isHard =
    namesSkill(rest, language) ||
    (own.length === 0 && hasHardFact(reading.text.slice(sentence.start, sentence.end)))
  return isHard || telling >= 2
}

const praise = {
  fr: /\bmerci|\bremerci|\bapprecie|\bplu\b|\bmarque|\bexcellen|\bbelle\b|\bsolide|\bconvain|\bconseil|\bsugger|\boffres?\b|\bannonces?\b|\bsouhait|\bvous (?:aider|donner)/,
  en: /\bthank|\bappreciat|\bliked\b|\bimpress|\bexcellent|\bstrong|\benjoyed\b|\bsuggest|\bwould\b|\bvacanc|\bopenings?\b|\bwish|\bimpact|\badmir/,
}

function isParticular(reading: Reading, { folded, start, end }: Sentence): boolean {
  if (aside[reading.language].test(folded) || praise[reading.language].test(folded)) return false
  return (
    tellingWords(withoutNames(reading, folded)).length >= 5 &&
    (hasHardFact(reading.text.slice(start, end)) || because[reading.language].test(folded))
  )
}

// The title of the job tells nothing about the reason.
function withoutNames({ context }: Reading, folded: string): string {
  const names = [
    context.company,
    context.candidate?.firstName,
    context.candidate?.lastName,
    context.job?.title,
  ].filter((one) => one && one.length > 2)
  const plain = names.reduce<string>((text, name) => text.replaceAll(fold(name ?? ''), ' '), folded)
  return plain.replace(
    /\b(?:poste|emploi|role|position) (?:de |d'|of |as )[^.,;:]{0,40}?(?=[.,;:]|$| (?:car|et|mais|and|but|que|n')\b)/g,
    ' ',
  )
}
