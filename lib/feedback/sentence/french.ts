import type { Language } from '../../language/language.ts'
import { vousForm } from './french-verbs.ts'

/** What a clause becomes for the reader. `about`: said of them with a verb; `quality`: a quality and what it is about. */
export type Turned =
  | { kind: 'clause'; text: string }
  | { kind: 'quality'; noun: string; adjective: string; topic: string }
  | { kind: 'possession'; text: string }

/** A quality: its noun with the article, and its adjective for "vos réponses". */
const qualities: Record<string, [noun: string, adjective: string]> = {
  clair: ['la clarté', 'claires'],
  précis: ['la précision', 'précises'],
  solide: ['la solidité', 'solides'],
  rigoureux: ['la rigueur', 'rigoureuses'],
  méthodique: ['la méthode', 'méthodiques'],
  structuré: ['la structure', 'structurées'],
  net: ['la netteté', 'nettes'],
  concret: ['le caractère concret', 'concrètes'],
  pertinent: ['la pertinence', 'pertinentes'],
  convaincant: ['la force de conviction', 'convaincantes'],
  complet: ['l’étendue', 'complètes'],
  pédagogue: ['la pédagogie', 'pédagogiques'],
  honnête: ['l’honnêteté', 'honnêtes'],
  juste: ['la justesse', 'justes'],
  bon: ['la qualité', 'bonnes'],
  détaillé: ['la précision', 'détaillées'],
  posé: ['le calme', 'posées'],
  calme: ['le calme', 'calmes'],
  réfléchi: ['la réflexion', 'réfléchies'],
  fort: ['la solidité', 'solides'],
  nuancé: ['les nuances', 'nuancées'],
  cohérent: ['la cohérence', 'cohérentes'],
  argumenté: ['la qualité', 'argumentées'],
}

const heads =
  /^(?:(?:très |assez |plutôt )?(?:bon|bonne|bons|bonnes|belle|beau|beaux|belles|excellente?s?|vraie?s?|réelle?s?|grande?s?|solides?|forte?s?) )?(?:aisance|approches?|analyses?|argumentation|attitude|capacités?|clarté|communication|compréhension|connaissances?|culture|curiosité|démarche|démonstration|échange|écoute|énergie|enthousiasme|esprit|exercice|exemples?|expériences?|explications?|expression|façon|formation|implication|initiatives?|intérêt|lecture|logique|maîtrise (?=d)|manière|méthode|motivation|organisation|parcours|pédagogie|posture|pratique|précision|préparation|présentation|projets?|qualités?|questions?|raisonnement|récit|recul|réflexion|regard|réponses?|résultats|rigueur|savoir-faire|schéma|sens|sérieux|sincérité|soin|solutions?|synthèse|travail|vision|vocabulaire|compétences?|niveau|retours?|diagnostic)(?=[ ,.]|$)/iu
const singularInS = /^(?:parcours|sens|recul|cas|temps|choix|sérieux|succès|progrès)$/i

/** A clause of a note, third person and without its subject, turned to the reader; null when that is not safe. */
export function turnFrench(raw: string): Turned | null {
  const clause = raw.trim().replace(/[.;,!\s]+$/, '')
  const labelled = /^([\p{L}\p{N}][^:]{1,40}?)\s?:\s+(.+)$/u.exec(clause)
  if (labelled) {
    const inner = turnFrench(labelled[2] ?? '')
    return inner?.kind === 'clause'
      ? { kind: 'clause', text: `sur ${labelOf(labelled[1] ?? '', 'fr')}, ${inner.text}` }
      : null
  }
  return quality(clause) ?? scarcity(clause) ?? verbal(clause) ?? possession(clause)
}

function quality(clause: string): Turned | null {
  const found =
    /^((?:très|assez|plutôt|vraiment) )?([\p{L}-]+?)(?:e?s?)? (sur|en|dans|avec|à propos de|au sujet de|concernant) (.+)$/iu.exec(
      clause,
    )
  if (!found) return null
  const [, degree = '', , preposition = '', rest = ''] = found
  const word = (clause.slice(degree.length).split(' ')[0] ?? '').toLowerCase()
  const known = qualities[word] ?? qualities[masculine(word)]
  const topic = toReader(`${preposition.toLowerCase()} ${rest}`)
  if (!known || topic === null) return null
  return { kind: 'quality', noun: known[0], adjective: `${degree.toLowerCase()}${known[1]}`, topic }
}

function masculine(word: string): string {
  const stem = word.replace(/s$/, '')
  const forms: [RegExp, string][] = [
    [/euse$/, 'eux'],
    [/ète$/, 'et'],
    [/tte$/, 't'],
    [/nne$/, 'n'],
    [/e$/, ''],
  ]
  for (const [ending, other] of forms) {
    const form = stem.replace(ending, other)
    if (form !== stem && qualities[form]) return form
  }
  return stem
}

/** "Peu de pratique de …", "Aucune expérience de …". */
function scarcity(clause: string): Turned | null {
  const found = /^(encore peu|très peu|peu|pas|pas encore|aucune?|manque) (?:de |d[’'])?(.+)$/iu.exec(clause)
  if (!found) return null
  const [whole, how = '', rest = ''] = found
  const what = toReader(rest)
  if (what === null || /^(?:n|à|a|est)\b/i.test(rest)) return null
  const de = /^(?:[aeiouyéèêh])/iu.test(what) ? 'd’' : 'de '
  switch (how.toLowerCase()) {
    case 'pas':
      return /^pas (?:de|d[’'])/i.test(whole)
        ? { kind: 'clause', text: `vous n’avez pas ${de}${what}` }
        : null
    case 'pas encore':
      return /^pas encore (?:de|d[’'])/i.test(whole)
        ? { kind: 'clause', text: `vous n’avez pas encore ${de}${what}` }
        : null
    case 'aucun':
    case 'aucune':
      return { kind: 'clause', text: `vous n’avez ${how.toLowerCase()} ${what}` }
    case 'manque':
      return { kind: 'clause', text: `vous manquez encore ${de}${what}` }
    default:
      return /(?:de|d[’'])/i.test(whole.slice(how.length, how.length + 4))
        ? { kind: 'clause', text: `vous avez ${how.toLowerCase()} ${de}${what}` }
        : null
  }
}

/** "N’a pas encore tenu d’astreinte", "Part des risques …". */
function verbal(clause: string): Turned | null {
  const text = toReader(clause.replace(/^(?:il|elle|le candidat|la candidate|je|j[’'])\s?/iu, ''), true)
  return text === null ? null : { kind: 'clause', text }
}

function possession(whole: string): Turned | null {
  const [clause = ''] = whole.split(/,\s/)
  if (!heads.test(clause)) return null
  const text = toReader(clause.charAt(0).toLowerCase() + clause.slice(1))
  if (text === null) return null
  const words = text.split(' ')
  const noun =
    words.find(
      (word) =>
        !/^(?:très|assez|plutôt|bon|bonne|bons|bonnes|belle|beau|excellente?|vraie?|réelle?|grande?|forte?)$/i.test(
          word,
        ),
    ) ?? ''
  const isPlural = /[sx]$/.test(noun.replace(/[.,]$/, '')) && !singularInS.test(noun.replace(/[.,]$/, ''))
  return { kind: 'possession', text: `${isPlural ? 'vos' : 'votre'} ${text}` }
}

const clitics = /^(?:(ne |n[’'])?((?:se |s[’']|y |en |l[’']|le |la |les |lui |leur )*))/iu

/**
 * Words about a third person, turned to "vous"; null when some of it stays unclear. `begins`: the first word is the verb.
 */
function toReader(text: string, begins = false): string | null {
  let turned = text
  if (begins) {
    const verb = verbPhrase(text)
    if (verb === null) return null
    turned = verb
  }
  turned = turned
    .replace(
      /\b(qu|lorsqu|puisqu|quoiqu|s)[’'](?:il|elle)\s+((?:ne |n[’']|y |en |l[’'])*)([\p{L}]+)/giu,
      (whole, lead: string, small: string, verb: string) => {
        const form = vousForm(verb)
        return form ? `${lead === 's' ? 'si' : `${lead}e`} vous ${small}${form}` : whole
      },
    )
    .replace(
      /(?<![\p{L}’'])(?:il|elle|je)\s+((?:ne |n[’']|y |en |l[’'])*)([\p{L}]+)/giu,
      (whole, small: string, verb: string) => {
        const form = vousForm(verb)
        return form ? `vous ${small}${form}` : whole
      },
    )
    .replace(/(?<!\p{L})j[’']((?:y |en )?)([\p{L}]+)/giu, (whole, small: string, verb: string) => {
      const form = vousForm(verb)
      return form ? `vous ${small}${form}` : whole
    })
    .replace(
      /(,? (?:mais|et|puis|,) )((?:ne |n[’']|y |en |l[’'])+)?(a|ai|est|sait|connaît|n[’']a|maîtrise|part|explique|reste|manque|hésite)(?= )/giu,
      (_, lead: string, small = '', verb: string) => `${lead}vous ${small}${vousForm(verb) ?? verb}`,
    )
    .replace(
      /, (n[’'])(a|est|avait|était)(?= )/giu,
      (_, small: string, verb: string) => `, mais vous ${small}${vousForm(verb) ?? verb}`,
    )
    .replace(/(?<![\p{L}’'])(?:son|sa|mon|ma)(?= )/giu, 'votre')
    .replace(/(?<![\p{L}’'])(?:ses|mes)(?= )/giu, 'vos')
    .replace(/(?<!\p{L})(?:lui|elle|moi)-même/giu, 'vous-même')
  if (
    /(?<![\p{L}’'-])(?:il|elle|je|j[’']|me|m[’']|moi|lui|se|candidate?|il\/elle|c-à-d)(?![\p{L}-])/iu.test(
      turned,
    )
  )
    return null
  return turned.replace(/'/g, '’')
}

function verbPhrase(text: string): string | null {
  const small = clitics.exec(text)?.[0] ?? ''
  const rest = text.slice(small.length)
  const verb = /^[\p{L}]+/u.exec(rest)?.[0] ?? ''
  const form = vousForm(verb)
  if (!form) return null
  // "Pratique du réseau limitée": a noun that looks like a verb.
  if (
    small === '' &&
    /^(?:pratique|maîtrise|analyse|forme|structure|écoute|code|teste|place|passe)$/i.test(verb) &&
    /^ (?:du|de|d[’']|des|en)(?![\p{L}])/iu.test(rest.slice(verb.length))
  )
    return null
  const reflexive = /\bse |\bs[’']/i.test(small)
  const negation = /^n/i.test(small) ? (/^[aeiouyéêèh]/iu.test(form) ? 'n’' : 'ne ') : ''
  const others = small.replace(/^(?:ne |n[’'])/i, '').replace(/(?:se |s[’'])/i, '')
  const before = reflexive ? `${negation ? 'ne ' : ''}vous ` : negation
  return `vous ${before}${others}${form}${rest.slice(verb.length)}`
}

/** What the job asks, as it stands in a sentence: small, unless it is a name. */
export function labelOf(criterion: string, language: Language): string {
  const and = language === 'fr' ? ' et ' : ' and '
  const text = criterion
    .trim()
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/,\s+(?=[^,]*$)/, and)
  const first = text.split(/[\s,]/)[0] ?? ''
  return isName(first) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

export function isName(word: string): boolean {
  return /\p{Lu}.*\p{Lu}|[\d+#./]/u.test(word) || names.has(word.toLowerCase())
}

const names = new Set(
  `kubernetes docker terraform ansible python java javascript typescript react angular excel salesforce sap linux azure git jenkins kafka
  scala ruby rust kotlin swift symfony django postgres postgresql oracle windows figma word powerpoint power tableau hubspot sage cegid silae
  scrum prometheus grafana english french german spanish italian dutch go r c`.split(/\s+/),
)
