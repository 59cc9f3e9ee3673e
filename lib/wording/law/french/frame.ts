import type { LawFrame } from '../rule.ts'
import { frenchInnocent } from './innocent.ts'
import { kindness, words, worry } from './words.ts'

const criterionWords = [
  'ages?',
  'sexes?',
  'origines?',
  String.raw`handicap\w*`,
  'orientations? sexuelles?',
  'identites? de genre|genre',
  String.raw`religi\w+|convictions?|croyances?|confession`,
  'opinions?',
  'sante',
  String.raw`situations? (?:de famille|familiales?|personnelles?)|famille|parentalite|matrimoniale`,
  'grossesse|maternite',
  'apparence',
  String.raw`syndic\w+|mutualistes?`,
  String.raw`nationalites?|nation|ethni\w+|race`,
  'moeurs|mœurs',
  'lieu de residence|residence|domiciliation|adresse',
  'patronyme|nom de famille|nom',
  'vulnerabilite',
  'autonomie|langue|diversite|parcours de vie',
].map(words)

const equality = words(
  String.raw`statuts?|ouvert\w*|accessibles?|handicap\w*|etudi\w+|accueill\w+|encourag\w+|engage\w*|charte|label|sans (?:aucune |toute )?(?:distinction|discrimination|consideration|egard|tenir compte)|quel(?:le)?s? que soi(?:en)?t|discriminat\w+|discriminant\w*|discrimin\w+|non-discrimination|egalite|independamment|ouvert\w* a tou\w+|aucun critere|criteres?|l\.? ?1132-1|l1132-1|divers\w+|inclusi\w+|handi-\w+|n'(?:entre|entrent|intervien\w+|est|ont|a|influence\w*|a ete)|ne (?:tient|tenons|regard\w+|prend|prenons|pese\w*|joue\w*|compte\w*|sont|peut|peuvent)|ni`,
)

const statement = words(
  String.raw`(?:postes?|offres?|recrutements?|emplois?|candidatures?) (?:\S+ ){0,4}(?:ouvert\w*|accessibles?) (?:a tou\w+|(?:\S+ ){0,2}(?:personnes|travailleurs|candidats?) (?:en situation de handicap|handicap\w+|beneficia\w+|reconnu\w+))|(?:etudi\w+|accueill\w+|examin\w+|encourag\w+) (?:\S+ ){0,4}(?:candidatures?|profils?) (?:\S+ ){0,8}(?:handicap\w*|sans distinction|quel)|sans (?:aucune )?distinction d\S+|quel(?:le)?s? que soi(?:en)?t (?:l'|la |le |les |leurs? |son |sa |ses |votre |vos )(?:age|sexe|origine|genre|handicap|orientation|situation|parcours|religion|convictions|nationalite)\w*|mission handicap|accord handicap|politique (?:\S+ ){0,2}(?:handicap|diversite|inclusion)|charte (?:de la )?diversite|label diversite|egalite (?:des chances|de traitement|professionnelle|femmes?-hommes?|hommes?-femmes?)|a competences egales`,
)

/** A case put to the candidate, or a case told: somebody else's life. */
const anotherCase = words(
  String.raw`(?:un|une|le|la|si le|si la|des|les) (?:famille|patient|patiente|client|cliente|locataire|usager|eleve|salarie|salariee|assure|assuree|resident|residente|beneficiaire|habitant|adherent|parents?)(?: \S+)? (?:vous (?:dit|demande|annonce|confie|explique|raconte|appelle)|qui (?:vous|arrive|refuse|demande|annonce))|le pitch|scenario de votre`,
)

const ofThePerson = words("votre|vos|toutefois|cependant|n'est pas|pas")

/** Of a statement on equal opportunities nothing counts, be it cut in two sentences; nor of one that names the person's case. */
export const frenchFrame: LawFrame = {
  innocent: frenchInnocent,
  names:
    /(?<=\b(?:Bonjour|Ch[eè]re?|Madame|Monsieur|Mme|Mlle|M\.|Ma[iî]tre|Docteur)\s)\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?|(?<![\p{L}-])Marie(?![\p{L}])|\p{Lu}\p{L}+\sSant[eé](?![\p{L}])|\bMarie-\p{Lu}\p{L}+/gu,
  passes: (sentence, around) => {
    if (anotherCase.test(sentence)) return true
    if (!equality.test(around)) return false
    const named = criterionWords.filter((one) => one.test(sentence)).length
    if (named >= 3) return true
    return named >= 1 && statement.test(sentence) && !ofThePerson.test(sentence)
  },
  kindness: words(kindness),
  reason: words(`${worry}|toutefois|cependant|mais|malheureusement|donc`),
}
