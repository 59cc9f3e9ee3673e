import { civilityFrom } from '../language/gender.ts'
import { readAddresses } from './address.ts'
import { foldName } from './search.ts'

/** What a column of a file is read as. `extra`: kept on the person under its title. `skip`: not taken. */
export const columnFields = [
  'firstName',
  'lastName',
  'fullName',
  'email',
  'phone',
  'civility',
  'language',
  'location',
  'source',
  'sourceDetail',
  'appliedAt',
  'extra',
  'skip',
] as const
export type ColumnField = (typeof columnFields)[number]
/** One field for each column, in the order of the file. */
export type Mapping = ColumnField[]

type Sample = { cells: string[] }[]

// Columns about the recruiter, the company or the file are not about the candidate.
const others =
  /\b(recruteu\w*|recruit\w+|manager|owner|responsable|charge|referent|entreprise|company|employeur|employer|societe|ecole|school|fichier|file|user|utilisateur|createur|hiring)\b/
const notAddress =
  /\b(date|statut|status|envoi|envoye\w*|sent|objet|subject|modele|template|consent\w*|opt|valid\w*|verif\w*|nombre|count|type)\b/
const notApplied =
  /\b(naissance|birth\w*|entretien|interview|disponib\w*|availab\w*|debut|start|fin|end|relance|prise de poste|refus\w*|reject\w*|hired|embauche)\b/

const patterns: [ColumnField, RegExp, RegExp?][] = [
  ['email', /\b(e ?mails?|mails?|courriels?|mel|adresse electronique|messagerie)\b/, notAddress],
  [
    'fullName',
    /\b(nom complet|full ?name|display name|identite|noms? (et |& |\/ )?prenoms?|prenoms? (et |& |\/ )?noms?)\b/,
  ],
  [
    'fullName',
    /^((last|family) ?name (and )?first ?name|first (name )?(and )?last ?name|(candidate?|applicant) name)$/,
  ],
  ['firstName', /\b(prenoms?|first ?names?|given ?names?|forename)\b/],
  ['lastName', /\b(noms? de famille|last ?name|surname|family ?name|nom (d )?usage|nom usuel)\b/],
  [
    'sourceDetail',
    /\b(details? (de la )?source|source details?|job ?board|coopteur|(coopte|recommande) par|referrer|referred by)\b/,
  ],
  ['source', /^(source|origine|provenance|canal|channel|origin)( .*)?$|\bcomment .* connu\b/],
  ['phone', /\b(tel|telephone|phone|mobile|portable|gsm|cell|cellulaire)\b/],
  [
    'appliedAt',
    /\b(date|jour)\b.*\b(candidature|depot|reception|postul\w*|application|applied|submission|soumission)\b/,
    notApplied,
  ],
  [
    'appliedAt',
    /^(applied( (at|on|date))?|application date|date applied|submitted (at|on)|submission date|candidature (du|le)|postule le|recue? le|deposee? le)$/,
  ],
  ['civility', /^(civilite|civ|m ?\/? ?mme|salutation|honorific|mr ?\/? ?mrs)$/],
  [
    'language',
    /^(langue|language|lang|locale)( (de|du|preferee?|parlee|preferred|of) ?.*)?$|^preferred language$/,
  ],
  [
    'location',
    /^(ville|localite|localisation|commune|city|town|location|lieu|residence)( (de residence|actuelle?|current))?$|^(lieu de residence|current (location|city))$/,
  ],
  // Weaker words, believed when nothing better stands in the header.
  [
    'fullName',
    /^(name|noms?|candidate?|candidat e|applicant|postulante?|personne)( (du |de la |de l )?(candidate?|personne|postulante?))?$/,
  ],
  [
    'appliedAt',
    /^(date|horodateur|timestamp|created( (at|on|date))?|date (de creation|d ?ajout|d ?envoi)|creation date)$/,
  ],
]

const lastNameOnly = /^(name|noms?)( (du |de la |de l )?(candidate?|personne|postulante?))?$/

/** A guess for each column, from its title and from what stands under it. The person at the screen corrects it. */
export function guessMapping(headers: string[], records: Sample = []): Mapping {
  const titles = headers.map(foldTitle)
  const mapping: Mapping = titles.map(() => 'extra')
  titles.forEach((title, column) => {
    if (/^tact (ligne|row|motif|reason)$/.test(title)) mapping[column] = 'skip'
  })
  const once = new Set<ColumnField>()
  for (const [field, pattern, not] of patterns) {
    titles.forEach((title, column) => {
      if (mapping[column] !== 'extra' || (field !== 'email' && once.has(field))) return
      if (!pattern.test(title) || others.test(title) || not?.test(title)) return
      mapping[column] = fieldOf(field, title, once)
      once.add(mapping[column])
    })
  }
  const read = (column: number) => records.slice(0, 200).map(({ cells }) => cells[column] ?? '')
  titles.forEach((title, column) => {
    if (once.has('civility') || mapping[column] !== 'extra' || !/^(titre|title|prefix)$/.test(title)) return
    if (mostly(read(column), (cell) => civilityFrom(cell) !== null)) mapping[column] = 'civility'
  })
  if (!once.has('email')) {
    const column = mapping.findIndex(
      (field, place) =>
        field === 'extra' && mostly(read(place), (cell) => readAddresses(cell).addresses.length > 0),
    )
    if (column >= 0) mapping[column] = 'email'
  }
  return mapping
}

/** How many different fields the titles of a record name: what makes it look like a header. */
export function recognise(cells: string[]): number {
  if (cells.length < 2 || cells.some((cell) => /\S@\S/.test(cell))) return 0
  const fields = guessMapping(cells).filter((field) => field !== 'extra')
  return new Set(fields).size + (fields.includes('email') ? 1 : 0)
}

/** Whether a file is written in English: its titles say so. Then a date may be month first. */
export function isEnglish(headers: string[]): boolean {
  const count = (pattern: RegExp) => headers.filter((title) => pattern.test(foldTitle(title))).length
  const english = count(
    /\b(name|first|last|phone|applied|application|city|language|position|job|status|stage|comments?|email address)\b/,
  )
  const french = count(
    /\b(nom|prenom|courriel|telephone|civilite|langue|ville|poste|candidature|adresse|provenance|statut|etape|commentaires?|recue?|depot|date de|date d)\b/,
  )
  return english > french
}

/** Facts that may not weigh in a hiring decision: the person at the screen is asked whether to keep them. */
export function isProtected(header: string): boolean {
  return /\b(naissance|birth\w*|dob|age|sexe|sex|genre|gender|nationalite|nationality|situation (de famille|familiale|matrimoniale)|marital|enfants|children|religion|handicap|rqth|disability|photo|securite sociale|ssn|nir|ethni\w*|grossesse|syndica\w*)\b/.test(
    foldTitle(header),
  )
}

// "Nom" beside "Prénom" is the family name; alone it is the whole name.
function fieldOf(field: ColumnField, title: string, once: Set<ColumnField>): ColumnField {
  const isLast =
    field === 'fullName' && lastNameOnly.test(title) && once.has('firstName') && !once.has('lastName')
  return isLast ? 'lastName' : field
}

function mostly(cells: string[], holds: (cell: string) => boolean): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  return filled.length > 0 && filled.filter(holds).length >= filled.length * 0.6
}

function foldTitle(title: string): string {
  return foldName(title)
    .replace(/[^\p{L}\p{N}&/]+/gu, ' ')
    .trim()
}
