import { folded } from '../../language/language.ts'

// What stands before a colon in talk and is nobody's name.
const notNames = new Set(
  `exemple par exemple donc alors bref resultat conclusion attention note remarque nb ps reponse probleme solution objectif contexte
  date heure lieu duree objet sujet titre participants presents absents ordre du jour compte rendu transcription transcript
  example so result conclusion warning problem solution goal context duration place subject title attendees agenda summary
  time topic answer point etape step option http https www oui non yes no ok question enfin voila premierement deuxiemement
  first second third meeting reunion invited file fichier format language langue entretien interview poste job`.split(
    /\s+/,
  ),
)
const roles =
  /^(?:candidat(?:e|\(e\))?|candidate|applicant|interviewee|recruteur|recruteuse|recruiter|interviewer|intervieweur|intervieweuse|rh|drh|hr|manager|hiring manager|host|guest|invite(?:e)?|intervenante?|speaker|locuteur|locutrice|participante?|orateur|person(?:ne)?|user|utilisateur|unknown|inconnu|q|r|a)(?: ?[#\d]{1,3}| [a-z])?$/

const particles = new Set(
  'de du des d la le les van von der den di da dos ben bin el al st ter y et and e'.split(' '),
)

/** Whether a text before a colon or a time can be who speaks. `certain` needs no second occurrence. */
export function nameLikeness(text: string): 'certain' | 'possible' | null {
  const plain = text
    .replace(/\*+/g, '')
    .replace(/\s*\([^)]{1,30}\)/g, '')
    .trim()
  if (plain.length === 0 || plain.length > 60 || !/\p{L}/u.test(plain)) return null
  if (/^[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+$/u.test(plain)) return 'certain'
  const key = folded(plain)
  if (roles.test(key)) return key.length > 1 ? 'certain' : 'possible'
  if (notNames.has(key)) return null
  const words = plain.split(/[\s,]+/)
  if (words.length > 6 || words.some((word) => /[?!;"«»“”/\\=<>{}[\]]/.test(word))) return null
  if (notNames.has(folded(words[0] ?? '')) && words.length > 1) return null
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).length
  const small = words.filter(
    (word) => !/^[\p{Lu}\p{Lo}\d]/u.test(word) && !particles.has(folded(word).replace(/'.*/, '')),
  )
  if (small.length > 0)
    return words.length <= 3 && words.every((word) => /^\p{L}[\p{L}'’.-]*$/u.test(word)) ? 'possible' : null
  return capitals >= 2 ? 'certain' : 'possible'
}

/** Which of these may be believed to be speakers: full names, and others that come again. */
export function believable(candidates: readonly string[], lines: number): Set<string> {
  const counts = new Map<string, number>()
  for (const name of candidates) counts.set(name, (counts.get(name) ?? 0) + 1)
  const believed = new Set<string>()
  for (const [name, count] of counts) {
    const likeness = nameLikeness(name)
    const isSmall = /^\p{Ll}/u.test(name)
    if (likeness === 'certain') believed.add(name)
    else if (likeness === 'possible' && count >= (isSmall ? 3 : 2)) believed.add(name)
    else if (likeness === 'possible' && !isSmall && candidates.length * 2 >= lines) believed.add(name)
  }
  return believed
}
