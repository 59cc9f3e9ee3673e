import { fold } from '../../wording/fold.ts'
import { clausesOf } from './clauses.ts'
import { isCollective } from './indirect.ts'
import { type Leaning, leaningOf, verdict } from './leaning.ts'
import { isDelicate, type Sentence } from './off-limits.ts'
import type { Reaction } from './reactions.ts'
import { mentions, type Skill } from './skill.ts'

export type Kind = 'strength' | 'gap'
export type Mark = {
  skill: Skill
  kind: Kind
  quote: string
  turn: number
  weight: number
  /** The sentences that the quote is of, by their place in the turn. */
  first: number
  last: number
  isOwn: boolean
  isCollective: boolean
  /** The interviewer asked next who did it. */
  isProbed?: boolean
  /** Only what the interviewer made of it tells. */
  isGuessed?: boolean
}

export type Answer = {
  turn: number
  text: string
  sentences: readonly Sentence[]
  topic: readonly Skill[]
  /** Nobody named the topic: what the answer names goes before it. */
  isHinted: boolean
  wanted: readonly Skill[]
  reaction: Reaction | null
  isAskedWrongly: boolean
  /** Title and skills of the job, folded. */
  about: string
}

/** What an answer shows: every sentence with its weight for or against, before the best are chosen. */
export function judge(answer: Answer): Mark[] {
  const { topic, wanted, turn, text } = answer
  let marks: Mark[] = []
  let current: Skill[] = []
  // A story told in answer to a question about one skill may name another.
  const whole = { folded: fold(text), raw: text }
  const unnamed = answer.isHinted ? [] : topic.filter((skill) => !mentions(skill, whole))
  let isFirst = true
  const faint: Mark[] = []
  answer.sentences.forEach((sentence, index) => {
    const own = wanted.filter((skill) => mentions(skill, { folded: sentence.folded, raw: sentence.text }))
    if (!mayBeUsed(sentence, answer) || (answer.isAskedWrongly && own.length === 0)) return
    const isContinued = current.length > 0 && goesOn.test(sentence.folded)
    const meant = own.length > 0 ? [...own, ...(isFirst ? unnamed : [])] : isContinued ? current : [...topic]
    isFirst = false
    const isNamed = own.length > 0
    const found =
      meant.length > 0 ? assess(sentence, { meant, wanted: [...wanted], isOwn: isNamed, turn, index }) : []
    if (found.some((mark) => mark.kind === 'gap') && leaningOf(sentence.folded).isCorrection)
      marks = marks.filter(
        (mark) => mark.kind !== 'strength' || !found.some((later) => later.skill === mark.skill),
      )
    marks.push(...found)
    if (found.length === 0 && topic.length > 0) faint.push(...faintly(sentence, { topic, turn, index }))
    if (own.length > 0) current = own
  })
  const isOpen = (skill: Skill) => !marks.some((mark) => mark.skill === skill)
  const isDoubted = answer.reaction === 'doubt' || answer.reaction === 'regret' || answer.reaction === 'probe'
  return isDoubted ? marks : [...marks, ...faint.filter(({ skill }) => isOpen(skill))]
}

/** Words that only keep the talk going. */
const nod =
  /^\W*(?:(?:oui|non|ah|oh|ok|bon|yes|yeah|no|well|hmm|euh|um|so)[ ,.]+)*(?:(?:je|j') ?(?:comprends|m'en dout\w+|imagine|vois|sais bien)\b.{0,40}|pas de (?:souci|probleme|mal)s?|(?:aucun|pas de) (?:souci|probleme)|(?:that's|it's) (?:all right|fine|ok|okay|fair|true|good)|i (?:understand|see|know(?: that feeling)?|get (?:it|that)|imagine|bet|daresay .{0,30})|of course|bien sur|ah oui|oui|non|quand meme|merci.{0,30}|thank.{0,30}|c'est gentil|fair enough|entendu|d'accord|tres bien|good|great|perfect|parfait|sure|right|exactly|exactement|i'm aware of it|i hope so|j'espere|that sounds .{0,20}|so (?:i|they) (?:hear|say))\W*$/

/** Whether a suggestion may be made of a sentence at all: no question, and nothing near a protected ground. */
export function mayBeUsed(sentence: Sentence, { about }: Pick<Answer, 'about'>): boolean {
  return (
    !/\?["»”’)\s]*$/.test(sentence.text) &&
    sentence.grounds.length === 0 &&
    !nod.test(sentence.folded) &&
    !isDelicate(sentence.folded, about)
  )
}

/** Somebody asked about a skill who tells what they do, with nothing against it, shows it though no cue is strong. */
function faintly(
  sentence: Sentence,
  { topic, turn, index }: { topic: readonly Skill[]; turn: number; index: number },
): Mark[] {
  const leaning = leaningOf(sentence.folded)
  if (leaning.for < 1 || leaning.against > 0 || opinion.test(sentence.folded)) return []
  if (sentence.text.split(/\s+/).length < 6) return []
  return topic.map((skill) => ({
    skill,
    kind: 'strength',
    quote: sentence.text,
    turn,
    weight: leaning.for,
    first: index,
    last: index,
    isOwn: false,
    isCollective: isCollective(sentence.folded),
  }))
}

const opinion =
  /\b(?:je (?:pense|crois|dirais|ferais|pourrais|voudrais|trouve|suppose|serais)|j'imagine|j'essaierais|il (?:ne )?faut|on doit|ca (?:prend|depend)|i (?:think|guess|would|suppose|believe|might|could)|i'd\b|you (?:have|need|get|can) to|it (?:takes|depends)|it's important|c'est important)\b/

/** A sentence that speaks of what the one before it was about. */
const goesOn =
  /^\W*(?:enfin|non|en fait|en realite|je me corrige|pour etre|j'en\b|j'y\b|je l'|je les\b|c'est moi|c'etait|c'est l|ca\b|cela|moi,? je|actually|well|to be|or rather|sorry|i did (?:it|that)|it\b|that\b|i mean|no\b)|\b(?:je me corrige|l'a|l'ai|l'avait)\b/

type Meant = { meant: Skill[]; wanted: Skill[]; isOwn: boolean; turn: number; index: number }

/** Clause by clause: each is about the skills it names; one that names none goes on about those before it. */
function assess(sentence: Sentence, { meant, wanted, isOwn, turn, index }: Meant): Mark[] {
  const judged = new Map<Skill, { kind: Kind; start: number; end: number; weight: number }>()
  let current = meant
  const whole = { folded: sentence.folded, raw: sentence.text }
  const wasNamed = new Set(meant.filter((skill) => mentions(skill, whole)))
  // "Les tests, on n'en avait pas": what stands first is what the sentence is about.
  const start = { folded: sentence.folded.slice(0, 32), raw: sentence.text.slice(0, 32) }
  const isFronted =
    /^(?:[^\s,]+ ){0,4}[^\s,]+,/.test(sentence.folded) &&
    !/^\W*(?:non|no|pas|not)\b/.test(start.folded) &&
    wanted.some((skill) => mentions(skill, start))
  for (const clause of clausesOf(sentence.folded)) {
    const raw = sentence.text.slice(clause.start, clause.end)
    const own = wanted.filter((skill) => mentions(skill, { folded: clause.folded, raw }))
    if (own.length > 0)
      current = isFronted ? own : [...own, ...meant.filter((skill) => isOwn && !wasNamed.has(skill))]
    const leaning = leaningOf(clause.folded)
    const kind = verdict(leaning)
    if (!kind) continue
    // Asked about one skill, "no, I kept to the other" is a gap in the first; what was done shows both.
    const asked = isFronted ? [] : current.filter((skill) => isOwn && !wasNamed.has(skill))
    for (const skill of kind === 'gap' && asked.length > 0 ? asked : current)
      judged.set(skill, { kind, start: clause.start, end: clause.end, weight: weightOf(leaning, kind) })
  }
  const isMixed = new Set([...judged.values()].map(({ kind }) => kind)).size > 1
  return [...judged].map(([skill, { kind, start, end, weight }]) => ({
    skill,
    kind,
    turn,
    weight,
    first: index,
    last: index,
    isOwn,
    isCollective: isCollective(sentence.folded),
    quote: isMixed ? tidy(sentence.text.slice(start, end)) : sentence.text,
  }))
}

function weightOf(leaning: Leaning, kind: Kind): number {
  return kind === 'gap' ? leaning.against : leaning.for
}

function tidy(clause: string): string {
  return clause
    .trim()
    .replace(/^(?:mais|par contre|en revanche|cependant|toutefois|but|however|although|though),?\s+/i, '')
    .replace(/[,;:]$/, '')
}
