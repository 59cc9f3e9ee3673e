import type { Criterion } from '../../wording/criteria.ts'

const count = "(?:un|une|deux|trois|quatre|cinq|des|d'|plusieurs|one|two|three|four|five|any|no|\\d)"
const tens = '(?:twenty|thirty|forty|fifty|sixty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?'
const dizaines = '(?:vingt|trente|quarante|cinquante|soixante)(?:[- ](?:et[- ])?\\w+){0,2}'

/**
 * How people speak of themselves, and are asked about themselves, where the law wants silence. Folded text, both
 * languages at once. Precise: it names the ground; `broad` below only keeps a passage out of the suggestions.
 */
export const spoken: readonly (readonly [Criterion, RegExp])[] = (
  [
    [
      'family_situation',
      `\\b(?:mon|votre|ton) (?:ex-?)?(?:mari|epoux|conjoint|compagnon|fils|copain)\\b|\\b(?:ma|votre|ta) (?:ex-?)?(?:femme|epouse|compagne|conjointe|fille|copine|belle-mere|famille|vie (?:de famille|familiale|privee|de couple))\\b|\\b(?:mes|vos|tes) (?:deux |trois |quatre )?(?:enfants|filles|fils|gamins|gosses|jumeaux|jumelles|petits|ados)\\b|\\b(?:avez|as|ai|eu|avons|got|have)(?:-vous|-tu)?(?: deja| aussi| moi| you| got| also)* ${count} ?(?:jeunes? |petits? |young |small |little )?(?:enfants?|kids?|children|gamins)\\b|\\b(?:des|d'autres) enfants \\?|\\b(?:suis|etes|etais|es|am|i'm|are|was|got|getting) (?:\\w+ ){0,2}(?:divorcee?s?|mariee?s?|celibataire|pacsee?s?|veuf|veuve|separee?s?|married|divorced|widowed|engaged)\\b|\\bgarde (?:alternee|d'enfants|des enfants)|\\bparent (?:isole|solo)|\\bmere (?:celibataire|de (?:famille|deux|trois))|\\bpere de (?:famille|deux|trois)|fonder une famille|\\ben couple\\b|\\b(?:jeune )?(?:maman|papa)\\b|\\b(?:my|your) (?:ex-)?(?:husband|wife|spouse|fiance|fiancee|kids?|children|sons?|daughters?|boyfriend|girlfriend|family|twins|in-laws|home life|marriage)\\b|\\b(?:my|your) partner\\b(?! (?:manager|team|program|company|account|network))|\\bsingle (?:mother|father|mum|mom|parent|dad)|\\bare you (?:single|married|seeing)|\\bchildcare\\b(?! work)|\\bschool run\\b|\\b(?:have|want|having|raise|raising|no|two|three|any|got) (?:kids|children)\\b`,
    ],
    [
      'pregnancy',
      "(?<!femmes? |patientes? |meres? |women )\\benceintes?\\b|\\b(?:ma|votre|une|cette|sa) grossesse|conge (?:de )?(?:maternite|paternite|parental|mat\\b|adoption)|(?:maternity|paternity|parental|adoption) leave|\\bpregnan(?:t|cy)\\b|\\bexpecting (?:a|our|my|your|in)\\b|trying for (?:a |another )?(?:baby|child)|have (?:a|another) baby|having a baby|(?:avoir|attends|attendons|attendez|faire|projet d'avoir) (?:un|d'autres|des|le) (?:bebe|enfants?|deuxieme|premier)|(?:desir|projet|envie) d'enfants?|\\baccouche|fausse couche|\\bmiscarriage|\\bpma\\b|\\bfiv\\b|\\bivf\\b|heureux evenement|\\bnew(?:born)? baby\\b|\\bplan(?:s|ning)? (?:to have |for )(?:a )?(?:baby|children|kids|family)|start(?:ing)? a family|procedure d'adoption",
    ],
    [
      'health',
      "\\b(?:j'ai|j'avais|j'ai eu|ai eu|ai fait|ai developpe|avez eu|je fais|je sors d'|i had|i have|i've had|i got|i suffer\\w* from) (?:eu |fait |developpe |subi |enchaine )?(?:un|une|des|du|a|an|some|le)? ?(?:petit |gros |grave |serious |bad |major )*(?:cancer|depression|burn-?\\s?out|avc|infarctus|accident de sante|maladie|operation|hernie|tumeur|diabete|epilepsie|sclerose|migraine|lombalgie|stroke|surgery|heart|tumou?r|diabetes|illness|chronic|anxiety|lupus|back problem|health)|burn-?\\s?out|\\b(?:ma|votre) (?:maladie|sante(?! au)|operation|depression|chimio|convalescence|guerison)\\b|\\barrets?[ -]maladie|\\b(?:en|un|mon|votre|longs?) arrets? (?:de travail|de \\w+ mois|pour)|\\b(?:eu|pris|en) (?:des |un |beaucoup d')?arrets?\\b(?! de (?:prod|ligne|machine|chantier))|\\bete arretee?\\b|\\bproblemes? de (?:sante|dos|coeur|peau)|\\b(?:je suis|j'etais|je tombe|vous etes|etes-vous|i am|i'm|i was|are you|been) (?:\\w+ )?(?:diabetique|malade|asthmatique|epileptique|seropositi\\w+|depressi\\w+|sous traitement|en remission|sick|ill|diabetic|epileptic|asthmatic|depressed|in remission|hiv)\\b|\\bmi-temps therapeutique|\\b(?:mon|votre) (?:traitement|etat de sante|suivi medical|medecin|psy)\\b|\\bete (?:hospitalisee?|operee?)\\b|\\b(?:my|your) (?:illness|health|medical|medication|surgery|operation|cancer|depression|anxiety|therapist|psychiatrist|chemo\\w*|recovery|mental health|condition)\\b|\\bsick leave|\\bsick days?\\b|\\b(?:any )?(?:health|medical|mental health) (?:issue|problem|condition|leave|concern)s?|\\bdiagnosed\\b|\\bin hospital\\b|\\bdialys\\w+|\\binsulin\\w*|\\b(?:i have|i've got|j'ai|je souffre d[eu']) ?(?:une? |la |le |l'|du |de l')?(?:epilep\\w+|asthm\\w+|ms\\b|sclerose|parkinson|crohn|endometrio\\w+|fibromyalgi\\w+|arthrit\\w+|hepatit\\w+|sida|vih)|\\b(?:medical|hospital|doctor's) appointments?|\\brendez-vous (?:medica\\w+|a l'hopital|chez (?:mon|le) (?:medecin|psy\\w*))|\\bchimio|\\bchemo",
    ],
    [
      'disability',
      "\\brqth\\b|\\btravailleu(?:r|se)s? handicape|\\b(?:mon|votre|un|de|situation de) handicap\\b(?! (?:international|numerique))|\\b(?:suis|etes|am|i'm|are|be) (?:\\w+ ){0,2}(?:handicapee?|dyslexi\\w+|dyspraxi\\w+|autis\\w+|malentendante?|malvoyante?|sourde?|aveugle|daltonien\\w*|bipolaire|disabled|deaf|blind|hard of hearing|bipolar|neurodiverg\\w+|colou?r ?blind)\\b|\\b(?:j'ai|i have|i've|avec|with|my|mon|ma) (?:une |un |a |an )?(?:dyslexi\\w+|dyspraxi\\w+|autis\\w+|tdah|adhd|asperger|prothese auditive|hearing aid|disabilit\\w+|trouble (?:dys|du spectre|bipolaire))|\\b(?:en |un |mon |a |my )fauteuil roulant|\\b(?:a|my) wheelchair|\\bbesoin d'(?:un |une )?(?:amenagement|adaptation de poste)|\\bamenagements? (?:de (?:mon|votre) poste|particulier)|\\breasonable (?:adjustment|accommodation)s?|\\b(?:your|a|any) disabilit(?:y|ies)\\b|\\bspecial needs\\b",
    ],
    [
      'religion',
      "\\b(?:musulmane?s?|chretien(?:ne)?s?|catholiques?|juive?s?|juifs|protestante?s?|bouddhistes?|hindoue?s?|pratiquante?s?|croyante?s?|athees?|muslims?|jewish|catholic|hindu|buddhist|sikh|atheist|mormon)\\b|\\b(?:a|am|i'm|as a|devout|practi[sc]ing) christian\\b|\\bramadan\\b|\\b(?:ma|mes|la|vos|heures? de) prieres?\\b|\\bje prie\\b|\\bmosquee|\\bsynagogue|\\b(?:a l'|mon |notre |votre )eglise\\b|\\b(?:la|a la) messe\\b|\\b(?:to|my|your|our) church\\b|\\bmosque\\b|\\bi pray\\b|\\bpray(?:er|ing)s?\\b|\\bs(?:ab|hab)bath?\\b|\\bporte[rz]? le voile|\\b(?:mon|votre) voile\\b|\\bhijab|\\bkippa|\\bturban\\b|\\breligieu(?:x|se|ses)\\b|\\breligions?\\b|\\breligious\\b|\\b(?:quelle|de) confession\\b|\\b(?:ma|votre) foi\\b(?=\\s*\\?| m'| me| est)|\\bmy faith\\b|\\byour faith\\b|\\bhalal\\b|\\bcasher\\b|\\bkosher\\b|\\bl'aid\\b|\\bfetez noel|\\bbaptis|\\bwitness(?:es)? of jehovah|temoins? de jehovah",
    ],
    [
      'origin',
      "\\b(?:mes|vos|tes) (?:origines|racines)\\b|\\bd'origine (?!controlee|des donnees|animale|vegetale|fournisseur|inconnue|humaine)\\w+|\\borigine etrangere|\\b(?:mon|votre|un|petit|cet|ton|your|my|an?|that|the) (?:\\w+ )?accent\\b(?! (?:sur|mis|aigu))|\\b(?:mes|vos) (?:grands-)?parents (?:sont|viennent|etaient|ont) (?:nes|arrives|venus|immigre|quitte|fui|du|d'|de |des )|\\b(?:mes|vos) (?:grands-)?parents viennent|\\b(?:my|your) (?:grand)?parents (?:are from|were|came|come|moved|emigrated|immigrated|fled)|\\b(?:my|our) family (?:moved|came|emigrated|is from|fled)|\\b(?:je suis|suis|vous etes|etes-vous|i was|i'm|were you) (?:nee?s?|born)\\b(?! pour)|\\bwhere are you (?:really |actually |originally )?from|\\bwhere (?:is|does) (?:that|your) (?:name|accent)|\\bvous venez d'ou|\\bd'ou (?:venez|viens|vient) |\\bvous etes de quelle origine|\\bimmigre\\w*|\\bimmigrant|\\brefugie\\w*|\\brefugee|\\bnative (?:speaker|french|english|german)|\\blangue maternelle|\\bmother tongue|\\bgrew up in (?!the (?:industry|company))|\\bj'ai grandi (?:a|au|en|aux|dans)",
    ],
    [
      'ethnicity_nation_race',
      "\\b(?:ma|votre|quelle|double|de) nationalite\\b|\\b(?:my|your|dual|what) (?:nationality|citizenship)\\b|\\b(?:je suis|vous etes|i am|i'm|are you|comme|en tant que|as a|as an) (?:une? |a |an )?(?:\\w+ )?(?:noire?|blanche?|arabe|maghrebine?|asiatique|metisse?|kabyle|rom|algerien\\w*|marocaine?|tunisien\\w*|senegalaise?|malien\\w*|camerounaise?|ivoirien\\w*|congolaise?|turque?|chinoise?|polonaise?|portugaise?|roumaine?|syrien\\w*|ukrainien\\w*|haitien\\w*|black|asian|arab|african|nigerian|indian|pakistani|polish|romanian|chinese|turkish|syrian|ukrainian|mexican|latino|latina|hispanic)\\b|\\bcouleur de (?:ma |votre |la )?peau|\\bskin colou?r|\\bracis(?:me|m|te|t)\\b|\\btitre de sejour|\\bcarte de sejour|\\b(?:ma|votre) communaute\\b(?! de)|\\b(?:my|your) ethnic",
    ],
    [
      'age',
      `\\b(?:j'ai|j'aurai|vous avez|vous aurez|vous auriez|je vais sur mes|j'approche des?) (?:bientot |deja |tout juste |a peine |presque )?(?:[2-7]\\d|${dizaines}) ans\\b(?! (?:d'experience|de (?:metier|carriere|pratique|boite|maison|terrain|recul|service|vente)|dans|a |chez|d'))|\\ba (?:[2-7]\\d|${dizaines}) ans,? (?:je|on|c'est|ce n'est)|\\b(?:quel|votre|mon|cet|son) age\\b|\\byou(?:'re|'d be| are| must be| would be) (?:what,? |about |around |nearly |almost |over |past |in your )*(?:[2-6]\\d|${tens}|twenties|thirties|forties|fifties|sixties)\\b(?! ?(?:%|percent|minutes|hours|days|miles|km|people|k\\b|of|thousand|euros|pounds|weeks))|\\bthe (?:oldest|youngest)\\b|\\b(?:le|la|les) plus (?:vieux|vieille|age|agee|jeune)s? (?:de l'equipe|du groupe|ici|d'entre)|\\bl'age que|\\bhow old\\b|\\b(?:my|your) age\\b|\\b(?:date|annee) de naissance|\\bnee? en (?:19|20)\\d\\d|\\bborn in (?:19|20)\\d\\d|\\byear of birth|\\bi(?:'m| am| turn| turned|'ll be) (?:nearly |almost |already |only |just )?(?:[2-7]\\d|${tens})\\b(?! ?(?:%|percent|minutes|hours|days|miles|km|people|k\\b|of))|\\byears old\\b|\\b(?:ma|votre|proche de la|avant la|jusqu'a la) retraite\\b|\\b(?:planning|plan|going|about|want) to retire\\b|\\bretire soon|\\b(?:my|your) retirement|\\b(?:before|until|when) (?:i|you) retire|\\b(?:suis|etes|am|are|i'm|you're) (?:\\w+ )?(?:trop |too )(?:vieux|vieille|jeune|agee?|senior|old|young)\\b`,
    ],
    [
      'union',
      '\\bsyndica(?:t|ts|l|le|les|aux|liste|listes)\\b|\\bsyndiquee?s?\\b|\\bdeleguee?s? (?:du personnel|syndica\\w+)|\\bcgt\\b|\\bcfdt\\b|\\bcfe-cgc\\b|\\bunsa\\b|\\belue? (?:au |du )cse|\\brepresentante?s? du personnel|\\btrade unions?\\b|\\bunion (?:rep\\w*|member\\w*|steward|dues|activit\\w+|organi[sz]er)\\b|\\bshop steward|\\b(?:in|join|joined|a|the) union\\b(?! (?:of|jack|square|pay))|\\bunionised|\\bunionized',
    ],
    [
      'political_opinions',
      "\\b(?:je|vous) vote[sz]?\\b|\\b(?:i|you|did you|do you|i've|you've|i have) (?:always )?vote[d]?\\b(?! (?:on|to adopt|to use))|\\b(?:which|what|quel) (?:party|parti)\\b|\\b(?:suis|etes|etais|am|i'm|are) (?:\\w+ )?(?:de (?:gauche|droite)|militante?|encartee?|communiste|socialiste|left-wing|right-wing|conservative|republican|democrat)\\b|\\b(?:mon|votre|un|au) parti (?:politique|communiste|socialiste)?\\b(?! pris)|\\bpolitical (?:party|views?|opinions?|activis\\w+)|\\bopinions? politiques?|\\bengagement politique|\\bj'ai milite|\\bje milite|\\bgilets? jaunes?|\\bi campaigned\\b",
    ],
    [
      'elected_office',
      '\\b(?:suis|etais|etes|ete|devenue?) (?:\\w+ ){0,2}(?:maire|adjointe? au maire|conseill(?:er|ere) (?:municipal|departemental|regional)\\w*|deputee?|senat\\w+)\\b|\\b(?:au|mon|le) conseil municipal\\b|\\bmon mandat\\b|\\bmandat (?:local|electif|municipal)|\\b(?:town|city|county|local) councill?(?:or)?\\b|\\bcouncillor\\b|\\belected office',
    ],
    [
      'sexual_orientation',
      '\\b(?:gay|lesbienne|homosexuel\\w*|bisexuel\\w*|lesbian|homosexual|bisexual|queer|heterosexuel\\w*|lgbt\\w*)\\b|\\bcoming out\\b(?! of)|\\bsexual orientation|\\borientation sexuelle',
    ],
    [
      'gender_identity',
      "\\btransgenre|\\btranssexuel|\\btransgender|\\b(?:ma|votre|my|your) transition\\b(?! (?:to|vers|into|professionnelle|numerique))|\\bchangement de (?:sexe|genre|prenom)|\\bchanged? gender|\\b(?:suis|am|i'm) trans\\b|\\bnon-bina(?:ire|ry)\\b|\\bidentite de genre|\\bgender identity|\\b(?:mon|votre) ancien prenom|\\bdeadname",
    ],
    [
      'sex',
      "\\b(?:en tant que|comme|etre) (?:une? )?(?:femme|homme|seule femme)\\b|\\bas a (?:woman|man|girl|female)\\b|\\b(?:only|seule) (?:woman|femme|girl)\\b|\\bmetier d'hommes?|\\b(?:milieu|monde|environnement|equipe) (?:d'hommes|masculine?)\\b|\\bmale environment|\\bparce que (?:je suis|vous etes) une? (?:femme|homme)|\\bbecause (?:i'm|i am|you're) a (?:woman|man)",
    ],
    [
      'physical_appearance',
      "\\b(?:mon|votre) (?:poids|physique|apparence|tatouage|piercing|look|tour de taille)\\b|\\b(?:mes|vos) (?:tatouages|piercings|cheveux|dreads?\\w*|locks|kilos)\\b|\\b(?:my|your) (?:weight|tattoos?|hair|piercings?|looks|appearance|height|body)\\b|\\b(?:je suis|suis|trop|i'm|i am) (?:trop |too |un peu |a bit )?(?:grosse?|obese|maigre|overweight|fat)\\b|\\bkilos (?:de trop|en trop)|\\bvous (?:pesez|mesurez)\\b|\\bcombien (?:pesez|mesurez)",
    ],
    [
      'surname',
      "\\b(?:mon|votre) (?:nom(?: de famille)?|patronyme)\\b(?=[^.]{0,40}(?:vient|origine|complique|porter|difficile|connu|pronon|d'ou|epeler))|\\bnom de jeune fille|\\bmaiden name|\\b(?:my|your) (?:last name|surname|family name)\\b",
    ],
    [
      'residence',
      "\\bj'habite\\b|\\bje vis (?:a|au|en|dans|chez|avec|sur)\\b|\\bvous (?:habitez|vivez|logez)\\b|\\b(?:habitez|vivez)-vous\\b|\\b(?:mon|votre) (?:quartier|domicile|adresse(?! (?:mail|e-mail|ip|email)))\\b|\\bje (?:loge|reside|demeure)\\b|\\bi live (?!coding)(?:in|near|with|at|on|far|about|just|an?)\\b|\\b(?:where )?do you live\\b|\\b(?:my|your) (?:home address|neighbou?rhood|home town|hometown|postcode|street)\\b|\\b(?:my|your) (?:daily )?commute\\b|\\b(?:mon|votre|vos|mes) (?:temps de )?trajets?\\b|\\bdomiciliee? a\\b",
    ],
    [
      'bank_domicile',
      '\\b(?:mon|votre) (?:rib|compte (?:bancaire|en banque))\\b|\\b(?:ma|votre) banque (?:est|a|au|en)\\b|\\binterdit bancaire|\\b(?:my|your) bank(?: account)? (?:is|in|abroad)',
    ],
    [
      'economic_vulnerability',
      "\\b(?:le|au|du|touche) rsa\\b|\\bsurendett\\w+|\\bminima sociaux|\\b(?:mes|vos) dettes\\b|\\b(?:suis|etais|etes) (?:sans (?:logement|domicile|ressources)|heberge\\w*|sdf|expulse\\w*|en fin de droits|au chomage depuis)|\\bfins? de mois (?:difficile|sont)|\\bi(?:'m| am| was)? (?:on (?:benefits|welfare)|homeless|in debt|broke|bankrupt)\\b|\\bfood bank|\\bloyers? impayes?",
    ],
    [
      'genetic',
      '\\b(?:tests?|maladies?|mutation|anomalie) (?:genetique|hereditaire)s?|\\bgenetic (?:test|condition|disorder|disease|predisposition)|\\bruns in (?:my|the|our) family|\\bantecedents (?:familiaux|de famille)|\\bfamily (?:medical )?history|\\bhereditary',
    ],
    [
      'loss_of_autonomy',
      "\\b(?:j'ai|je|vous avez) (?:ai )?besoin d'(?:une )?(?:aide (?:a domicile|au quotidien)|tierce personne)|\\bma perte d'autonomie|\\bi need (?:help|assistance|a carer) (?:to|with) (?:dress|wash|daily)",
    ],
    [
      'lifestyle',
      "\\b(?:je|vous) (?:fume|fumez|bois|buvez|picole)\\b|\\bfume[zr]-vous|\\bbuvez-vous|\\bfume(?:ur|use)\\b|\\bdo you (?:smoke|drink|take drugs|party)|\\bi (?:smoke|drink|don't drink|do not drink)\\b|\\bsmoker\\b|\\balcooliqu?e?\\b|\\bcannabis\\b|\\b(?:vos|mes) (?:loisirs|soirees|moeurs)\\b",
    ],
    [
      'language_other',
      "\\b(?:a la maison|en famille|entre nous|chez moi),? (?:on|je|nous|c'est) (?:parl|l'arabe|le )\\w*|\\bparl\\w+ (?:\\w+ ){0,2}(?:a la maison|en famille|avec (?:ma|mes|mon) (?:mere|parents|pere|famille|grands))|\\bspeak \\w+ (?:at home|with my (?:mother|parents|family|kids))",
    ],
    [
      'whistleblower',
      "\\blanceu(?:r|se)s? d'alerte|\\bwhistle-?\\s?blow|\\bj'ai (?:denonce|signale) (?:\\w+ ){0,5}(?:fraudes?|harcelement|inspection|autorites?|procureur|parquet|malversations?)|\\bi (?:reported|flagged|denounced) (?:\\w+ ){0,6}to the (?:council|hse|cqc|ofsted|police|press|inspector\\w*|inspectorate|labour|ombudsman|fca|sec|osha|epa|media|union)\\b|\\bspoke up about|\\bi blew the|\\bi reported (?:\\w+ ){0,6}(?:authorit\\w+|regulator|fraud|misconduct|harassment|police)|\\bporte plainte|\\b(?:procedure|proces|action|plainte) contre (?:mon|votre) (?:ancien|ex)",
    ],
  ] as const
).map(([criterion, pattern]) => [criterion, new RegExp(pattern)])

/** Words near such matters. A suggestion that has one is dropped unless the job itself is about it. */
export const broad =
  /\b(?:enfants?|kids?|child(?:ren)?|bebes?|bab(?:y|ies)|famill?(?:e|es|ial|iale|y)|families|mari(?:age|e|ee)?|epou(?:x|se)|conjointe?|husband|wife|married|divorce\w*|grossesse|enceintes?|matern\w+|patern\w+|pregnan\w+|maladi(?:e|es|f)|malade|cancer|depress\w*|burn-?out|sante|illness|disease|sick|surgery|handicap\w*|disab\w+|disabilit\w+|autis\w+|dyslexi\w+|religi\w+|priere|pray\w*|church|eglise|mosque\w*|ramadan|noel|christmas|ethni\w+|nationalit\w+|origines?|accent|immigr\w+|refug\w+|racis\w+|syndic\w+|cgt|cfdt|greve|strike|union|politi\w+|militant\w*|vot(?:e|er|ed|ez)|election\w*|elu|elue|retraite|retire\w*|(?:mon|votre|son|quel|d'un certain) age|my age|your age|trop (?:vieux|vieille|jeune)|too (?:old|young)|tatou\w+|tattoo\w*|poids|weight|obes\w+|habite\w*|quartier|neighbou?rhood|domicile|alcool\w*|alcohol|fum(?:e|er|eur|eur|euse)|smok\w+|drogue|gay|lesb\w+|homosex\w+|trans|transgenre|sexuel\w*|sexual|genetique\w*|genetic\w*|heredit\w+|harcel\w+|harass\w+|prud'hom\w*|tribunal\w*|plainte|deuil|deces|decede\w*|funeral|avortement|abortion|garde alternee|rsa|dettes?|chomage|debt|homeless)\b/g
