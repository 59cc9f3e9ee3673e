import { faintGap, indirectGap, indirectStrength, learning, setting } from './indirect.ts'

/** How far a clause speaks for a skill, and how far against; both from the words of the speaker about themselves. */
export type Leaning = { for: number; against: number; isCorrection: boolean }

const numbers =
  "(?:\\d[\\d.,\\u202f ]*k?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|plusieurs|une? (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine) d[e']|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|hundreds of|a dozen|dozens of|several)"
const units =
  '(?:ans?|annees?|mois|semaines?|personnes|collaborateurs|salaries|clients|dossiers|appels|bulletins|serveurs|applications|lits|pour cent|%|euros|millions?|years?|months?|weeks?|people|engineers|customers|accounts|servers|services|reports|clusters?|pods|percent|warehouses|juniors?|techniciens|starters|points)'

/** Negations that say nothing bad: taken out before the others are looked for. */
const harmless = new RegExp(
  [
    "(?:n'|ne )?(?:y )?(?:ai|a|avons|avait|avais|ont)(?: \\w+)? (?:jamais|pas|rien) (?:perdu|rate|manque|depasse|oublie|abandonne|lache|hesite|failli|baisse|arrete|cesse|attendu|casse|bouge|pose|regrette|refuse|eu (?:de |d'|une? |a |le )?(?:seule? )?(?:probleme|mal|plainte|incident|retard|souci|reclamation|accident|erreur|peur|coupure|choix|besoin|ecart|litige|avertissement|penalite|rejet|faute|casse|perte|panne|rupture|impaye|redressement|non-conformite|blesse|reproche|chute|infection|derapage))\\w*",
    "pas (?:de|un|d') ?(?:probleme|souci|difficulte|coupure|incident)s?|pas seulement|pas que\\b|pas (?:si |tres )?(?:complique|difficile)|pas la premiere fois|aucune? (?:incident|probleme|souci|retard|arret|plainte|coupure|perte|erreur)",
    "sans (?:\\w+ ){0,2}(?:incident|coupure|interruption|probleme|erreur|relecture|aide|perte|perdre|retard|douleur)|plus jamais|n'est-ce pas|pourquoi pas|(?:n'hesite|ne lache|ne panique|ne m'enerve) (?:pas|rien|jamais)|pas peur|pas de miracle",
    "(?:never|didn't|did not|don't|do not|haven't|have not|hasn't|not) (?:once )?(?:really )?(?:miss|missed|lost|lose|fail|failed|hesitate|mind|panic|give up|gave up|stop|stopped|late|had (?:a|an|any|one) (?:single )?(?:complaint|incident|issue|accident|problem|outage|discrepanc\\w+|error|penalt\\w+|dispute|loss|breach|injur\\w+)|look back|want)",
    "(?:n'a|n'ai|n'avons|never|haven't) (?:\\w+ )?(?:jamais |pas )?(?:eu a|had to|eu besoin de|needed to) (?:faire venir|appeler|fermer|refaire|payer|rembourser|annuler|sanctionner|hausser|virer|arreter|licencier|shout|raise|close|redo|refund|cancel|pay|recall|repeat|rework|evacuate)",
    "(?:non|no),? (?:pardon|sorry|attendez|wait|i tell a lie|serieusement|seriously|mais)\\b|\\bi don't (?:care|mind|let|give up|compromise|cut corners|take no|guess|hesitate|do the|just)\\b|\\bi never (?:just|skip|say|let|leave|go|shout|raise|start|send|promise|sign|cut|take|accept)\\b|\\bje ne (?:lache|laisse|signe|promets|pars|commence|demarre|coupe|crie|hausse|dis|cede|saute|bacle|neglige|transige) (?:\\w+ ){0,2}?(?:jamais|rien|pas)\\b|\\bje n'(?:accepte|abandonne|oublie|improvise|envoie|attends|ouvre|hesite|arrive) (?:jamais|pas|rien)\\b",
    "no (?:problem|issue|incident|downtime|complaint|data loss|error|doubt|surprise|wonder)s?|not (?:only|just|a problem|long|bad)|without (?:a|any|changes?|help|downtime|incident|issues?|losing)|why not|can't complain",
  ].join('|'),
  'g',
)

const adverbs =
  "(?:vraiment |encore |moi |moi-meme |personnellement |malheureusement |toutefois |honnetement |franchement |tellement |jusqu'ici )*"

const hardAgainst = new RegExp(
  [
    `\\b(?:j'(?:en |y )?(?:ai|avais|aurais)|je n'(?:en |y )?(?:ai|avais|aurais)|n'ai|on n'(?:en )?avait|on avait) ${adverbs}(?:jamais|pas|aucune?|guere|quasiment pas|presque pas|presque jamais|quasiment jamais|rien|peu)\\b`,
    `\\bje (?:ne |n'|n'en |n'y |ne l[ea]s? |l[ea]s? )?(?:connais|maitrise|pratique|sais|fais|parle|gere|sens|me sens|comprends|lis|touche|manipule|code|utilise|travaille|saurais|pourrais|suis|le parle|l'ai|les ai|l'avais|documente|fait) ${adverbs}(?:pas|plus|guere|jamais|peu|tres peu|que de nom|que (?:de loin|les bases|le nom|tres peu|vaguement|la theorie|un peu))(?! (?:inquiet|inquiete|semblant|d'erreur|si\\b|seule?\\b|le seul|du genre|de ceux))`,
    "(?:j'y|n'y|y) arriv\\w+ (?:pas|plus|mal)|\\bje (?:ne |n')?(?:\\w+ ){0,5}pas encore\\b|toujours du mal|(?:toujours )?eu besoin (?:du|de la|d'un|d'une|de l')|n'ai fait que\\b|deja (?:posee?s?|faite?s?|en place|construite?s?|la) quand je suis|du mal a (?:\\w+)",
    "\\b(?:aucune?|pas d'|pas de|peu d'|peu de|tres peu d'|tres peu de|sans|manque d'|manque de|manquais de|manquait de|zero) ?(?:vraie |reelle |grande |solide )?(?:experience|pratique|notions?|connaissances?|formation|certification|recul|habitude|expertise|competences?)\\b",
    "(?:c'est|c'etait|ca reste) (?:tout )?(?:nouveau pour moi|une lacune|ma lacune|mon point faible|mon defaut|ma faiblesse|moins mon|pas mon (?:fort|domaine|truc|metier|point fort|quotidien)|la ou je peche)|(?:ce )?n'est pas (?:vraiment )?(?:mon (?:fort|point fort|truc|domaine|quotidien)|ma (?:specialite|force|tasse))|mon point faible|pas mon fort|une lacune|debutante?\\b|je debute|pas (?:tres |vraiment |du tout |encore )?(?:a l'aise|familier|familiere|expert|autonome)|moins a l'aise|mal a l'aise|pas au niveau|j'ai horreur|je (?:deteste|fuis|l'evite|les evite|redoute)|j'evite|(?:je )?perds? (?:vite |facilement )?(?:patience|mes moyens|le fil|pied)|\\bnon,? jamais\\b|jamais vraiment|ca,? c'est (?:l'equipe|le service|mon collegue|ma collegue|les \\w+ qui)|on m'a toujours (?:garde|laisse|tenu)",
    "(?:dois|devrais|faudrait que je|il faut que je|besoin de|besoin d'une?|reste a|me reste a) (?:encore |vraiment )?(?:apprendre|me former|progresser|m'ameliorer|m'y remettre|monter en competence|formation|travailler (?:ca|ce point)|me perfectionner|regarder|verifier|chercher|revoir|reviser)",
    "(?:c'est|c'etait) (?:plutot |surtout |toujours |en fait )?(?:l'equipe|les equipes|une autre equipe|un autre service|un collegue|mon collegue|une collegue|ma collegue|mon chef|ma cheffe|mon manager|ma manager|mon responsable|ma responsable|le prestataire|un prestataire|l'infogerant|le siege|le support|les devops|les dba|le dba|quelqu'un d'autre|un autre|notre \\w+|le service \\w+|la dsi)[^.;]{0,40}?\\bqui\\b|n'avais pas la main|(?:etait|etaient|est) (?:gere|geree|geres|fait|faite|faits|pris|prise|assure|assuree|traite|traitee|sous-traite|externalise)e?s? (?:par|ailleurs|chez)|(?:equipe|collegue|prestataire|responsable|manager|chef|siege|service|dsi)\\w* (?:\\w+ ){0,3}s'en (?:occup|charg)|passait par (?:un|le) prestataire|equipe (?:dediee|plateforme|specialisee) (?:s'en|qui)",
    '^\\W*(?:non|pas vraiment|pas encore|pas du tout|jamais|aucune?|pas tellement|pas trop)\\b[ ,.!]*(?:non|jamais|pas encore|pas vraiment|malheureusement|aucune?)?\\W*$|^\\W*(?:non,? jamais|non,? pas (?:vraiment|encore|du tout)|pas vraiment|pas encore|jamais\\b|aucune?\\b)',
    "\\bi(?:'ve|'d)? ?(?:have |had |do |did |am |was |'m |would |could )?(?:honestly |personally |actually |really |still |just |also |probably |frankly )*(?:haven't|have not|hadn't|had not|never|didn't|did not|don't|do not|can't|cannot|couldn't|could not|wouldn't|wasn't|was not|not|'m not|am not|have no|had no|have little|lack|lacked)\\b(?! (?:only|just|afraid|worried|sure if|think that's a problem|think it's hard))",
    '\\b(?:no|little|limited|minimal|zero|any|not much|not a lot of) (?:real |hands-on |prior |practical |direct |formal |actual |production |professional )*(?:experience|exposure|knowledge|background|practice|training)\\b(?<!any (?:experience|exposure|knowledge|background|practice|training))',
    "\\bnot (?:yet|really|comfortable|familiar|confident|an expert|hands-on|my (?:strong|thing|strength|area)|strong|fluent|up to)\\b|new to (?:me|this|that|it)|\\bbeginner\\b|my weak|weakness|weak (?:spot|point)|weaker|\\bi(?:'d| would)? struggle|never (?:at work|in production|professionally|really|used|done|worked|touched|managed|led|run|written|deployed|administered|handled)",
    "(?:i'd|i would|i'll|i still|i) (?:have to|need to|would need to) (?:look|check|google|learn|ask|read up|brush up|refresh|improve|get better)|need(?:s)? (?:more )?(?:practice|work|training)|outside my (?:scope|area)|above my level",
    "(?:was|were|is|are|got) (?:mostly |all |always |mainly )?(?:handled|done|owned|managed|run|led|covered|decided|built|set up) by\\b|(?:my|the|a|our|another) (?:\\w+ ){0,2}(?:team next door|other team|colleague|manager|lead|boss|teammate|specialist|consultant|contractor|head office|vendor) (?:\\w+ )?(?:handled|did|owned|took|ran|managed|had|was in charge|looked after|set|led|built)|someone else|another team|(?:went|go|goes|passed|escalated) (?:them |it |that )?(?:straight |directly |on )?to (?:my|the|a|another) (?:\\w+ )?(?:lead|manager|team|boss|supervisor|colleague|director)|already (?:in place|there|built|set up|done) when i|(?:my|the|our) (?:director|supervisor|ceo|head|chief|partner|manager|boss|colleague|lead) (?:wrote|write|writes|dealt|decided|made|does|signed|kept|handles)|(?:do|does|did|file|files|filed|handle|handles|own|owns|manage|manages|run|runs|write|writes|make|makes) (?:it|that|this|them|those|all of it) for (?:us|me)|that's (?:the|our|another|my) [\\w ]{0,30}(?:guys|team|people|department|job|remit|manager|side)|not close to|\\bi (?:hate|avoid|dread)\\b|(?:had|have|has) (?:a |an )?(?:specialist|agency|contractor|dedicated team|separate team|other team) for",
    "^\\W*(?:no|none|never|not really|not yet|nope|not at all)\\b[ ,.!]*(?:none|never|not really|not yet|i haven't)?\\W*$|^\\W*(?:no,? (?:never|none|not)|not really|not yet|none\\b|never\\b)",
  ].join('|'),
)

const hedge = new RegExp(
  [
    "c'est tout\\b|sans plus\\b|rien de plus|m'en sers (?:juste|seulement|uniquement|que)\\b|quelque chose que je travaille|j'y travaille|je travaille dessus|vue?s? en (?:cours|formation|stage)|en cours a l'ecole|(?:a|pendant) (?:l'ecole|la fac|mes etudes|ma formation|un stage d'observation)|formation (?:interne|en ligne)|de loin\\b|survole|les bases\\b|(?:quelques|des|de vagues|j'ai|que des|connais les) notions|theori(?:que|e)|sur le papier|surtout en recette|(?:uniquement|seulement|que|surtout) en (?:recette|test|local|dev|preprod|stage)|bac a sable|projets? (?:perso\\w*|d'ecole|etudiant)|en observation|observateur|observatrice|(?:j'ai|je) (?:juste |seulement |surtout )?(?:regarde|assiste|observe)|vaguement|\\brouillee?s?\\b|ca remonte|ca date|(?:ca fait|il y a) (?:tres |un peu )?longtemps|superficiel|scolaire|en autodidacte le soir|entendu parler|que de nom|de nom\\b",
    "envie d'apprendre|aimerais (?:apprendre|me former|progresser)|j'apprends|en train d'apprendre|je commence (?:a|tout juste)|premiers pas",
    "that's (?:all|it)\\b|nothing more|\\bi just (?:watch|use|follow|do|copy|read|know|get|help|fill|click|look|see|listen|know)\\w*|something i'm working on|working on it|\\bthe basics\\b|\\brusty\\b|surface level|in theory|theoretical|on paper|in (?:class|training|a course|a bootcamp)|at (?:school|uni|university|college)|tutorial|side projects?|personal project|\\btoy\\b|sandbox|only in (?:staging|test|training)|from (?:afar|a distance)|dabbled|played (?:around )?with|play around|shadow(?:ed|ing)|i (?:only |mostly |just )?(?:watched|observed|followed)|heard of|that's about it|(?:still|i'm|am|been) learning|(?:want|like|love|keen|eager) to learn|(?:a )?long time ago|years ago i (?:tried|touched)|a while (?:ago|back)|mostly use dashboards|just followed",
  ].join('|'),
)

const weakHedge =
  /^\W*(?:pas|not) (?!de probleme|mal\b|mauvais|bad\b|a problem|seulement|only|just)\w+[,.]|^\W*(?:(?:ca|la|alors|euh|ben|bah|eh bien|honnetement|franchement|malheureusement|well|um|uh|honestly|unfortunately),? )?(?:non|no),? (?!au contraire|mais|pas de|aucun|c'est bon|du tout|problem|on the contrary|but|doubt|one\b)|^\W*(?:un peu|a bit|a little|vite fait|plus ou moins|moyennement|bof|disons|somewhat|more or less|kind of|sort of|so-so)\b|\b(?:fait|touche|utilise|pratique|connais|know|used|done|tried) (?:ca |it |en |that )?(?:un peu|a bit|a little|vite fait)\b|\bun tout petit peu\b|\bje me debrouille\b|\bi get by\b/

const correction =
  /^\W*(?:enfin,? (?:non|pas|plutot)|non,? en fait|en fait,? non|je me corrige|pardon,? (?:non|je)|je voulais dire|plutot,|pour etre (?:tout a fait )?(?:honnete|franche?|precise?)|en realite|well,? (?:no|not)|actually,? (?:no|it|that|i)|no,? actually|sorry,? (?:no|i)|or rather|to be (?:honest|fair|precise|clear)|let me correct|i should correct|i mean,? (?:no|not))/

const did =
  'mene|pilote|dirige|concu|construit|cree|mis en place|mis|deploye|migre|developpe|optimise|reduit|automatise|encadre|forme|negocie|redige|anime|lance|gere|administre|repris|resolu|corrige|recrute|accompagne|obtenu|atteint|signe|augmente|ameliore|implemente|realise|installe|configure|refondu|refait|analyse|presente|explique|organise|coordonne|traite|securise|convaincu|divise|fait passer|fait baisser|fait|monte|ecrit|bascule|instrumente|tenu|conduit|supervise|planifie|desamorce|reformule|vendu|double|triple|baisse|gagne|livre|industrialise|audite|cloture|renegocie|exploite|produit|rationalise|structure|porte'
const doneEn =
  'led|built|raised|designed|ran|run|managed|migrated|wrote|written|set up|owned|deployed|reduced|cut|increased|automated|shipped|launched|trained|mentored|negotiated|renegotiated|closed|hired|delivered|implemented|created|developed|administered|handled|introduced|rebuilt|rewrote|rewritten|improved|coached|maintained|operated|resolved|fixed|debugged|presented|explained|saved|grew|won|coordinated|organised|organized|planned|refactored|audited|passed|settled|calmed|recruited|drove|doubled|halved|sold|moved|secured|took .{1,20} aside|turned .{1,30} around|took over'
const mental =
  'vu|lu|pense|voulu|aime|entendu|ete|eu|regarde|choisi|decide|quitte|postule|cru|dit|prefere|envie|besoin|hate|peur|appris|compris|jamais|pas|aucun|aucune|toujours|surtout|juste|seulement|encore|peu|suivi|\\d+'

/** Each pattern with what it is worth; one is counted once. */
const forCues: readonly (readonly [RegExp, number])[] = [
  [
    new RegExp(
      `\\b(?:j'(?:en |y |l')?ai|je (?:l'|les |leur |lui |m'en |me suis |nous |y |en )?ai) (?:\\w+ment |aussi |deja |meme |donc |toujours |moi-meme )?(?:${did})e?s?\\b`,
    ),
    2,
  ],
  [
    new RegExp(
      `\\b(?:j'(?:en |y )?ai|je (?:l'|les |leur |lui |m'en )ai) (?!(?:${mental})\\b)\\w{3,}(?:e|i|is|it|u|ert)e?s?\\b`,
    ),
    1,
  ],
  [/\bj'ai appris a\b/, 1],
  [/\b(?:on a|nous avons) (?!pas|jamais|eu|ete|vu|dit|une?\b|des\b)\w+(?:e|i|is|u)e?s?\b/, 1],
  [/(?:and|,) [a-z]{3,}ed\b/, 1],
  [
    /\b(?:j'(?:encadr|administr|anim|ecri|exploit|automatis|organis|install|instrument|analys|accompagn|assur)\w*|je (?:m'occup|ger|pilot|dirig|dev|redig|trait|negoci|present|planifi|form|supervis|coordonn|configur|deploi|produi|vend|recrut|maintien|maintenai|mani|scann|tradui|maitris|construi|repar|control|condui|cod|mene|menai|rediger)\w*)\b/,
    1.5,
  ],
  [
    /\bje (?!suis\b|pense|crois|veux|voudr|prefer|aim|sais|vois|trouv|dirais|peux|pourr|cherch|regard|connai|ne\b|n'|m'|me\b|remplis|faisais les demandes|ferais|viens|dois|vais|comprend|comment|reconnais|souhait|serais|lis\b|parle\b|te\b|vous\b)[a-z]{3,}\b/,
    1,
  ],
  [
    /\bc'est moi qui\b|\bj'etais (?:le |la )?(?:responsable|referente?|charge|chargee|lead|en charge|chef|cheffe)\b|\bje suis (?:responsable|referente?|certifiee?|a l'aise|bilingue|en charge)\b|\bresponsable de\b/,
    2,
  ],
  [
    /\b(?:tous les (?:jours|matins|soirs|mois|lundis|mardis|mercredis|jeudis|vendredis|trimestres)|au quotidien|chaque (?:\w+)|une fois par|(?:deux|trois) fois par|quotidiennement|toutes les semaines|every (?:day|week|month|quarter|morning)|daily|weekly|day to day|day-to-day)\b/,
    1.5,
  ],
  [
    /\b(?:en production|in production|de a a z|de bout en bout|end to end|end-to-end|from scratch|en autonomie|toute? seule?|, seule?\b|on my own|by myself|single-handedly|couramment|fluent(?:ly)?|courant\b|parfaitement|sans relecture|without supervision)/,
    1.5,
  ],
  [/\b(?:is|are|was|were) (?:all )?mine\b|\bc'est mon (?:travail|quotidien|metier)\b/, 2],
  [/\b(?:certifie|certifiee|certification obtenue|certified|certificate|diplome en)\b/, 1.5],
  [new RegExp(`\\b${numbers}(?:[\\s-]+[\\w'-]+){0,2}?[\\s-]*${units}(?![a-z])`), 2],
  [
    new RegExp(
      `\\b(?:equipe de|team of|budget de|budget of|portefeuille de) ${numbers}\\b|\\b${numbers} (?:\\w+ ){0,2}(?:par|a|per) (?:jour|mois|semaine|an|day|month|week|year)\\b`,
    ),
    2,
  ],
  [
    new RegExp(`\\b(?:depuis|since) (?:(?:19|20)\\d\\d|${numbers})|\\b(?:for|pendant|durant) ${numbers}\\b`),
    1.5,
  ],
  [
    /\b(?:divise par|passe de .{1,40} a |baisse de|reduit de|augmente de|from .{1,25} to |by (?:\d+|half|a third|a quarter|ten|twelve|twenty|thirty)|saved|went up|gagne|doubl|tripl|tenu a|budget tenu|resultat|remerci|came back|accepted it|a temps|on time|en avance)/,
    1,
  ],
  [
    new RegExp(
      `\\bi(?:'ve| have|'d| had)? (?:also |then |just |even |personally |recently |since |already |always )*(?:${doneEn})\\b`,
    ),
    2,
  ],
  [
    /\bi(?:'ve| have)? (?!need|want|like|love|hope|tri|start|learn|watch|observ|shadow|play|look|follow|guess|think|mostly|only|decid|mov|liv|stud|ask|heard|enjoy|agree|appl)[a-z]+ed\b/,
    1,
  ],
  [
    /\bi (?:currently |now |still |also )?(?:run|manage|own|write|lead|maintain|build|design|operate|administer|teach|coach|handle|plan|sell|negotiate|present|mentor|train|deploy|automate|speak)\b/,
    1.5,
  ],
  [
    /\bi was (?:responsible|in charge|the (?:lead|owner|one who)|leading|running|managing)|\bi'm (?:responsible|in charge|comfortable|certified|fluent)|\bi am (?:responsible|in charge|comfortable|certified|fluent)/,
    2,
  ],
  [/\b(?:and|,) (?:gave|let|took|cut|saved|built|trained|settled|did|fixed|closed|wrote|ran|led)\b/, 1],
  [
    /\bon s'est (?:mis d'accord|organise|reparti)|\bnous avons (?:mis|construit|migre|livre|reduit)|\bwe (?:agreed|were back|shipped|delivered|cut|migrated|reduced)\b|\bon a (?:migre|livre|construit|mis en place|reduit|deploye)/,
    2,
  ],
]

/** Expects folded text. */
export function leaningOf(folded: string): Leaning {
  const text = folded.replace(harmless, (found) => ' '.repeat(found.length))
  const against = hardAgainst.test(text) || indirectGap.test(text) ? 3 : hedge.test(text) ? 2 : faintly(text)
  const cued = [...forCues, ...indirectStrength]
  const gained = cued.reduce((sum, [pattern, worth]) => sum + (pattern.test(text) ? worth : 0), 0)
  const isAside = learning.test(text)
  const lost = (setting.test(text) ? 2 : 0) + (isImpersonal(text) ? 1.5 : 0)
  return { for: isAside ? 0 : Math.max(0, gained - lost), against, isCorrection: correction.test(folded) }
}

/** What is told of nobody: how long such things take, what one has to do. */
function isImpersonal(text: string): boolean {
  return !/\b(?:je|j'\w+|moi|mon|ma|mes|m'\w+|on|nous|nos|notre|i|i'\w+|my|mine|myself|me|we|we'\w+|our|us)\b/.test(
    text,
  )
}

/** Whether somebody says outright that they lack it. Expects folded text. */
export function isPlainGap(folded: string): boolean {
  return hardAgainst.test(folded.replace(harmless, (found) => ' '.repeat(found.length)))
}

function faintly(text: string): number {
  return weakHedge.test(text) || faintGap.test(text) ? 1 : 0
}

/** What a clause says in the end; `null`: neither. */
export function verdict({ for: gained, against }: Leaning): 'strength' | 'gap' | null {
  if (against >= 3) return 'gap'
  if (against === 2) return gained >= 4.5 ? null : 'gap'
  if (against === 1) return gained >= 2 ? null : 'gap'
  return gained >= 2 ? 'strength' : null
}
