/** Who else does the work when somebody says that it is not them. */
const agents =
  '(?:equipes?|collegues?|cheff?e?s?|responsables?|managers?|directeurs?|directrices?|patronn?e?s?|associee?s?|prestataires?|siege|cabinet|comptables?|experts?|service|support|informatique|informaticiens?|dsi|tuteurs?|tutrices?|senior|seniors|binome|medecins?|cadres?|infirmiere?s?|interne|aides?|formateurs?|formatrices?|commerciale?s?|assistante?s?|conducteurs?|bureau|sous-traitants?|fournisseurs?|second|seconde|patissiere?s?|techniciens?|techniciennes?|agence|agences|editeur|juristes?|avocate?s?|consultante?s?|ingenieurs?|analystes?|referente?s?|coordinat\\w+|anciens?|autres?|kine|psy\\w*|pharmacienn?e?s?|gestionnaires?|paysagistes?|maitre|maison mere|groupe|gerante?s?|central\\w*|data\\w*|devops|dba|architectes?|chargee?s?)'
const agentsEn =
  '(?:managers?|boss|bosses|directors?|leads?|leaders?|supervisors?|heads?|colleagues?|teammates?|team|teams|department|office|agency|agencies|contractors?|consultants?|specialists?|vendors?|planners?|partners?|assistants?|mentors?|seniors?|analysts?|engineers?|engineering|finance|hr|it|legal|marketing|doctors?|nurses?|deputy|coordinators?|technicians?|admins?|owner|chef|accountants?|bookkeeper|buyers?|plumbers?|electricians?|controllers?|controlling|architects?|designers?|scientists?|lawyers?|solicitors?|ops|operations|procurement|payroll|side|guys|lot|people|person|bloke|lady|desk|support|sister|matron|pharmacist|therapist|senco|sencos?|technologist|counsellors?|mate|friend)'

/** Nothing less than "I do not do that", said round about. Folded text. */
export const indirectGap = new RegExp(
  [
    // Somebody else does it.
    `\\bc'(?:est|etait) (?:plutot |surtout |toujours |vraiment |encore |souvent |en general )?(?:(?:le|la|les|l'|mon|ma|mes|un|une|notre|nos|leur) ?)(?:\\w+ ){0,2}?${agents}\\b(?! (?:qui (?:m'a|me|compte|a (?:aime|grandi|progresse))))`,
    `\\bl'${agents} (?:\\w+ )?l(?:'a |a |es a )?(?:fait|a fait|gere|avait)`,
    `\\b(?:mon|ma|mes|notre|nos|leur|le|la|les|un|une) (?:\\w+ ){0,1}${agents} (?:\\w+ ){0,2}?(?:s'en (?:occup|charg)\\w+|le fai(?:t|sait)|la fai(?:t|sait)|les fai(?:t|sait)|l'a fait|prend la main|prenai\\w+ la main|reprend\\w* (?:derriere|tout)|me (?:donne|donnait|dit|disait|prepare|preparait|sort|sortait|remplace|remplacait|corrige|corrigeait|relit|relisait))\\b`,
    `\\bce que (?:l'|le |la |les |mon |ma )(?:\\w+ )?${agents}(?: \\w+)? me (?:donne|dit|fournit|prepare|transmet)`,
    "\\bc'est (?!moi|nous|ce|ca|le |la )[a-z]+,? (?:\\w+ ){0,3}qui (?:l[ea']|les|s'en|fai|ger|prepar|s'occup|signe|decid|regl)",
    "\\b(?:je|j'ai) (?:le |la |les |l'|lui |leur |tout )?(?:toujours |plutot |vite |tout |souvent )?(?:laisse|laisser|laissais|confie|confiais|delegue) (?:plutot |tout |ca |cela |toujours |la main |volontiers )?(?:a |au |aux |ca a|parler|faire|mes|mon|ma|l'|les autres)",
    `\\bj'ai tout laisse\\b|\\bje (?:passe|passais|passerais) (?:toujours |vite |directement )?la main|\\bje (?:transmets|transmettais|refile|renvoie|renvoyais|fais remonter|remonte) (?:ca |les |le |la |tout |directement )*(?:a|au|aux|vers)\\b|\\bje (?:vais |dois |prefere )?(?:l')?(?:appell?e[rs]?|appelais|appellerais|demande|demandais|demanderais) (?:toujours |plutot |souvent |systematiquement )?(?:quelqu'un|qu'on|(?:a |au |aux )?(?:mon |ma |mes |un |une |le |la |l')?(?:\\w+ )?(?!medecin)${agents}\\b)|\\bil faudrait que (?:j'appelle|je demande|je voie|je regarde|je cherche|on m'aide|on m'explique)|\\bje m'(?:appuie|appuyais|en remets|en remettais|repose|reposais) (?:sur|a|beaucoup|surtout|entierement)`,
    "\\b(?:je|moi je) (?:regardais|regarde|suivais|observais) (?:faire|les autres|surtout|de loin|comment)|\\bje faisais (?:juste|seulement|que)\\b|\\bje (?:me contente|me contentais|me suis contentee?)\\b|\\bje suis restee? (?:sur|a|au|dans|en|plutot)\\b|\\bj'en suis restee?\\b|\\bje n'(?:en|y) (?:ai|avais)? ?(?:\\w+ ){0,2}(?:pas|jamais|plus|rien)\\b|\\bdepuis (?:mes|l'|la|les) (?:etudes|ecole|fac|cours|formation|ifsi|dut|bts|lycee|cap)",
    // I did not, could not, was not let.
    "\\bje (?:ne |n')?(?:me |m'|m'y |m'en |l'|les |y |en )?(?:suis|ai|etais|avais|vois|fais|touche|vais|sais|comprends|gere|sens|prends|mets) ?(?:\\w+ ){0,2}?(?:jamais|plus rien|pas grand|pas bien|pas trop|pas vraiment|aucune|pas assez|rarement)\\b",
    "\\b(?:ne|n') ?(?:m'a|m'ont|m'avait|m'avaient) (?:jamais|pas|rien) (?:laisse|confie|demande|donne|montre|propose|appris|forme|explique)|\\b(?:jamais|pas) eu (?:l'occasion|la chance|le temps|a (?:le|la|les|en|m'en|gerer|faire))|\\bl'occasion ne s'est|\\bpas (?:toute? seule?|moi(?:-meme)?|mon (?:role|job|perimetre|poste)|de mon ressort|a mon niveau|dans mes (?:missions|attributions))\\b|\\bje serais? (?:coincee?|perdue?|embetee?|bien embetee?|incapable|en difficulte|larguee?)|\\bje (?:seche|bloque|cale|patauge|galere|rame|bafouille|panique|perds pied|tatonne|devinerais|repousse|procrastine|esquive|fuis|contourne)\\b|\\bau (?:feeling|pif|pifometre|jugé|juge|doigt mouille|petit bonheur)\\b|\\b(?:ca|la-dessus|la) (?:me |je )?(?:depasse|fait peur|met mal a l'aise|bloque|stresse)\\b|\\bj'ai (?:du mal|toujours du mal|un peu de mal|encore du mal|peur (?:de|du)|tendance a (?:oublier|laisser|reporter|repousser|eviter|trop|tout))|\\b(?:pas|jamais) (?:mis|mettre|remise?) (?:le nez|les mains|la main)|\\bm'y (?:re)?mette\\b|\\bon (?:attend|attendait|attendrait) (?:qu'|que)|c'est beaucoup dire|qu'on me (?:montre|explique|forme|guide)|pas (?:les|le|la) \\w+ en tete|\\bje m'y perds\\b|\\ben retard sur\\b|\\bj'oublie (?:souvent|toujours|regulierement)|\\bpas (?:ma passion|ma tasse|ma grande passion|mon rayon)|\\bpas (?:tres|bien|vraiment|super|hyper) (?:doue|doue?e|fort|forte|bon|bonne|au point|sur[e]?|rassure)\\w*",
    // English.
    `\\b(?:done|handled|managed|run|decided|looked after|set up|built|prepared|planned|organised|organized|covered|taken care of) (?:\\w+ )?by (?:a |an |the |my |our |another |someone|somebody|head|[a-z]+ ){0,2}(?:\\w+ ){0,2}?${agentsEn}\\b`,
    `\\b(?:my|our|the|a|another|one of (?:my|the|our)) (?:\\w+[- ]){0,2}?${agentsEn} (?:\\w+ly |always |usually |normally |mostly |still |just )?(?:signs?|does|did|do|handles?|handled|takes? (?:care|over|it|that|those|them)|took (?:care|over|it|that)|sets|builds|built|writes|wrote|makes|made|looks? after|looked after|deals?|dealt|sorts?|sorted|runs?|ran|owns?|owned|keeps?|picks? (?:it|them|that) up|has the|had the|decides?|decided|chooses|chose|prepares?|prepared|plans|shaves|fixes|fixed|steps? in|stepped in|helps? me|helped me|checks? (?:it|all|every))\\b`,
    `\\b(?:that|this|it|they|those|which|that'?s?)(?:'s|'d be| is| was| would be| were|'re| are| goes| go| went| sits| sat)(?: all| mostly| really| usually| always| normally| straight| just| still| more| with| down)* (?:to |by |with |on |up to |a job for |down to )?(?:my|our|the|a|another|someone|somebody) ?(?:\\w+[- ]){0,2}?${agentsEn}(?:'s)?\\b(?! (?:i|we) (?:run|lead|built|manage))`,
    `\\bi(?:'d|'ll|'m| would| usually| normally| always| still| just| mostly| tend to| used to| had to| have to)?(?: \\w+ly| still| always| just| usually)? (?:lean(?:ed|ing)?|rel(?:y|ied|ying)|depend(?:ed|ing)?) (?:\\w+ )?(?:on|upon)\\b`,
    `\\bi(?:'d|'ll| would| usually| normally| always| still| just| mostly| tend to| used to)? ?(?:\\w+ly |still |always |just |usually |have to |had to )?(?:get|got|ask|asked|call|called|phone|ring|message|ping) (?:one of (?:my|the|our) \\w+|someone|somebody|a colleague|(?:my|the|our|a|in the) (?:\\w+ ){0,2}?${agentsEn}\\b)|\\bi(?:'d|'ll| would| usually| normally| always| just)? ?(?:\\w+ly |always |just |usually )?(?:pass|passed|hand|handed|leave|left|give|gave|forward|forwarded|escalate|send|sent) (?:it|that|those|them|these|all of (?:it|that)|most of (?:it|that)|everything|all that)(?: straight| on| over| up| back)? (?:to|over to|with|onto)\\b`,
    "\\bi(?:'ve|'d| have| had)? (?:just |simply |really |honestly )*(?:never|not|hardly|barely|rarely) (?:\\w+ly )?(?:had|got|been|done|put|really|tried|written|used|run|set|led|built|made|worked|taught|managed|owned|touched|seen|needed|given|quite|gone|sat|taken|planned|opened|presented|spoken|dealt|held|looked|asked|configured|designed|negotiated|closed|hired|fired|handled|trained)\\b|\\bnever (?:had|got|been given|been asked|came up|come up|quite|really|got round|got around|my job|learnt|learned)\\b|\\b(?:didn't|don't|haven't) (?:really |ever )?(?:get|got|have|had) (?:the |a |much )?(?:chance|opportunity|exposure|to do|time for)\\b|\\bi don't (?:really |actually |tend to )?(?:see|do|touch|know|get|use|go|have|understand|follow|look)\\b(?! (?:why|how you could|a problem|the point|that as))|\\bi(?:'d| would) (?:have to|need to|need|probably need|probably have to|be) (?:\\w+ly |a bit |completely |a little )?(?:sit|ask|find|be shown|someone|somebody|help|a hand|support|look|guess|guessing|lost|stuck|making it up|winging|nervous|out of my depth|learning|check|get|learn|google|catch|brush|work out|struggling|in trouble)|\\bi(?:'m|'d be| am| was|'ve been) (?:\\w+ly |a bit |still |pretty |quite |very |just |always |not )*(?:hopeless|useless|terrible|awful|rubbish|bad|poor|weak|slow|clueless|lost|guessing|winging|out of my depth|shaky|rusty|green|nervous|guilty|behind|at sea|stuck|making it up|wary|scared|afraid|the wrong person|no expert|too soft|all over the place)(?! (?:when|news|of losing))\\b",
    "\\bi tend to (?:be |get |go |stay )?(?:too |a bit |quite |very |rather |over|under|overly )?(?:optimistic|pessimistic|late|slow|soft|vague|messy|forget|avoid|put|leave|rush|lose|shy|freeze|skip|overrun|rambl\\w*|nervous|disorgani[sz]ed|wait|let|guess|estimate|over\\w+|under\\w+)|\\bi (?:put (?:it|that|them) off|keep putting|freeze|wing it|wait for|dodge|shy away|stumble|ramble|cop out|gave up|give up|muddle|(?:always |often |sometimes )?(?:mix|confuse) (?:those|them|it|these|the two))\\b|\\bje (?:confonds|melange) (?:toujours|souvent)|\\bi(?:'m|'d| am)? (?:more of |very much |really )?(?:a |an )?[a-z-]+ (?:man|woman|person|guy|girl),? (?:not|rather)\\b|\\bi (?:only|just|mostly) (?:ever )?(?:watch|watched|observe|sat|assist|assisted|help|helped|follow|followed|load|do what|read|proofread|use what|copy|copied|fill|filled|enter|entered|run what|see|saw|look|looked|get|got|take what)\\w*\\b|\\b(?:my|it's my|that's my|probably my|that'd be my) (?:\\w+ )?(?:weak|weakest|worst|blind|gap|soft)\\b|\\b(?:not|isn't|wasn't|never) (?:really )?(?:my (?:thing|strong|forte|area|department|job|bag|side|call|world|strength)|something i|where i|one of my)|\\bsomebody else's\\b|\\bsomeone else'?s?\\b|\\babove my pay|\\bover my head|\\bnot since (?:uni|school|college|my)|\\b(?:textbook|lectures?) (?:level|only)|guesswork|\\b(?:i|we) (?:\\w+ )?(?:put|leave|push) (?:it |that |them |those )?(?:off|till|until)|\\b(?:usually|normally|always) (?:one of )?(?:the|my|our|a) \\w+(?: \\w+)? (?:looks?|does|do|handles?|checks?|runs?|fills?|types?|finds?|gets?) |\\bon my list\\b|\\bi make (?:it|them) up|\\bgut feel\\w*|\\bby eye\\b|\\bpass the buck\\b|\\bi load what\\b|\\bi tell a lie but",
  ].join('|'),
)

/** Short of that: signs that it goes less than well. */
export const faintGap =
  /\b(?:pas a jour|a la bourre|en vrac|le bazar|brouillon|a la va-vite|au dernier moment|a l'arrache|avec les moyens du bord|je fais (?:comme|ce que) je peux|j'improvise|je tatonne|approximati\w+|au petit bonheur|plus a l'aise avec .{1,30} qu|je peux apprendre|ca s'apprend|je m'y mettrai|c'est sur (?:la|ma) liste|(?:un|mon) cahier a spirale|un peu (?:court|leger|juste|limite|rouille)\w*|out of date|overdue|a mess\b|messy|all over the place|half-?finished|slipped|blank|ring binder|post-?its?|in a drawer|on paper|sur papier|dans un (?:classeur|carnet|tiroir)|in my notebook|in my head|hit and miss|patchy|sketchy|so-so|ropey|not brilliant|not great|could be better|room for improvement|a work in progress|i wing|best guess|i copy|i'd get used|i could learn|happy to learn|willing to learn|pick it up|picked up bits|bits and pieces|a third over|way off|too optimistic)\b/

/** What people tell when something went well thanks to them; each with its worth. */
export const indirectStrength: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:moi-meme|de mes mains|a moi toute? seule?|sans (?:cabinet|prestataire|aide|personne)|myself|on my own|single-handed\w*|from (?:nothing|scratch|zero)|a partir de (?:rien|zero)|de zero|was mine|were mine|c'etait mon (?:idee|projet|initiative)|my idea|off my own bat)\b/,
    1.5,
  ],
  [
    /\b(?:je l'ai|je les ai|on l'a|j'en ai) (?!jamais|pas|vu\b|lu\b|appris)\w+(?:e|i|is|it|u)e?s?\b|\bque j'ai (?:cree|ecrit|concu|monte|mis|fait|forme|lance|dessine|construit|invente)\w*/,
    1.5,
  ],
  [
    /\b(?:resultat|au final|a la fin|depuis,? |du coup,? |maintenant|aujourd'hui|desormais|au lieu d|contre|plus (?:personne|aucune?|de retard)|zero|aucun \w+|sans (?:aucun|un seul)|n'a(?:vons)? (?:jamais|plus) (?:eu|perdu)|jamais eu a|not one|haven't had|no lost|hasn't|since then|instead of|down to|up to|compared|in the end|ended up|now we|we've been|est devenue?|sont devenus|became|becoming|a fini par|picked (?:it|that) up|have picked|promu\w*|promoted|tombe\w* a|passe\w* de|descendu|remonte)\b/,
    0.7,
  ],
  [
    /\b(?:(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|quatre-vingt|cent|mille|\d+)s?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|twice|double|third|quarter))\b/,
    0.7,
  ],
  [
    /\b(?:c'est moi (?:que|qu'on)|on (?:m'appelle|vient me (?:voir|chercher|demander)|me (?:demande|confie|consulte))|they (?:come to|ask for|call) me|people (?:come to|ask) me|i'm the one|i was the one|the one (?:people|they|everyone)|we (?:signed|won|landed|halved|doubled)|we got|they (?:still use|kept|adopted|copied)|the other (?:shifts|teams|schools|sites) (?:now )?(?:use|copied|do)|has been (?:copied|adopted)|repris par|copie par|tout le monde l'utilise|ils l'utilisent|toujours utilise)\b/,
    2,
  ],
  [
    /\bi (?!need|want|like|love|hope|guess|think|mean|know|suppose|don't|didn't|can't|couldn't|wouldn't|won't|haven't|never|would|could|might|may|should|had|have|am|was|feel|felt|see|saw|believe|understand|heard|hear|get|got|tend|agree|imagine|remember|forget|wish|prefer|enjoy|just|only|mostly|really|still|honestly|actually|hate|live|moved|came|come|do|did|say|said|tell|told|look|wonder|bet|can|will|must|expect|decided|tried|asked|ask|lean|always|often|usually|sometimes|normally|mix|confuse|also|then|even|only|rely|avoid|dread|struggle|leave|left|wait|copy|learnt|learned|read|grew)[a-z]{3,}\b/,
    1,
  ],
  [
    /\bi (?:sat down|sat with|went|stopped|stood|stayed|knew|brought in|brought|set|put|kept|keep|block|stop|walk|check|open|opened|ran|gave|give|made|make|start|pick|call|read their|talked|split|moved the|changed|turned|caught|spotted|noticed|found|dropped|held|carried|swapped|took|take|sorted|pull|pulled|sketch|draw|drew|mark|seat|sit|print|rewrite|redo|cook|taste|weigh|wire|test|measure)\b/,
    1,
  ],
  [
    /\b(?:je (?:fais|sors|pose|mets|tiens|prends|propose|vais|passe|monte|pointe|note|vois|demande|parle|rentre|commence|goute|pese|cable|mesure|sais|leur|lui|les|le|la|l')|j'(?:ai|edite|appelle|arrete|ouvre|explique|ecoute|attends|annonce|adapte|evalue|envoie|utilise|isole|essaie))\b/,
    0.7,
  ],
]

/** What is told of a group and not of the speaker. */
export function isCollective(folded: string): boolean {
  return (
    /\b(?:on|nous|nos|notre|l'equipe|le groupe|le service|la boite|we|we've|we're|our|the team|they)\b/.test(
      folded,
    ) && !/\b(?:je|j'\w+|moi|mon|ma|mes|m'\w+|i|i'\w+|my|mine|myself|me)\b/.test(folded)
  )
}

/** How things were before the speaker came, or what others do: the setting of a story, not its point. */
export const setting =
  /^\W*(?:(?:alors|ben|so|well|euh|um|oui|yeah)[ ,]+)*(?:quand (?:je suis|j'ai|on) (?:arrive|repris|commence)\w*|au debut|avant,? (?:on|c'etait|ils|nous)|a l'epoque|when i (?:started|arrived|joined|took|got there|came)|before that|at first|there was (?:a|an|this|one)\b|il y avait\b|on avait une?\b|we had (?:a|an|this|one)\b|we were,?|they were|it was (?:a |an )?(?:hospital|mess|disaster))/

/** Lessons and wishes: neither for nor against. */
export const learning =
  /\b(?:(?:repris|pris|suis|suivre|prends) (?:des|un|une) (?:\w+ )?(?:cours|formation|stage)|je me forme|j'ai regarde (?:l'annonce|votre|le)|lu votre|your (?:annual report|website|job ad)|envie de|j'aimerais|i'd love|looking forward|what attracted|ce qui m'attire|i'm taking (?:a )?(?:course|class|lessons)|evening class)\b/
