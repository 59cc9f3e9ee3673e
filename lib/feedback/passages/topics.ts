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

/** What a turn is about. `isHinted`: nobody named it, and a skill that the answer names goes before. */
export type Topic = { skills: readonly Skill[]; isHinted: boolean }

const none: Topic = { skills: [], isHinted: false }

/** For each turn the skills that it is about, as far as questions, and where those name none answers, tell. */
export function topicsOf(said: readonly Said[], wanted: readonly Skill[]): Topic[] {
  let topic = none
  let age = 0
  const done = new Set<Skill>()
  return said.map((one) => {
    if (one.role === 'CANDIDATE') {
      const told = topic.skills.length > 0 ? [] : hinted(one, { wanted, done })
      if (told.length > 0) topic = { skills: told, isHinted: true }
      return topic
    }
    const isShort = one.text.length < 60 && !one.text.includes('?')
    if (isShort && one.sentences.every(({ folded }) => courtesy.test(folded))) return topic
    const found = asked(one, { wanted, topic, done })
    if (found.skills.length > 0) {
      topic = found
      age = 0
      for (const skill of found.skills) done.add(skill)
    } else if (isAway(one) || one.sentences.some(({ folded }) => isTurning(folded))) topic = none
    else if (one.text.includes('?')) {
      age += 1
      topic = age > lasting ? none : { ...topic, isHinted: true }
    }
    return topic
  })
}

function isTurning(folded: string): boolean {
  return turning.test(folded) && !backward.test(folded)
}

/** "And if he is not there?" goes on. */
const backward =
  /\b(?:ca|cela|il|elle|ils|elles|celui|celle|la-dedans|la-dessus|the same|that|those|it|them|they|he|she|this|one|then)\b/

function isAway({ sentences }: Said): boolean {
  return sentences.some(
    ({ folded, text, grounds }) => (grounds.length > 0 && text.includes('?')) || away.test(folded),
  )
}

type Asked = { wanted: readonly Skill[]; topic: Topic; done: ReadonlySet<Skill> }

/** The last sentence of the question that names a skill; failing that, what it hints at most. */
function asked(one: Said, { wanted, topic, done }: Asked): Topic {
  const from = [...one.sentences].reverse()
  for (const { folded, text } of from) {
    const named = wanted.filter((skill) => mentions(skill, { folded, raw: text }))
    if (named.length > 0) return { skills: named.slice(0, 3), isHinted: false }
  }
  // A remark on the answer is no new subject.
  const isQuestion = isAsking(one)
  const hints = hinted(one, { wanted, done })
  if (hints.length > 0 && topic.skills.some((skill) => hintsOf(skill, one.sentences) > 0)) {
    const [best] = hints
    if (!best || topic.skills.includes(best)) return topic
    const here = Math.max(...topic.skills.map((skill) => hintsOf(skill, one.sentences)))
    if (hintsOf(best, one.sentences) <= here) return topic
  }
  if (hints.length > 0 && (isQuestion || topic.skills.length === 0)) return { skills: hints, isHinted: true }
  for (const { folded, text } of from) {
    const named = wanted.filter((skill) => mentions(skill, { folded, raw: text }, true))
    if (named.length > 0 && isQuestion) return { skills: named.slice(0, 2), isHinted: false }
  }
  return none
}

function isAsking({ text, sentences }: Said): boolean {
  return text.includes('?') || text.length > 45 || sentences.some(({ folded }) => prompt.test(folded))
}

const prompt =
  /\b(?:talk|tell|walk) (?:to )?(?:me|us)|\bdescribe\b|\btake me through|^\W*(?:alors |so |ok |bon )?(?:racontez|parlez|expliquez|dites|decrivez|donnez|parlons|passons|talk about)\b/

/** Words that turn to something else: what was asked before is over, though what is asked now has no name here. */
const turning =
  /^\W*(?:(?:bon|bien|ok|okay|d'accord|alors|so|right|good|great|tres bien|parfait|now|donc|super|nice)[ ,.]+)*(?:et (?:le|la|les|l'|cote|sur|pour|en|au|aux|du|des|votre|vos|avec|dans|quand) ?\w|cote |quand (?:un|une|le|la|il|on)\b|parlons|parlez-moi|passons|changeons|autre (?:chose|sujet|question)|sinon|talk (?:to me )?about|tell me about|what about|how about|how do you (?:feel|go) about|how are you (?:with|on|at|in)|we're on\b|we use\b|we have\b|moving on|next|another (?:thing|one)|and (?:when|the|on|how|what about|in|at|with|your|if (?:a|the|someone))\b|let's (?:talk|move)|on (?:est|travaille) (?:sur|avec|en)|on utilise|nous utilisons)/

/** The skill of which a turn has the most hints, those first that were not talked of yet. */
function hinted(
  one: Said,
  { wanted, done }: { wanted: readonly Skill[]; done: ReadonlySet<Skill> },
): Skill[] {
  const counts = wanted
    .map((skill) => ({ skill, count: hintsOf(skill, one.sentences) + (done.has(skill) ? 0 : 0.1) }))
    .filter(({ count }) => count >= 1)
    .sort((a, b) => b.count - a.count)
  return counts.slice(0, 1).map(({ skill }) => skill)
}
