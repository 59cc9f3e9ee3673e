/**
 * Initials before which French does not elide. Stems are written without accents and matched at the start
 * of a word; the longest stem wins, so a mute stem may sit inside an aspirated one (`hero` / `heroi`).
 * A stem ending in `$` is a whole word, its plural included. What is in neither list has a mute h.
 * Sources: the aspirated-h marks of the Dictionnaire de l’Académie française (9th ed.) and of the TLFi,
 * Grevisse (Le Bon Usage, "élision"), OQLF "Élision interdite" (English loans in h- are all aspirated).
 */
export const ASPIRATED = words(`
  ha$ habanera hable hableu hach hacienda hack hadal haddock hadith hadj hadoop hadron haflinger hagard haggis
  haguenau hai hakim hal$ halage halal halbran halbren hald hale haler halete haloir hall halo$ halo- halophil halt halv hamac
  hamada hambourg hamburg hameau hamid hammam hammer hampe hamster hamza han$ hanap hanch hand hangar hanneton hannover
  hanoi hanovr hans hant hap$ happ haptic haquen hara$ hara- harangu haras harbo harcel hard hare harfang hargn haricot
  haridel hariss harki harle harlequin harley harmattan harnac harnais haro$ harold harp harr hart harvard harvest
  hasard hasch hase$ hast hash haskell hassan hassid hat$ hate$ hater$ hateu hatel hati hauban haubert hauss haussmann haut
  hav hawai hay hazard he$ head healt health hear heat heaum heav hedg hegel heidegger heidi heimat hein hello helmut heler$ help
  henn hep$ heraut herc$ herchage hercher here$ heriss hernia hernie heroku heron heros herse hertz hess hersch hersa hersill hetre$ hetraie heu$
  heurt hi$ hi- hibou hic$ hickory hide hierarch hierarq hieroglyph hifi high hijab hilar$ hile$ hilton hindi$ hip hipp hipst hire$ hiring
  hiro hiss hit$ hit- hitachi hitl hittit ho$ hobb hober hoch hockey hocine hodja hoffman hola$ hold holland hollywood
  homard home$ home- homel homesp hondur honda honfleur hong honn hont hook hooligan hop$ hoquet hord horion hornbl hors hot$ hot- hotdog hotlin hotspot
  hott hou hover hoyau huard huawei hub$ hubs hublot huch hudson hue huguenot huit hulott hulul hum$ humer$ hun$ hunier hunni hune hunt
  hupp hurd hure$ hurl huron hurrican husky hussa hussein hussit hutt hyper-v hyundai
  host$ hostess$ hosting house hr$ html http human$ hype$ habib hatem houria
`)

export const MUTE = words(`
  habi haiti halein haleno halieut halio halogen halter hallucin hapax haplo harmon hariol
  heberg hebet hebr hecat hect hegemon hela heli helic hell helle helve hema hemi hemo hemorr hend hepat her heral
  herb herculeen heredi heres heret herit hermaphr herme hermi heroi herp herve hesit hetero hetair heure heureu heuri hexa
  hiatus hibern hidal hier hierat hieron hilar himal hippiatr hippiq hippis$ hippo hippol hirond hirsut hispan hist hiver
  hom homeo homelie homeopath homeost homi homm homo homolog honnet honneu honor hopit horair horizon horlog horm horo horreu
  horri horripil horten hort hospi hospit host hosti hotel hote$ hotess hugo hugue huil huiss huitr humai human humani humb humec
  humer humeu humid humil humor humou humus hyal hybrid hydn hydr hyg hym hyp hyper hypo hyst
`)

/** French never elides before these, although they begin with a vowel. */
export const NEVER_ELIDED = words(`
  onze$ onzieme$ onziemement$ oui$ ouistiti$ ouate$ ouah$ uhlan$ ululer$ ululement$ ululation$ one$ once$ ouigo$
`)

/** y + vowel that is elided all the same: a French vowel, not a glide. */
export const ELIDED_Y = words('yeux$ yeuse$ yonn yeu$ yerres$ yevre$')

/** English words whose u- or eu- sounds "you": "de User Researcher". */
export const YOU_WORDS = words(`
  user$ unit$ unified$ unity$ universal$ universe$ university$ usability$ utility$ utilities$ european$ ukulele$
  unilever$ unisys$ eulerian$
`)

/** The length of the longest stem of the list that starts the word; 0 when none does. */
export function longestStem(word: string, list: readonly string[]): number {
  let longest = 0
  for (const entry of list) {
    const stem = entry.endsWith('$') ? entry.slice(0, -1) : entry
    const fits = entry.endsWith('$')
      ? word === stem || word === `${stem}s` || word === `${stem}x`
      : word.startsWith(stem)
    // A whole word says more than a stem of the same length.
    if (fits) longest = Math.max(longest, entry.length)
  }
  return longest
}

function words(list: string): readonly string[] {
  return list.split(/\s+/).filter(Boolean)
}
