/** `doubt`: wrong. `regret`: honest, but missing. `probe`: who did it? `praise`: good. `echo`: the figure again, struck. */
export type Reaction = 'doubt' | 'regret' | 'probe' | 'praise' | 'echo'

const doubt =
  /\b(?:pas tout a fait|(?:common|classic) (?:misconception|mistake|confusion)|misconception|erreur (?:classique|frequente|courante)|on confond souvent|(?:ce )?n'est pas (?:vraiment |tout a fait |exactement )?(?:ca|cela|exact|exacte|correct|juste|la bonne|comme ca)|c'est pas (?:vraiment |tout a fait )?(?:ca|exact|juste)|pas exactement|c'est l'inverse|c'est le contraire|vous confondez|attention,? (?:c'est|non)|non,? (?:c'est|en fait|il s'agit|ca s'appelle)|en fait,? (?:c'est plutot|il faut)|je ne suis pas convaincue?|ca ne repond pas|vous n'avez pas repondu|ce n'est pas ma question|not quite|not exactly|that's (?:not|incorrect|wrong)|that isn't|isn't (?:quite )?(?:right|correct|how|what)|other way (?:a)?round|you're (?:confusing|mixing)|close,? but|almost,? but|i'm not (?:sure that's|convinced)|doesn't answer|didn't answer|not what i asked|wrong,)/
const regret =
  /\b(?:c'est dommage|dommage|ca (?:peut |va )?(?:se travaille|s'apprend)\w*|ca s'apprend|on (?:vous )?form\w+ (?:la-dessus|a ca|en interne)|il (?:nous )?(?:faudra|faudrait|faut) (?:quelqu'un|le regarder|regarder|qu'on en reparle|un peu plus)|qu'il faudra regarder|un point (?:a |qu'il )|c'est honnete|vous etes honnete|c'est franc|(?:au moins|la) c'est clair|merci (?:de|pour) (?:votre |la |cette )?(?:franchise|honnetete|sincerite)|ici il n'y a pas|je (?:le )?note,? parce|(?:le quotidien|un bon tiers|une grande partie|le coeur|la moitie|l'essentiel) (?:du poste|du metier)|chez nous c'est le quotidien|ca(?:,)? c'est un sujet|pas grave|that one would (?:hurt|worry)|would hurt us|i'd rather you (?:said|told)|(?:thanks|thank you|appreciate|respect) (?:for |you |your |the |that )?(?:being |)?(?:honest\w*|candou?r|straight)|fair enough|at least (?:you're|that's) honest|that's honest|honest answer|^honest\b|ce serait a vous,? ici|it would be (?:yours|you|your job) here|we'd need to change|we'd need (?:somebody|someone|you to)|you'd (?:miss it|need to|have to (?:learn|pick)|soon learn)|we (?:can|could|would|'d) (?:train|teach|support|help) |it can be (?:learned|learnt|taught)|(?:a )?(?:shame|pity)\b|that(?:'s| is) (?:a (?:big|large|fair|good)|most of|half|core)|bit of a gap|something to (?:work|think)|no shame)|^\W*(?:ah|oh|hmm+|mm+|aie|ouch)\b\W*(?:bon|d'accord|ok|okay|right|je vois|i see)?\W*$|^\W*ah\. bon\b/
const probe =
  /\b(?:on,? c'est vous|(?:et|mais) vous\b,?(?: (?:la-dedans|dans tout ca|personnellement|concretement|votre|vous)\b|\W*\?)|c'est vous qui\b|(?:vous-meme|vous seule?)\b.{0,30}\?|and you,|day to day\?|votre (?:part|role)\b|vous,? personnellement|vous l'avez fait vous-meme|et c'etait vous|but (?:you|your own|yourself)\b|your own\b|you personally|were you (?:part|involved)|(?:what was|and) your (?:part|role|bit)|who (?:actually )?did (?:it|that|the)|was that you|and you\?|is that you|what did you do|you yourself|when you say we|we as in|qui ca,? on)/
const praise =
  /\b(?:impressionn\w*|impressive|impressed|bluff\w*|tres clair\w*|tres complet\w*|tres precis\w*|tres solide|tres propre|c'est propre|ca me plait|c'est malin|malin|astucieux|finaud|bonne idee|vraiment (?:bien|clair|solide|interessant)|bravo|exactement(?: ca| ce)?|c'est exactement|tout a fait juste|c'est rare|bien vu|belle (?:demarche|reponse|experience|reussite)|excellent\w*|chapeau|genial\w*|formidable|joli\b|ah (?:oui|ben)[, ]+(?:tres bien|bravo|quand meme|super)|quand meme\.|superbe?|j'aime (?:bien|beaucoup)|va (?:aimer|adorer)|je prends|on en a besoin|ca fait rever|c'est (?:tres )?(?:fort|beau|fin|concret|parlant)|very clear|exactly(?: right)?|spot on|great (?:answer|example|work|story)|well (?:explained|done|put)|nice work|that's (?:great|excellent|really good|good to hear|superb|brilliant|lovely|clever|smart|neat|high|strong|solid|right|correct|rare|something|amazing|fantastic)|correct\b|love (?:that|it)|i like (?:that|it)|brilliant|fantastic|amazing|wow|blimey|how on earth|clever|very good|bite your hand|i like that|that's lovely|ha\. that|honest to|wish (?:we|more|our)|c'est juste|c'est ca)/
const figure =
  '(?:\\d[\\d.,%]*|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|dix-sept|dix-huit|dix-neuf|vingt|trente|quarante|cinquante|soixante|cent|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|half|moitie|tiers|third)'
const echo = new RegExp(
  `^\\W*(?:ah,? |oh,? |only |sans |zero |no )?${figure}(?:[- ][\\w'-]+){0,4}\\W*(?:[?.!]|$)|^\\W*(?:sans|zero|no|not a single|pas un seul) \\w+, (?:bravo|wow|really)`,
)

/** What the one who asked makes of the answer. Expects folded text. */
export function reactionOf(folded: string): Reaction | null {
  // Only how the turn begins is about what was said; then comes the next question.
  const start = folded.slice(0, 160)
  if (doubt.test(start)) return 'doubt'
  if (probe.test(start.slice(0, 110))) return 'probe'
  if (regret.test(start.slice(0, 110))) return 'regret'
  if (praise.test(start.slice(0, 80))) return 'praise'
  return echo.test(start.slice(0, 60)) ? 'echo' : null
}
