import type { Sentence } from './off-limits.ts'
import { mentions, type Skill } from './skill.ts'

/** Takes from a sentence the grounds that are the work itself in this job. `about`: its title and skills, folded. */
export function allow(
  sentence: Sentence,
  { wanted, about }: { wanted: readonly Skill[]; about: string },
): void {
  allowAskedLanguages(sentence, wanted)
  allowLabourRelations(sentence, about)
}

/** A language that the job asks for is a skill there (and no ground), announced and assessed like any other. */
function allowAskedLanguages(sentence: Sentence, wanted: readonly Skill[]): void {
  if (!sentence.grounds.includes('language_other')) return
  if (wanted.some((skill) => mentions(skill, { folded: sentence.folded, raw: sentence.text })))
    sentence.grounds = sentence.grounds.filter((ground) => ground !== 'language_other')
}

/** Whoever negotiates with unions for an employer speaks of their work; to have been in one stays off limits. */
function allowLabourRelations(sentence: Sentence, about: string): void {
  if (!sentence.grounds.includes('union') || !labour.test(about)) return
  if (!membership.test(sentence.folded))
    sentence.grounds = sentence.grounds.filter((ground) => ground !== 'union')
}

const labour =
  /\b(?:dialogue social|relations? sociales?|ressources humaines|rh\b|irp|syndicats?|partenaires sociaux|labou?r relations|employee relations|industrial relations|unions?|hr\b|human resources|works councils?)/
const membership =
  /\b(?:deleguee?|syndiquee?s?|adherente?s?|adhere|encartee?|elue?s?\b|ete (?:\w+ )?(?:representante?|secretaire|tresori)|mon (?:mandat|syndicat)|ma (?:section|carte)|votre syndicat|etes-vous|vous etes|member|steward|my union|your union|i was (?:the|a|their) rep|(?:i|you) (?:joined|belong)|are you)\b/
