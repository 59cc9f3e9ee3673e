import type { SpeakerRole, TranscriptSpeaker, TranscriptTurn } from '../interviews/transcript/transcript.ts'
import type { Criterion } from '../wording/criteria.ts'
import { fold } from '../wording/fold.ts'
import { clausesOf } from './passages/clauses.ts'
import { type Leaning, leaningOf, verdict } from './passages/leaning.ts'
import { isDelicate, type Sentence, sentencesOf } from './passages/off-limits.ts'
import { reactionOf } from './passages/reactions.ts'
import { mentions, type Skill, skillOf } from './passages/skill.ts'

/** The exact words of a turn, and the skill they speak of. */
export type SkillPassage = { skill: string; quote: string; turn: number }
export type OffLimitsPassage = { criterion: Criterion; quote: string; turn: number }
export type Passages = { strengths: SkillPassage[]; gaps: SkillPassage[]; offLimits: OffLimitsPassage[] }

export type Talk = {
  turns: readonly TranscriptTurn[]
  speakers: readonly TranscriptSpeaker[]
  skills: readonly string[]
  title?: string
}

type Kind = 'strength' | 'gap'
type Mark = {
  skill: Skill
  kind: Kind
  quote: string
  turn: number
  weight: number
  sentence: Sentence
  isOwn: boolean
}
type Said = { turn: TranscriptTurn; role: SpeakerRole; sentences: Sentence[] }

/**
 * What a conversation shows of the skills a job asks for, and what in it touches a protected ground. A quote is one
 * sentence of the candidate at most, word for word; nothing that touches a ground is ever among the skills.
 */
export function findPassages({ turns, speakers, skills, title = '' }: Talk): Passages {
  const wanted = skills.map((name) => skillOf(name))
  const about = fold([title, ...skills].join(' '))
  const roles = new Map(speakers.map(({ name, role }) => [name, role]))
  const said = turns.map((turn) => ({
    turn,
    role: roles.get(turn.speaker) ?? ('OTHER' as const),
    sentences: sentencesOf(turn.text),
  }))
  for (const { sentences } of said) for (const sentence of sentences) allowAskedLanguages(sentence, wanted)
  spreadQuestions(said, wanted)
  const marks = said.flatMap((one, index) => {
    if (one.role !== 'CANDIDATE') return []
    const before = questionBefore(said, index)
    const isAskedWrongly =
      before?.sentences.some(({ grounds, text }) => grounds.length > 0 && text.includes('?')) ?? false
    const after = said[index + 1]
    const reaction = after && after.role !== 'CANDIDATE' ? reactionOf(fold(after.turn.text)) : null
    return judge({ one, topic: topicOf(before, wanted), wanted, reaction, isAskedWrongly, about })
  })
  const of = (kind: Kind) =>
    marks
      .filter((mark) => mark.kind === kind)
      .map(({ skill, quote, turn }) => ({ skill: skill.name, quote, turn }))
  const offLimits = said.flatMap(({ turn, sentences }) =>
    sentences.flatMap(({ grounds, text }) =>
      grounds.map((criterion) => ({ criterion, quote: text, turn: turn.number })),
    ),
  )
  return { strengths: of('strength'), gaps: of('gap'), offLimits }
}

/** A language that the job asks for is a skill there (and no ground), announced and assessed like any other. */
function allowAskedLanguages(sentence: Sentence, wanted: Skill[]): void {
  if (!sentence.grounds.includes('language_other')) return
  if (wanted.some((skill) => mentions(skill, { folded: sentence.folded, raw: sentence.text })))
    sentence.grounds = sentence.grounds.filter((ground) => ground !== 'language_other')
}

/** The answer to a question that may not be asked is off limits too, whatever its words are. */
function spreadQuestions(said: Said[], wanted: Skill[]): void {
  said.forEach((one, index) => {
    const before = said[index - 1]
    if (one.role === 'INTERVIEWER' || !before || before.role === 'CANDIDATE') return
    const asked = before.sentences.filter(({ text, grounds }) => text.includes('?') && grounds.length > 0)
    const last = before.sentences.findLast(({ text }) => text.includes('?'))
    if (asked.length === 0 || !last) return
    const grounds = [...new Set(asked.flatMap((sentence) => sentence.grounds))]
    let isOpen = true
    for (const sentence of one.sentences) {
      if (!isOpen || wanted.some((skill) => mentions(skill, { folded: sentence.folded, raw: sentence.text })))
        break
      const isBare = sentence.grounds.length === 0
      if (isBare) sentence.grounds.push(...grounds)
      isOpen = isBare && sentence.text.split(/\s+/).length <= 3
    }
  })
}

function questionBefore(said: Said[], index: number): Said | null {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const one = said[at]
    if (!one || one.role === 'CANDIDATE') continue
    // "D’accord." is no new question; the one before it still stands.
    const isShort = one.turn.text.length < 60
    if (!isShort || one.turn.text.includes('?') || !filler.test(fold(one.turn.text))) return one
  }
  return null
}

const filler =
  /^(?:\W*(?:d'accord|ok|okay|oui|yes|right|merci|thanks|thank you|super|parfait|tres bien|bien|bon|je vois|i see|great|sure|hmm+|mm+|entendu|c'est note|noted|interessant|interesting|lovely|cool|alors|donc|vous|you|it|got|clair|clear|tres|very|ah|oh|tout a fait|absolument|continuez|go on|allez-y)\b)*\W*$/

/** What was asked about: the last sentence of the question that names a skill. */
function topicOf(question: Said | null, wanted: Skill[]): Skill[] {
  if (!question) return []
  for (const lenient of [false, true])
    for (const { folded, text } of [...question.sentences].reverse()) {
      const named = wanted.filter((skill) => mentions(skill, { folded, raw: text }, lenient))
      if (named.length > 0) return named.slice(0, 3)
    }
  return []
}

type Answer = {
  one: Said
  topic: Skill[]
  wanted: Skill[]
  reaction: 'doubt' | 'praise' | null
  isAskedWrongly: boolean
  about: string
}

function judge({ one, topic, wanted, reaction, isAskedWrongly, about }: Answer): Mark[] {
  let marks: Mark[] = []
  let current: Skill[] = []
  // A story told in answer to a question about one skill may name another.
  const whole = { folded: fold(one.turn.text), raw: one.turn.text }
  const unnamed = topic.filter((skill) => !mentions(skill, whole))
  let isFirst = true
  const faint: Mark[] = []
  for (const sentence of one.sentences) {
    if (/\?["»”’)\s]*$/.test(sentence.text)) continue
    const isBarred = sentence.grounds.length > 0 || isDelicate(sentence.folded, about)
    const own = wanted.filter((skill) => mentions(skill, { folded: sentence.folded, raw: sentence.text }))
    if (isBarred || (isAskedWrongly && own.length === 0)) continue
    const isContinued = current.length > 0 && goesOn.test(sentence.folded)
    const meant = own.length > 0 ? [...own, ...(isFirst ? unnamed : [])] : isContinued ? current : topic
    isFirst = false
    const found =
      meant.length > 0
        ? assess(sentence, { meant, wanted, isOwn: own.length > 0, turn: one.turn.number })
        : []
    if (leaningOf(sentence.folded).isCorrection && found.some((mark) => mark.kind === 'gap'))
      marks = marks.filter(
        (mark) => mark.kind !== 'strength' || !found.some((later) => later.skill === mark.skill),
      )
    marks.push(...found)
    faint.push(...faintly(sentence, { topic, turn: one.turn.number }))
    if (own.length > 0) current = own
  }
  const isOpen = (skill: Skill) => !marks.some((mark) => mark.skill === skill)
  const all = reaction === 'doubt' ? marks : [...marks, ...faint.filter(({ skill }) => isOpen(skill))]
  return settle(react(all, { one, topic, wanted, reaction, about }))
}

/** Somebody asked about a skill who tells what they do, with nothing against it, shows it though no cue is strong. */
function faintly(sentence: Sentence, { topic, turn }: { topic: Skill[]; turn: number }): Mark[] {
  const leaning = leaningOf(sentence.folded)
  if (leaning.for < 1 || leaning.against > 0 || opinion.test(sentence.folded)) return []
  if (sentence.text.split(/\s+/).length < 6) return []
  return topic.map((skill) => ({
    skill,
    kind: 'strength',
    quote: sentence.text,
    turn,
    weight: leaning.for,
    sentence,
    isOwn: false,
  }))
}

const opinion =
  /\b(?:je (?:pense|crois|dirais|ferais|pourrais|voudrais|trouve|suppose)|j'imagine|j'essaierais|il faut|on doit|i (?:think|guess|would|suppose|believe|might|could)|i'd\b|you (?:have|need) to|it's important|c'est important)\b/

/** A sentence that speaks of what the one before it was about. */
const goesOn =
  /^\W*(?:enfin|non|en fait|en realite|je me corrige|pour etre|j'en\b|j'y\b|je l'|je les\b|c'est moi|c'etait|c'est l|ca\b|cela|moi,? je|actually|well|to be|or rather|sorry|i did (?:it|that)|it\b|that\b|i mean|no\b)|\b(?:je me corrige|l'a|l'ai|l'avait)\b/

type Meant = { meant: Skill[]; wanted: Skill[]; isOwn: boolean; turn: number }

/** Clause by clause: each is about the skills it names; one that names none goes on about those before it. */
function assess(sentence: Sentence, { meant, wanted, isOwn, turn }: Meant): Mark[] {
  const judged = new Map<Skill, { kind: Kind; start: number; end: number; weight: number }>()
  let current = meant
  const whole = { folded: sentence.folded, raw: sentence.text }
  const wasNamed = new Set(meant.filter((skill) => mentions(skill, whole)))
  for (const clause of clausesOf(sentence.folded)) {
    const raw = sentence.text.slice(clause.start, clause.end)
    const own = wanted.filter((skill) => mentions(skill, { folded: clause.folded, raw }))
    if (own.length > 0) current = [...own, ...meant.filter((skill) => isOwn && !wasNamed.has(skill))]
    const leaning = leaningOf(clause.folded)
    const kind = verdict(leaning)
    if (!kind) continue
    // Asked about one skill, "no, I kept to the other" is a gap in the first; what was done shows both.
    const asked = current.filter((skill) => isOwn && !wasNamed.has(skill))
    for (const skill of kind === 'gap' && asked.length > 0 ? asked : current)
      judged.set(skill, { kind, start: clause.start, end: clause.end, weight: weightOf(leaning, kind) })
  }
  const isMixed = new Set([...judged.values()].map(({ kind }) => kind)).size > 1
  return [...judged].map(([skill, { kind, start, end, weight }]) => ({
    skill,
    kind,
    turn,
    weight,
    sentence,
    isOwn,
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

type Reaction = Pick<Answer, 'one' | 'topic' | 'wanted' | 'reaction' | 'about'>

/** The interviewer corrected the answer: what was said shows a gap. Or praised it: then it shows a strength. */
function react(marks: Mark[], { one, topic, wanted, reaction, about }: Reaction): Mark[] {
  if (!reaction) return marks
  const named = wanted.filter((skill) =>
    one.sentences.some(({ folded, text }) => mentions(skill, { folded, raw: text })),
  )
  const skills = topic.length > 0 ? topic : named
  const kind = reaction === 'doubt' ? 'gap' : 'strength'
  const left =
    reaction === 'doubt' ? marks.filter((mark) => mark.kind === 'gap' || !skills.includes(mark.skill)) : marks
  const isSettled = (skill: Skill) => left.some((mark) => mark.skill === skill)
  const [sentence] = one.sentences
    .filter(
      ({ grounds, folded, text }) =>
        grounds.length === 0 &&
        !isDelicate(folded, about) &&
        !text.includes('?') &&
        text.split(/\s+/).length > 3,
    )
    .sort((a, b) => b.text.length - a.text.length)
  if (!sentence) return left
  const added = skills
    .filter((skill) => !isSettled(skill))
    .map(
      (skill) =>
        ({
          skill,
          kind,
          turn: one.turn.number,
          weight: 2,
          sentence,
          isOwn: true,
          quote: sentence.text,
        }) as const,
    )
  return [...left, ...added]
}

/** For each skill the best passage of a turn on either side; what names the skill comes before what only answers. */
function settle(marks: Mark[]): Mark[] {
  const best = new Map<string, Mark>()
  for (const mark of marks) {
    const key = `${mark.kind} ${mark.skill.name}`
    const rank = (one: Mark) => (one.isOwn ? 10 : 0) + one.weight
    const known = best.get(key)
    if (!known || rank(mark) > rank(known)) best.set(key, mark)
  }
  const kept = [...best.values()]
  // What merely answers does not stand against what names the skill.
  return kept.filter(
    (mark) =>
      mark.isOwn ||
      !kept.some((other) => other.skill === mark.skill && other.isOwn && other.kind !== mark.kind),
  )
}
