import { folded } from './language.ts'

/** One gender letter or word of "H/F", "m/w/d", "F/H/NB", "homme/femme". */
const SEX = '(?:hommes?|femmes?|males?|females?|nb|gn|[hfmwxdn])'
const MARK = String.raw`${SEX}(?:\s*[/|·,-]\s*${SEX}){1,3}`
const BARE_MARK = String.raw`[hfmw]\s*[/|]\s*(?:[hfmwxd]|nb)(?:\s*[/|]\s*(?:[xdn]|nb))?`

/** Contract, rhythm and place of work: what the advertisement says about the post, not its name. */
const CONTRACT = new RegExp(
  String.raw`^(?:(?:un |en |contrat |poste en )?(?:cdi|cdd|cdic|vie|v\.i\.e\.?|interim|freelance|alternance|apprentissage|contrat pro(?:fessionnalisation)?|stage|titulaire|contractuel)` +
    '|temps (?:plein|partiel|complet)|mi-temps|(?:full|part)[ -]time|permanent|fixed[ -]term|contract|temporary|internship' +
    '|remote|full remote|remote ok|hybrid|on[ -]?site|teletravail(?: partiel| possible)?|100 ?% remote|urgent|asap|nouveau|new' +
    String.raw`|tous genres|all genders|gn|postes? a pourvoir|debutant accepte|des que possible|des maintenant|salaire.*|\d+ postes?|\d+ ?h(?:eures)?(?: hebdo\w*)?` +
    String.raw`|(?:\d[\d .,]*(?:k|€|k€|eur)?\s*(?:-|–|a)\s*)?\d[\d .,]*\s*(?:k|€|k€|keur|eur)(?: ?(?:brut|\/ ?an).*)?` +
    String.raw`|(?:duree |pour )?\d+ (?:mois|semaines|ans|months|weeks)|(?:de )?\d+ a \d+ mois)` +
    String.raw`(?:[ ,/+&-]+(?:de |d'|ou |et |a |or )?(?:cdi|cdd|interim|freelance|\d+ (?:mois|semaines|months)|(?:a )?temps (?:plein|partiel|complet)|renouvelable|(?:full|part)[ -]time|alternance|stage|apprentissage|h|f))*$`,
)

const REFERENCE =
  /^(?:(?:ref|reference|job ?id|id|req|requisition|offre|annonce|n°|no|poste|code)\s*[.:#°-]*\s*(?=[\w/-]*\d)[\w./-]+|#\s?\w*\d[\w-]*|(?:jr|req|r|ref)[-_]?\d{3,}[\w-]*|\d{4,})$/

const MONTH = '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)'
const WHEN = new RegExp(
  `^(?:des |a partir de |rentree |debut )?(?:le )?(?:\\d{1,2} )?(?:${MONTH} )?20\\d\\d(?:[/-]20\\d\\d)?$`,
)

/** Places that stand alone after a dash or in brackets. Any other place is known by its department number. */
const PLACES = new Set(
  `paris|lyon|marseille|toulouse|nice|nantes|montpellier|strasbourg|bordeaux|lille|rennes|reims|toulon|grenoble|dijon|
angers|nimes|villeurbanne|clermont-ferrand|le mans|aix-en-provence|brest|tours|amiens|limoges|annecy|perpignan|
boulogne-billancourt|metz|besancon|orleans|saint-denis|rouen|mulhouse|caen|nancy|saint-etienne|le havre|montreuil|
avignon|poitiers|versailles|pau|la rochelle|calais|cannes|antibes|colmar|valence|bourges|quimper|lorient|vannes|
saint-malo|troyes|chambery|niort|bayonne|arras|laval|la defense|courbevoie|nanterre|issy-les-moulineaux|puteaux|
levallois-perret|neuilly-sur-seine|saint-nazaire|massy|saclay|sophia antipolis|sophia-antipolis|ile-de-france|ile de france|idf|
region parisienne|bretagne|normandie|occitanie|nouvelle-aquitaine|auvergne-rhone-alpes|hauts-de-france|grand est|paca|
pays de la loire|france|france entiere|bruxelles|brussels|geneve|geneva|lausanne|luxembourg|monaco|montreal|quebec|liege|
london|londres|manchester|birmingham|leeds|edinburgh|glasgow|dublin|berlin|munich|madrid|barcelona|barcelone|lisbon|lisbonne|
amsterdam|zurich|milan|rome|new york|boston|uk|united kingdom|europe|emea`.split(/\s*\|\s*/),
)
const DEPARTMENT = String.raw`(?:2[ab]|\d{2,3}|\d{5})`
/** "Meudon (92)", "92 - Meudon", "Meudon, 92", "92190 Meudon": a place by its number. */
const PLACE_WITH_NUMBER = new RegExp(
  String.raw`^(?:(?:a |sur )?[\p{L}' .-]+?(?:\s*\(${DEPARTMENT}\)|,\s*${DEPARTMENT}|[ ,-]+\d{5})|${DEPARTMENT}(?:[ ,-]+[\p{L}' -]+)?|\(${DEPARTMENT}\))$`,
  'u',
)
const PLACE_THEN_NUMBER = new RegExp(String.raw`^[\p{L}' .-]+? ${DEPARTMENT}$`, 'u')
/** Names that are followed by a version, a standard or a rank, not by a department. */
const VERSIONED =
  /\b(?:angular|java|php|python|net|office|dynamics|iso|en|ifrs|vue|react|oracle|windows|server|es|cobol|level|niveau|lot|grade|catia|sap|odoo|classe|coef\w*|echelon|c|n)\b/

/** Takes the gender mark, contract, reference and place off a job title; leaves its words as they are. */
export function withoutNoise(title: string): string {
  let text = title
    .replace(
      /^\s*(?:urgent|recrute|recrutement|offre d['’]emploi|offre|poste(?: à pourvoir)?|job|nous recrutons|we(?:'|’)re hiring)\s*[:!]\s*/i,
      '',
    )
    // An unclosed bracket at the end of a truncated title.
    .replace(new RegExp(String.raw`\s*[([]\s*(?:${MARK}|hf|fh)\s*[)\]]?`, 'giu'), (found) =>
      /[hm]/i.test(found) ? ' ' : found,
    )
    .replace(new RegExp(String.raw`(?<![\p{L}\p{N}&+/])${BARE_MARK}(?![\p{L}\p{N}&+/])`, 'giu'), (found) =>
      /[fw]/i.test(found) && /[hm]/i.test(found) ? ' ' : found,
    )
    .replace(/(?<=\s)(?:homme\s*[/-]\s*femme|femme\s*[/-]\s*homme)\s*$/i, '')
    .replace(/(?<![\p{L}\p{N}])#\s?\d[\w-]*/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])(?:réf|ref)(?:érence|erence)?\.?\s*[:.°#-]?\s*(?=[\w/-]*\d)[\w/-]+/giu, ' ')
  text = text.replace(/[([]([^()[\]]*)[)\]]/g, (found, inside: string, at: number) =>
    inside.split(/\s*[,;|]\s*/).every((part) => isNoise(part, true)) || isNoise(inside, true)
      ? placeMark(inside, text.slice(0, at))
      : found,
  )
  return withoutNoisyEnds(text)
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Kept as a marker for the segment pass: "Paris (75)" is a place only with its number. */
function placeMark(inside: string, before: string): string {
  const isNumber = new RegExp(`^\\s*${DEPARTMENT}\\s*$`, 'i').test(inside)
  return isNumber && /\p{L}\s*$/u.test(before) ? ` (${inside.trim()})` : ' '
}

function isNoise(segment: string, inBrackets = false): boolean {
  const text = folded(segment)
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,.*-]+|[\s:,*-]+$/g, '')
  if (text === '') return true
  if (CONTRACT.test(text) || REFERENCE.test(text) || WHEN.test(text)) return true
  return isPlace(text, inBrackets)
}

function isPlace(text: string, inBrackets: boolean): boolean {
  const bare = text.replace(/^(?:a|sur|in|based in|basee? a) /, '')
  if (PLACES.has(bare) || PLACES.has(bare.replace(/ /g, '-'))) return true
  if (/^(?:paris|lyon|marseille) \d{1,2}(?:e|er|eme)?(?: arrondissement)?$/.test(bare)) return true
  if (bare.split(/\s*[/,|&]\s*| ou | et /).every((part) => PLACES.has(part))) return true
  if (VERSIONED.test(bare)) return false
  return PLACE_WITH_NUMBER.test(bare) || (inBrackets && PLACE_THEN_NUMBER.test(bare))
}

/** Segments cut by a spaced dash, a bar or a comma lose their noisy ends; then words of contract at the end. */
function withoutNoisyEnds(title: string): string {
  const parts = title.split(/(\s+[-–—|•·:/]+\s*|\s*[|•–—]\s*|,\s+|\s+-(?=\S)|(?<=\S)-\s+)/)
  while (parts.length > 1 && isNoise(parts.at(-1) ?? '')) parts.splice(-2)
  while (parts.length > 1 && isNoise(parts[0] ?? '')) parts.splice(0, 2)
  for (let at = parts.length - 3; at > 1; at -= 2) if (isNoise(parts[at] ?? '')) parts.splice(at - 1, 2)
  let text = parts.join('')
  for (let before = ''; before !== text; ) {
    before = text
    text = withoutLastWords(text.replace(/[\s\-–—:,;/|•·_*]+$/u, ''))
  }
  return text.replace(/^[\s\-–—:,;|•·_*]+/u, '')
}

function withoutLastWords(text: string): string {
  // "Responsable de CDI" is a school library: a contract never follows "de".
  const contract = text.match(
    /^(.*\S)\s+((?:(?:en|contrat)\s+)?(?:CDI|CDD)(?:\s*[/,-]?\s*(?:(?:de\s+)?\d+\s+mois|CDD|CDI|temps\s+\S+))*)$/i,
  )
  if (contract?.[1] && !/\s(?:de|du|au|le|un)$/i.test(contract[1])) return contract[1]
  const numbered = text.match(new RegExp(String.raw`^(.*\S)\s*\(${DEPARTMENT}\)$`, 'i'))?.[1]
  return numbered ? withoutLastPlace(numbered) : text
}

/** "Ingénieur Cloud Paris" before its "(75)": only a place we know is told from the title by itself. */
function withoutLastPlace(text: string): string {
  const words = text.split(' ')
  for (let at = Math.max(1, words.length - 4); at < words.length; at++) {
    if (PLACES.has(folded(words.slice(at).join(' ')))) {
      return words
        .slice(0, at)
        .join(' ')
        .replace(/\s+(?:à|sur|in)$/i, '')
    }
  }
  return text
}
