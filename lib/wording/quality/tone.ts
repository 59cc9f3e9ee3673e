import type { PlacedFinding } from '../passage.ts'
import { findPhrases, type Phrase } from '../phrases.ts'
import type { Reading } from '../reading.ts'

const french: Phrase[] = [
  {
    pattern:
      /\b(?:il (?:a ete|est) (?:releve|constate|note|etabli|observe)|il convient de (?:preciser|noter|rappeler|souligner)|force est de constater|(?:veuillez|merci de|nous vous prions de) (?:bien vouloir )?(?:noter|prendre note)|c'est avec (?:le plus grand |beaucoup de )?regret que nous vous (?:informons|annoncons)) qu(?:e |')(\p{L})/u,
    instead: '$1',
  },
  {
    // A judgement on the person's work in a word that wounds.
    pattern:
      /\b(?:votre|vos|ta|tes|ton) [^.;:!?\n]{0,40}\b(?:affligeant|mediocre|decevant|nulle?s?\b(?! part)|pitoyable|catastrophique|desastreu|calamiteu|indigent|bacle|brouillonne?s?\b|risible|pathetique|execrable|ineptes?\b|creu(?:x|ses?)\b|sans (?:aucun )?interet|hors sujet|indefendable|scolaire|laborieu)\w*/,
    unless: /\bpas (?:du tout )?(?:decevant|mediocre|nul)|\bnullement\b|\bau brouillon\b/,
  },
  {
    pattern:
      /\b(?:ne souffre|n'appelle|n'admet|ne tolere|n'accepte)\w* (?:aucun|pas|nul)\w*|\b(?:ne|n')[^.;\n]{0,20}\b(?:repondr|donner|traiter|examiner|accepter)\w*[^.;\n]{0,15}\baucune? (?:reclamation|sollicitation|demande|relance|courrier|contestation|appel)|\b(?:de|a) ne plus (?:solliciter|ecrire|postuler|candidater|insister|nous (?:adresser|importuner|deranger)|envoyer|deposer)|\b(?:ne presente|presente|sans|n'offre|n'a|ne revet) (?:pas d'|aucun |d')?(?:interet (?:pour nous|particulier|a nos yeux)|aucun interet)\b|\baucun interet\b|\bne nous interesse(?:nt|z)? (?:pas|guere)|\bne (?:justifi|motiv|comment|discut|expliqu)ons (?:pas|jamais|aucun\w*) (?:nos|notre|cette|ces|ce|de)|\b(?:profils?|candidate?s?|gens|personnes) (?:comme|tels? que|telles? que) (?:le votre|les votres|vous)\b|\bil convient de (?:preciser|noter|rappeler|souligner)\b|\b(?:prions|veuillez|merci) (?:de )?(?:bien vouloir )?(?:noter|prendre note|prendre acte)\b|\bdont acte\b|\bn'avez (?:visiblement|pas visiblement|rien|clairement)\b|\bvisiblement\b|\bn'insistez\b/,
  },
  {
    pattern:
      /\bil (?:a ete|est|fut) (?:releve|constate|note|decide|etabli|acte|observe|considere|rappele) qu|\bil (?:vous|lui) appartient d\w*|\bvaut notification\b|\bclot (?:definitivement )?(?:le|votre|ce) dossier\b|\bnon motivee?\b|\bn'est pas tenue?\b|\bn'(?:avons|a) pas a (?:nous |se )?(?:en |s'en )?(?:justifier|expliquer|motiver)|\bsans (?:autre|plus) (?:de )?(?:precision|explication|commentaire|forme de proces)|\baucune? (?:autre )?(?:explication|justification|motif|precision|recours|contestation)[^.;\n]{0,30}\b(?:ne (?:sera|vous sera|pourra)|n'est|possible)|\ble present (?:courrier|message|avis)\b|\bnotifi(?:er|ons|ee?)\b|\ble dossier est (?:clos|classe)\b|\bn'est pas (?:susceptible|ouverte) (?:de|a) (?:recours|discussion|revision)/,
  },
  {
    pattern:
      /\b(?:c'est avec regret que )?(?:nous avons|j'ai|nous sommes|je suis) (?:donc |malheureusement )?(?:le|au|dans le) regret de (?:vous |devoir vous )?(?:informer|annoncer|faire (?:part|savoir)|signifier|dire)(?: de ce)? qu(?:e |')(\p{L})/u,
    instead: '$1',
  },
  { pattern: /\b(?:au|le|dans le) regret de\b/ },
  { pattern: /\bc'est avec (?:le plus grand |beaucoup de )?regret\b/ },
  {
    pattern: /\bdonnerons (?:donc |malheureusement )?pas (?:de )?suite a votre candidature/,
    instead: 'poursuivrons pas votre candidature',
  },
  {
    pattern: /\bdonnons (?:donc |malheureusement )?pas (?:de )?suite a votre candidature/,
    instead: 'poursuivons pas votre candidature',
  },
  {
    pattern:
      /\b(?:nous ne (?:pouvons|pourrons)|ne (?:pouvons|pourrons)|ne sommes pas en mesure de|dans l'impossibilite de|ne pouvoir|(?:nous )?ne donn(?:er)?ons)\b[^.;:!?\n]{0,40}\bsuite\b(?: favorable)?|\bregret\b[^.;\n]{0,40}\bsuite favorable\b/,
  },
  {
    pattern:
      /\b(?:n'a pas (?:pu )?(?:recu|recevoir|obtenu|fait l'objet d'une?)) (?:d'|de |une )?(?:suite|reponse|avis) (?:favorable|positi\w+)/,
  },
  { pattern: /\b(?:classee? )?sans suite\b/ },
  {
    pattern:
      /\baucune chance\b|\bil est (?:regrettable|dommage|facheux|surprenant|etonnant) que vous\b|\bpris la peine d|\bne plus nous (?:contacter|ecrire|solliciter|relancer)|\binacceptable|\binadmissible|\binexcusable|\bindefendable|\bne (?:peut|peuvent|pourra|saurait) etre (?:satisfaite?|acceptee?|prise? en (?:compte|consideration)|accueillie?)|\bsoyons (?:clairs|honnetes|realistes|francs)\b|\bpas serieu(?:x|se)\b|\bdeplorable|\blamentable|\bridicule|\bnavrant|\bconsternant/,
  },
  { pattern: /\binutile d(?:e |')[^.,;!?\n]{0,40}/ },
  {
    pattern:
      /(?<!\bvous )\b(?:ne (?:nous )?(?:repondez|relancez|recontactez|contactez) pas|(?:merci|priere|veuillez) (?:de )?ne pas (?:nous )?(?:repondre|relancer|recontacter|appeler|contacter)|ne pas repondre a ce|nous ne repondrons (?:pas|a aucun))/,
  },
  {
    pattern:
      /\baucun(?:e)? (?:recours|retour|commentaire|reclamation|echange|feedback|explication|precision|suite)\b[^.;\n]{0,20}\bne (?:sera|pourra|peut)/,
  },
  {
    pattern:
      /\b(?:pas (?:en mesure|possible|tenus?)|impossible)\b[^.;\n]{0,30}\b(?:motiver|justifier|(?:retour|feedback|reponse) (?:individuel|personnalise|detaille))/,
  },
  { pattern: /\bdecision (?:est )?(?:definitive|irrevocable|sans appel)\b|\bsans appel\b/ },
  {
    pattern:
      /\bniveau (?:global |general |technique )?(?:est |reste |s'avere |etait |demeure |parait |semble )?(?:tres |trop |largement |nettement |bien |encore |clairement |juge )?(?:insuffisant|faible|mediocre|trop bas|decevant)\b/,
  },
  {
    pattern:
      /\b(?:n'(?:etes|avez|as|aviez|etiez)|vous etes loin) (?:tout simplement |clairement |manifestement )?(?:pas |d'avoir )?(?:au|le|du|de|d'avoir le) (?:bon )?niveau\b|\bpas (?:ete )?a la hauteur\b|\bn'avez pas (?:les epaules|l'etoffe|la carrure|ce qu'il faut)\b/,
  },
  {
    pattern:
      /\bpreparez-vous mieux\b|\b(?:auriez du|feriez mieux de|devriez (?:serieusement|vraiment|savoir|mieux))\b|\bmieux vous preparer la prochaine fois\b|\bla prochaine fois,? (?:preparez|pensez|faites|veillez|soyez)/,
  },
  {
    pattern:
      /\bcomme (?:vous )?(?:auriez|devriez|devez le savoir|vous (?:auriez|devriez|le savez|devez))\b|\bn'etes pas sans (?:savoir|ignorer)\b|\bvous (?:comprendrez|conviendrez) (?:aisement|facilement|surement|sans peine|que|bien)\b/,
  },
  {
    pattern:
      /\bpour votre (?:gouverne|information)\b|\bforce est de constater\b|\bmanifestement\b|\bde toute evidence\b/,
  },
  {
    pattern:
      /\bpar la presente\b|\bnous accusons (?:bonne )?reception\b|\bsusmentionne|\bsusvise|\bla ?dite (?:candidature|offre)\b|\bcite en objet\b|\ben l'espece\b|\bconformement a (?:notre|nos) (?:procedure|politique|processus)|\bne sauri?(?:ons|ez|ait)\b|\bacceder a votre demande\b|\ba toutes fins utiles\b/,
  },
  {
    pattern:
      /\b(?:votre (?:candidature|dossier)|nous avons)[^.;\n]{0,25}\b(?:rejete|refuse|ecarte|elimine|disqualifie)e?\b/,
  },
  {
    pattern:
      /\b(?:postes? (?:qui vous depassent?|plus a votre portee|a votre (?:mesure|portee))|viser (?:plus bas|moins haut)|soyez plus (?:serieu|realiste|modeste|lucide)\w*|revoir (?:vos ambitions|vos pretentions) a la baisse|perd\w* (?:notre|du|de) temps|perte de temps|vos (?:graves |nombreuses )?(?:lacunes|faiblesses|carences)|incompeten\w+|mediocre|indigne)\b/,
    unless: /\bprobleme de candidature\b/,
  },
  {
    pattern:
      /\bnous n'avons (?:pas |que faire )(?:besoin de vous|besoin de votre|de temps a)\b|\bvous ne nous (?:interessez|avez pas convaincus)\b|\b(?:ne|n')(?:avez|as|) ?(?:nous )?(?:avez )?pas (?:su )?(?:nous )?convaincre?\b/,
  },
]

const english: Phrase[] = [
  {
    pattern:
      /\b(?:it (?:has been|is|was) (?:noted|established|determined|concluded|observed)|it should be noted|please (?:note|be advised|be informed)|be advised|(?:we|i) (?:are writing|am writing|write) to (?:formally )?(?:inform|advise|notify) you) that (\p{L})/u,
    instead: '$1',
  },
  {
    // A judgement on the person's work in a word that wounds.
    pattern:
      /\byour [^.;:!?\n]{0,40}\b(?:appalling|awful|terrible|dreadful|hopeless|pathetic|pitiful|abysmal|shoddy|sloppy|(?:a|such a) mess|woeful\w*|atrocious|ridiculous|worthless|useless|feeble|dismal|amateurish|lamentable|shambolic|(?:a )?disaster|underwhelming|poor\b(?! (?:data|soil|quality|visibility|connection|sound|households|families)))/,
    unless: /\b(?:not|n't|never) (?:at all )?(?:poor|terrible|awful)/,
  },
  {
    pattern:
      /\b(?:do not|don't|never|not to|refrain from) (?:try to )?(?:writ(?:e|ing)|appl(?:y|ying)|email(?:ing)?|com(?:e|ing) back|bother(?:ing)?|ring(?:ing)?|chas(?:e|ing))(?! in haste)[^.;\n]{0,20}\b(?:us|again|further|here)\b|\b(?:do|does|will|shall) not (?:justify|explain|comment on|discuss|debate) (?:our|its|this|any|the|these|such)\b|\bof (?:no|little) interest\b|\bdo(?:es)? not interest (?:us|me)\b|\b(?:applicants|candidates|people|profiles) (?:such as|like) (?:you|yourself|yours)\b|\bbe advised\b|\bplease (?:take )?note\b|\bit should be noted\b|\byou (?:have )?evidently\b|\bevidently,? you\b|\bnot (?:worth|deserving) (?:our|of our)\b/,
  },
  {
    pattern:
      /\bno (?:further |other |additional )?(?:grounds|reasons?|explanations?|justification|details?|comment|information|discussion)\b[^.;\n]{0,20}\b(?:will|shall|can|is|are|may) (?:\w+ )?(?:be )?(?:provided|given|offered|entered|supplied|available|possible|forthcoming)|\bnot (?:open to|subject to) (?:review|appeal|discussion|debate|question)\b|\b(?:no|without) (?:right of )?appeal\b|\bunder no obligation\b|\b(?:we|company|firm|panel|management)(?:'re| are| is) not obliged to\b|\bnot required to (?:give|explain|justify|state)\b|\bit (?:has been|is|was) (?:noted|established|determined|concluded|observed) that\b|\bit falls to (?:you|her|him|them)\b|\bconstitutes? (?:formal )?notice\b|\b(?:the|your|this) (?:file|case|matter) is (?:now |hereby )?closed\b|\bconsider (?:the|this) matter closed\b|\bdue consideration\b/,
  },
  {
    pattern:
      /\b(?:we|i) (?:deeply |sincerely |very much )?regret to (?:inform|advise|tell|notify) you that (\p{L})/u,
    instead: '$1',
  },
  {
    pattern: /\b(?:deeply |sincerely )?regret(?:s|ted)? (?:to (?:inform|advise|tell|say|notify|let)|that)\b/,
  },
  {
    pattern:
      /\b(?:we|i) (?:are writing|am writing|write) to (?:formally )?(?:inform|advise|notify) you\b|\bthis (?:letter|email|message) is to (?:inform|advise|notify|confirm)\b|\bplease be (?:advised|informed)\b|\bplease note that\b|\bkindly (?:note|be|refrain)\b|\bthis is an automated\b/,
  },
  {
    pattern:
      /\b(?:application|candidacy)\b (?:has |was |is |had )?(?:been )?(?:unsuccessful|rejected|denied|refused|dismissed|declined)\b/,
  },
  {
    pattern:
      /\b(?:was|were|been|be|you are|is) (?:rejected|denied|refused|disqualified|eliminated|screened out)\b|\byour rejection\b/,
  },
  {
    pattern:
      /\b(?:do not|don't|cannot|please refrain from|not to) (?:reply|contact|call|respond|chas|reapply|apply again)\w*(?: us| to this)?\b|\bno(?:-|t a | )repl(?:y|ies)\b[^.]{0,30}|\bthis (?:mailbox|inbox|address) is not (?:monitored|read)\b/,
    unless: /\bdo not hesitate|\bif you do not\b|\bdon't hesitate/,
  },
  {
    pattern:
      /\bnever stood a chance\b|\bit(?:'s| is) (?:unfortunate|a pity|a shame|surprising|regrettable) that you\b|\bbother(?:ed)? to\b|\bstood no chance\b|\bno chance\b|\bunacceptable\b|\binexcusable\b|\bfrankly\b|\bquite honestly\b|\bto be blunt\b|\blet(?:'s| us) be (?:clear|honest|realistic)|\bnot serious\b|\blaughable\b|\bembarrassing\b|\bdisappointing(?:ly)?\b/,
  },
  {
    pattern:
      /\b(?:unable|not able|cannot|can't|not in a position|do not|don't|will not|not possible)\b[^.;\n]{0,30}\b(?:individual(?:i[sz]ed)? |personal(?:i[sz]ed)? |detailed |specific |any )?feedback\b/,
  },
  {
    pattern:
      /\b(?:simply |just |frankly )?not (?:nearly )?(?:good|strong|smart|bright|skilled|capable|talented|serious) enough\b|\bnot (?:up to|of) (?:the |our )?(?:standard|scratch|level|mark|par|required standard|task|job|calibre)\b|\b(?:below|beneath|short of) (?:the |our )?(?:standards?|level|bar|par|expected level)\b|\binadequate\b|\bsubpar\b|\bincompetent\b|\bmediocre\b|\bunqualified\b|\b(?:skills|level|english|performance|answers|experience)\b (?:is|are|was|were) (?:simply |clearly |far too |too |very )?(?:poor|insufficient|weak|lacking|disappointing|low)\b|\byou (?:clearly |obviously |simply )(?:lack|do not|don't|failed|are not|were not)\b|\byou failed to\b/,
  },
  {
    pattern:
      /\bas you (?:should|must|will|would|no doubt|surely|ought|are)\b[^.,;\n]{0,20}\b(?:know|known|aware|appreciate|understand)\b|\byou (?:should|ought to) have (?:known|read|prepared|checked|realised|realized|done|been)\b|\bneedless to say\b|\bit goes without saying\b|\bobviously\b|\bfor your information\b/,
  },
  {
    pattern:
      /\bnext time,? (?:please |do )?(?:prepare|make sure|read|be more|do your|think|try to be)\b[^.;\n]{0,30}|\bbetter prepared next time\b/,
  },
  {
    pattern:
      /\b(?:waste|wasted|wasting) (?:of )?(?:our |my |your )?time\b|\b(?:aim|set your sights) lower\b|\bmore realistic\b|\bout of your depth\b|\bbelow your\b|\byour (?:many |serious )?(?:shortcomings|weaknesses|deficiencies)\b/,
  },
  {
    pattern:
      /\bdecision is final\b|\bfinal decision\b|\bno (?:further )?correspondence\b|\bnot be entered into\b|\bhereby\b|\bpursuant to\b|\baforementioned\b|\bthe undersigned\b|\bper our (?:policy|process)\b|\bin accordance with our\b|\bat this juncture\b|\byour candidature\b|\bwe acknowledge receipt\b/,
  },
  {
    pattern:
      /\b(?:do|did) not meet (?:our|the) (?:minimum )?standards?\b|\byou did not impress\b|\bunimpress\w+\b|\bnot interested in (?:you|your)\b|\bfile (?:is|has been) closed\b/,
  },
]

/** Formulas that keep the reader at a distance: administrative, legal, haughty. */
export function findCold(reading: Reading): PlacedFinding[] {
  return findPhrases(reading, reading.language === 'fr' ? french : english, 'tone.cold')
}
