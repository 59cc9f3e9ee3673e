import { fold } from '../fold.ts'
import { interviewMentions, isAfterInterview } from '../interview-words.ts'
import type { PlacedFinding } from '../passage.ts'
import { markSentence, type Reading } from '../reading.ts'
import { hasHardFact, tellingWords } from '../vocabulary.ts'

const hello =
  /^(?:bonjour|bonsoir|ch[eè]re?s?|salut|dear|hello|hi|hey|good (?:morning|afternoon|evening)|madame|monsieur|mme|mlle|mr|mrs|ms|mx|m|dr|docteur|[ ,.:!/()-])+/
const nobody =
  /^(?:to|et|ou|and|or|madame|monsieur|candidat\w*|postulant\w*|toutes?|tous|all|sir|madam|applicants?|candidates?|team|there|everyone|whom|it|may|concern|collegue|futur\w*|job|seeker|prenom|nom|name|first|last|e|[^\p{L}])*$/u

/** A letter names its reader, and after an interview it comes back to something of it. */
export function findImpersonal(reading: Reading): PlacedFinding[] {
  const { greeting } = reading
  if (!isNamed(reading)) return markSentence(reading, 'personal.missing', 'warn')(greeting ?? undefined)
  if (!isAfterInterview(reading) || interviewMentions(reading).length > 0) return []
  const isAboutReader = reading.body.some(
    (one) =>
      /\bv(?:ous|otre|os)\b|\byou|\bt(?:u|on|a|es)\b/.test(one.folded) &&
      (tellingWords(one.folded).length > 2 || hasHardFact(reading.text.slice(one.start, one.end))),
  )
  return isAboutReader ? [] : markSentence(reading, 'personal.missing', 'warn')()
}

function isNamed({ greeting, context, folded }: Reading): boolean {
  const names = [context.candidate?.firstName, context.candidate?.lastName]
    .flatMap((name) => fold(name ?? '').split(/[\s-]+/))
    .filter((name) => name.length > 1)
  const opening = greeting?.folded ?? ''
  if (names.some((name) => opening.includes(name))) return true
  // A field that was not filled is the matter of "field.unresolved".
  if (greeting && /[[{<%$][^\]}>%]*[\]}>%]|\b[a-z]+_[a-z_]+\b/.test(opening)) return true
  const name = opening.replace(hello, '').replace(/[[{<%$][^\]}>]*[\]}>%]*/g, '')
  // Another name than the reader’s is the matter of "name.other".
  if (greeting) return !nobody.test(name)
  return names.some((one) => folded.includes(one))
}
