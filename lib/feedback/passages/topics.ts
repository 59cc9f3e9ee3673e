import type { SpeakerRole } from '../../interviews/transcript/transcript.ts'
import type { Sentence } from './off-limits.ts'
import { hintsOf, mentions, type Skill } from './skill.ts'

type Said = { role: SpeakerRole; text: string; sentences: Sentence[] }

/** After so many questions that name nothing a subject is over. */
const lasting = 4

const courtesy =
  /^(?:\W*(?:d'accord|ok|okay|oui|yes|right|merci|thanks|thank you|super|parfait|tres bien|bien|bon|je vois|i see|great|sure|hmm+|mm+|entendu|c'est note|noted|interessant|interesting|lovely|cool|alors|donc|vous|you|it|got|clair|clear|tres|very|ah|oh|tout a fait|absolument|continuez|go on|allez-y)\b)*\W*$/

/** Where the talk leaves the subject for the frame of the interview. */
const away =
  /\b(?:salaire|pretentions|fourchette|remuneration|salary|compensation|notice period|preavis|disponib\w+|when could you|quand (?:pourriez|pouvez|seriez)-vous|date (?:de|d')|start date|questions? (?:pour nous|pour moi|for (?:us|me)|de votre cote|on your side|vous)|(?:des|d'autres|vos|any|other) questions|anything (?:on your side|you (?:want|would))|pourquoi (?:vous (?:quittez|partez)|quitter|partir|notre|nous)|why (?:are you leaving|us|this|did you leave|do you want)|motiv\w+|horaires|rythme|travel|deplacements|teletravail|remote|permis|mobilite|en dehors du travail|outside (?:of )?work|parlez-moi de vous|tell me about yourself|presentez-vous|au revoir|goodbye|revien[st] vers vous|be in touch|hear from|recontact\w*)\b/

/** For each turn the skills that it is about, as far as questions, and where those name none answers, tell. */
export function topicsOf(said: readonly Said[], wanted: readonly Skill[]): Skill[][] {
  let topic: Skill[] = []
  let age = 0
  return said.map((one) => {
    if (one.role === 'CANDIDATE') {
      const told = topic.length > 0 ? [] : hinted(one, wanted, 1)
      if (told.length === 1) topic = told
      return topic
    }
    const isShort = one.text.length < 60 && !one.text.includes('?')
    if (isShort && one.sentences.every(({ folded }) => courtesy.test(folded))) return topic
    const named = asked(one, { wanted, topic })
    if (named.length > 0) {
      topic = named
      age = 0
    } else if (
      one.sentences.some(
        ({ folded, text, grounds }) => (grounds.length > 0 && text.includes('?')) || away.test(folded),
      )
    )
      topic = []
    else if (one.text.includes('?')) {
      age += 1
      if (age > lasting) topic = []
    }
    return topic
  })
}

/** The last sentence of the question that names a skill; failing that, what it hints at most. */
function asked(one: Said, { wanted, topic }: { wanted: readonly Skill[]; topic: Skill[] }): Skill[] {
  const from = [...one.sentences].reverse()
  for (const { folded, text } of from) {
    const named = wanted.filter((skill) => mentions(skill, { folded, raw: text }))
    if (named.length > 0) return named.slice(0, 3)
  }
  const isQuestion = one.text.includes('?') || one.text.length > 80
  const hints = hinted(one, wanted, 1)
  if (hints.length > 0) {
    if (topic.some((skill) => hints.includes(skill))) return topic
    // A remark on the answer is no new subject.
    if (isQuestion || topic.length === 0) return hints.slice(0, 2)
  }
  for (const { folded, text } of from) {
    const named = wanted.filter((skill) => mentions(skill, { folded, raw: text }, true))
    if (named.length > 0 && isQuestion) return named.slice(0, 2)
  }
  return []
}

/** The skills of which a turn has the most hints. */
function hinted(one: Said, wanted: readonly Skill[], least: number): Skill[] {
  const counts = wanted.map((skill) => ({ skill, count: hintsOf(skill, one.sentences) }))
  const most = Math.max(least, ...counts.map(({ count }) => count))
  return counts.filter(({ count }) => count >= most).map(({ skill }) => skill)
}
