import type { PlacedFinding } from '../passage.ts'
import { findPhrases, type Phrase } from '../phrases.ts'
import type { Reading } from '../reading.ts'

const french: Phrase[] = [
  {
    pattern:
      /\b(?:c'est (?:avec|le) (?:une? )?(?:c(?:œ|oe)ur \p{L}+|(?:\p{L}+ )?(?:tristesse|peine|douleur|regret|chagrin)) que (?:nous|je) vous (?:annonc\p{L}+|inform\p{L}+|ecri\p{L}+)|(?:nous sommes|je suis) (?:profondement|infiniment|terriblement|sincerement|vraiment|extremement) (?:desole|navre|attriste)e?s? de (?:devoir )?vous (?:annoncer|dire|informer|apprendre)) qu(?:e |')(\p{L})/u,
    instead: '$1',
  },
  {
    // Grief of ours: a heart, tears, sleep, mourning, pain that strikes us.
    pattern:
      /\bc(?:œ|oe)ur (?:en (?:miettes|morceaux|lambeaux)|fendu|dechire|meurtri|en peine|endeuille)|\bfend(?:re|u)? (?:le|l'ame|notre) ?c?\w*|\b(?:en|de) (?:deuil|pleurs|larmes)\b|\b(?:n'en|ne) (?:ai|avons|a|dors|dormons|dort) (?:plus|pas|guere)? ?(?:dormi|ferme l'œil)?(?<=dors|dormons|dormi|l'œil)\b|\binsomni\w+|\b(?:me|nous) (?:brise|dechire|fend|devaste|aneantit|bouleverse|ravage|ronge|hante|arrache|crucifie|accable|meurtrit|desespere|attriste|peine)(?:nt)?\b|\b(?:avec|c'est|quelle|une|grande|veritable|vraie|immense|profonde|vive) (?:\w+ )?(?:douleur|chagrin|tristesse|affliction|desarroi|tourment)\b|\b(?:redout|apprehend)\w+ (?:\w+ )?(?:ce message|cette lettre|ce moment|d'ecrire|de vous|cet instant)|\ba quel point\b[^.;\n]{0,40}\b(?:cruel|dur|terrible|douloureu|brutal)/,
    unless:
      /\b(?:patients?|douleur (?:du|des|chronique)|prise en charge|evaluation de la douleur|deuil (?:des|du|perinatal))\b/,
  },
  {
    pattern:
      /\bgorge (?:nouee|serree)\b|\b(?:souffr|pleur|sangl)\w+ (?:avec|pour) vous\b|\b(?:j'ai|nous avons) (?:\w+ )?(?:pleure|sanglote)\b|\bquel(?:le)? (?:supplice|douleur|tristesse|souffrance|dechirement|chagrin|peine)\b|\bl'ame en peine\b|\bnous (?:en )?(?:sommes|restons) (?:tous )?(?:inconsolables|effondres|devastes|malades|brises)\b|\bles mots (?:me|nous) manquent\b|\bne (?:sais|savons) (?:pas )?comment vous dire\b|\ba contrec(?:œ|oe)ur\b|\bplus de peine\b|\bimmense (?:tristesse|peine|douleur|regret)\b/,
  },
  {
    pattern:
      /\b(?:nous (?:en )?sommes|je (?:vous )?suis|j'en suis)? ?(?:profondement|infiniment|terriblement|immensement|extremement|affreusement) (?:desole|navre|attriste|peine|touche|triste|boulevers|confus)\p{L}*/u,
  },
  { pattern: /\b(?:sincerement|vraiment|tellement|si|tres|tous) (?:navre|attriste|peine|desole)e?s?\b/ },
  {
    pattern:
      /\b(?:creve|coup de|serre le)[- ]?c(?:œ|oe)urs?\b|\bc(?:œ|oe)ur (?:lourd|brise|serre|gros)\b|\bbris\w+ le c(?:œ|oe)ur\b|\bdechir\w+\b|\bla mort dans l'ame\b|\bles larmes\b|\b(?:effondre|aneanti|bouleverse|devaste|accable|dechire|inconsolable|abattu)e?s?\b|\b(?:fait|faire) (?:terriblement |tres |si |tellement |vraiment |beaucoup )?(?:mal|de la peine)\b|\bun(?:e)? (?:vrai |veritable |terrible )?(?:dechirement|supplice|torture)\b/,
  },
  {
    pattern:
      /\bc'est (?:avec|le) (?:une? )?(?:grande |profonde |immense |infinie |vive |reelle )?(?:tristesse|peine|douleur|emotion|chagrin)\b/,
  },
  {
    pattern:
      /\b(?:nous|je) (?:savons|sais|imaginons|imagine|mesurons|mesure|comprenons|comprends|devinons|ressentons)(?: bien| parfaitement)? (?:combien|a quel point|que|quelle|la|votre)\b[^.;\n]{0,70}\b(?:dure?|durs|difficile|douloureu\w*|deception|decevant\w*|decue?s?|penible|blessant\w*|triste\w*|peine|devast\w*|terrible|cruel\w*|choc|souffrance|chagrin|brutal\w*|desarroi)\b/,
  },
  {
    pattern:
      /\bpartage\w* (?:pleinement |sincerement )?votre (?:peine|deception|tristesse|douleur|chagrin|frustration)|\bde tout c(?:œ|oe)ur avec vous\b|\bnos pensees vous\b|\bcourage dans cette epreuve|\bcette (?:epreuve|terrible nouvelle|douloureuse nouvelle|triste nouvelle)\b/,
  },
  {
    pattern:
      /\bcroyez (?:bien|moi)\b[^.;\n]{0,40}\b(?:desole|regret|peine|coute|facile|gaiete)|\b(?:cela|ca|rien ne) (?:nous|me) (?:attriste|desole|fend|coute (?:enormement|beaucoup|tant))|\b(?:nuits? blanches?|sans dormir|perdu le sommeil)\b/,
  },
  {
    pattern:
      /\b(?:exceptionnel|extraordinaire|parfait|fantastique|incroyable|fabuleu|genial|brillantissime|ideal|formidable|epoustouflant|inoubliable|hors du commun|sublime)\p{L}*\b[^.;!?\n]{0,90}\b(?:mais|cependant|toutefois|neanmoins|pourtant)\b/u,
  },
  {
    pattern:
      /\b(?:la meilleure|le meilleur) (?:que nous ayons|de tous|de toutes|candidat|que j'aie)\b|\bvous (?:etes|etiez) (?:un |une |tout simplement |vraiment |absolument |le |la )*(?:candidat\w* )?(?:exceptionnel|extraordinaire|parfait|fantastique|incroyable|formidable|genial|fabuleu|brillantissime|ideal)\p{L}*/u,
  },
  {
    pattern:
      /\b(?:absolument|totalement|litteralement) (?:conquis|bluffes?|emerveill\w+|adore\w*|ador\w+|subjugu\w+|renversant\w*)\b/,
  },
  { pattern: /(?<=^|[.!?\n] ?)(?:malheureusement|helas),? (\p{L})/u, instead: '$1', severity: 'info' },
  {
    pattern:
      /(?:, (?:malheureusement|helas),| (?:malheureusement|helas),(?! (?:mais|et))| (?:malheureusement|helas)\b)/,
    instead: '',
    severity: 'info',
  },
]

const english: Phrase[] = [
  {
    pattern:
      /\b(?:(?:we are|we're|i am|i'm) (?:deeply|terribly|so|profoundly|extremely|incredibly|truly) (?:sorry|sad|saddened) to (?:have to )?(?:say|tell you|inform you|let you know)|it (?:really |truly |deeply |genuinely )?(?:pains|hurts|saddens|grieves|breaks|kills) (?:me|us) to (?:say|tell you|write)|it is with (?:a heavy heart|(?:\w+ )?(?:sadness|sorrow|regret)) that (?:we|i) (?:inform|tell|write to tell) you) that (\p{L})/u,
    instead: '$1',
  },
  {
    // Grief of ours: a heart, tears, sleep, mourning, pain that strikes us.
    pattern:
      /\bhearts? (?:goes|go|went) out to\b|\bbeyond (?:sad|sorry|gutted|upset|devastated)\b|\b(?:been )?dread(?:ed|ing) (?:this|writing|sending|having|telling|the moment|to)\b|\bhow (?:crushed|hurt|upset|low|devastated|disappointed|let down|gutted) you (?:must|will|may|are)\b|\bin mourning\b|\b(?:could (?:have|almost|nearly)|nearly|almost) (?:cried|cry|wept|weep)\b|\b(?:it|this|that|which) (?:really |truly |deeply |genuinely )?(?:pains|hurts|saddens|grieves|breaks|crushes|kills|devastates|destroys|torments) (?:me|us)\b|\b(?:with|such|great|deep|real|profound) (?:\w+ )?(?:sorrow|grief|heartache|anguish)\b|\b(?:haven't|have not|hardly|barely|not) slept\b|\bbitterly (?:sorry|sad|regret)/,
  },
  {
    pattern:
      /\b(?:my|our) hearts? (?:is|are|was|were|sinks?|sank|aches?|bleeds?)\b|\bbreaking heart\b|\b(?:is|was|such|pure|sheer|real|absolute|this) (?:\w+ )?(?:agony|torture|torment)\b|\blump in (?:my|our) throats?\b|\b(?:i|we|all of us|everyone) (?:\w+ )?(?:wept|cried|are grieving|am grieving|grieve|mourn)\b|\bgrieving (?:with|for)\b|\btears? (?:me|us) apart\b|\b(?:suffer|suffering|hurting) (?:with|for) you\b|\bmisery\b|\bbroke (?:my|our) hearts?\b|\bwe are (?:distraught|crushed|shattered|bereft|inconsolable)\b|\bi(?:'m| am) (?:distraught|crushed|shattered|bereft|inconsolable)\b|\bcannot (?:begin to )?(?:tell|express|say) how (?:sorry|sad|hard)\b|\bwords fail\b/,
  },
  {
    pattern:
      /\b(?:absolutely |truly |completely |utterly |quite )?(?:heart-?broken|heart-?breaking|heart-?wrenching|gutted|devastat\w+|anguish\w*|agoni[sz]\w+|gut-?wrenching)\b/,
  },
  { pattern: /\bheavy hearts?\b|\bbreaks? (?:my|our) hearts?\b|\bour hearts go out\b|\btears\b(?! up)/ },
  {
    pattern:
      /\b(?:deeply|terribly|profoundly|desperately|incredibly|unbelievably|awfully|extremely|so|so very|so,? so) (?:sorry|sad|saddened|upset|distressed|disappointed|sorrowful|pained)\b|\b(?:great|deep|profound|immense) (?:sadness|sorrow)\b|\b(?:saddens|pains|hurts) (?:me|us)\b/,
  },
  {
    pattern:
      /\bwe (?:feel|share|understand) your (?:pain|disappointment|sadness|frustration|grief|hurt)\b|\bshares? your (?:pain|disappointment|sadness)\b|\b(?:we|i|and) (?:know|understand|realise|realize|can imagine|can only imagine|appreciate)\b(?: just| exactly)? (?:how|that|what)\b[^.;\n]{0,60}\b(?:hard|painful|difficult|devastating|disappoint\w*|hurt\w*|upset\w*|tough|crushing|sad|blow|awful|terrible)\b/,
  },
  {
    pattern:
      /\b(?:exceptional|extraordinary|amazing|incredible|phenomenal|perfect|fantastic|outstanding|brilliant|stellar|unbelievable|wonderful|remarkable|awesome|superb)\b[^.;!?\n]{0,80}\b(?:but|however|yet|unfortunately)\b/,
    unless: /\byour (?:\w+ ){1,4}(?:of|on|in|with)\b/,
  },
  {
    pattern:
      /\byou (?:are|were) (?:an? |the |simply |truly |absolutely )*(?:exceptional|extraordinary|amazing|incredible|phenomenal|perfect|fantastic|stellar|unbelievable|wonderful|awesome)\b|\bblown away\b|\bin awe\b|\b(?:best|finest) (?:candidate|application|cv|applicant) we\b|\babsolutely (?:loved|adored)\b/,
  },
  {
    pattern:
      /\b(?:lost|losing|without) sleep\b|\bsleepless\b|\bthe hardest (?:thing|email|letter|decision|part) (?:i|we)\b|\bit (?:kills|killed) (?:me|us)\b|\bour thoughts are with you\b|\bthis (?:sad|terrible|painful|devastating) news\b/,
  },
  {
    pattern: /(?<=^|[.!?\n] ?)(?:unfortunately|sadly|regrettably|alas),? (\p{L})/u,
    instead: '$1',
    severity: 'info',
  },
  {
    pattern:
      /(?:, (?:unfortunately|sadly|regrettably|alas),| (?:unfortunately|sadly|regrettably|alas),| (?:unfortunately|sadly|regrettably|alas)\b)/,
    instead: '',
    severity: 'info',
  },
]

/** Emotion that rings false in a refusal: dramatic sorrow, and praise so high that the "no" mocks it. */
export function findFalseEmpathy(reading: Reading): PlacedFinding[] {
  return findPhrases(reading, reading.language === 'fr' ? french : english, 'empathy.false')
}
