import type { SpeakerRole, TranscriptSpeaker, TranscriptTurn } from '../interviews/transcript/transcript.ts'
import type { Criterion } from '../wording/criteria.ts'
import { fold } from '../wording/fold.ts'
import { allow } from './passages/allowed.ts'
import { type Answer, judge, type Kind } from './passages/judge.ts'
import { type Sentence, sentencesOf } from './passages/off-limits.ts'
import { reactionOf } from './passages/reactions.ts'
import { settle, weigh } from './passages/settle.ts'
import { mentions, type Skill, skillOf } from './passages/skill.ts'
import { type Topic, topicsOf } from './passages/topics.ts'

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
  for (const { sentences } of said)
    for (const sentence of sentences) {
      allow(sentence, { wanted, about })
    }
  spreadQuestions(said, wanted)
  const topics = topicsOf(
    said.map(({ turn, role, sentences }) => ({ role, text: turn.text, sentences })),
    wanted,
  )
  const marks = weigh(
    said.flatMap((one, index) => {
      if (one.role !== 'CANDIDATE') return []
      const answer = answerOf(said, { one, index, topic: topics[index], wanted, about })
      return settle(judge(answer), answer)
    }),
  )
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

/** Sentences of a question that may not be asked; what is put to somebody last ("you are fifty, I think") asks too. */
function wronglyAsked({ sentences }: Said): Sentence[] {
  return sentences.filter(
    ({ text, folded, grounds }, index) =>
      grounds.length > 0 &&
      (text.includes('?') ||
        (index === sentences.length - 1 && /\b(?:vous|votre|vos|you|your|you're)\b/.test(folded))),
  )
}

/** The answer to a question that may not be asked is off limits too, whatever its words are. */
function spreadQuestions(said: Said[], wanted: Skill[]): void {
  said.forEach((one, index) => {
    const before = said[index - 1]
    if (one.role === 'INTERVIEWER' || !before || before.role === 'CANDIDATE') return
    const asked = wronglyAsked(before)
    if (asked.length === 0) return
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

type Place = { one: Said; index: number; topic: Topic | undefined; wanted: Skill[]; about: string }

function answerOf(said: readonly Said[], { one, index, topic, wanted, about }: Place): Answer {
  const before = said[index - 1]
  const after = said[index + 1]
  const isAskedWrongly =
    before?.role !== 'CANDIDATE' && before !== undefined && wronglyAsked(before).length > 0
  const reaction = after && after.role !== 'CANDIDATE' ? reactionOf(fold(after.turn.text)) : null
  const { turn, sentences } = one
  return {
    turn: turn.number,
    text: turn.text,
    sentences,
    topic: topic?.skills ?? [],
    isHinted: topic?.isHinted ?? false,
    wanted,
    reaction,
    isAskedWrongly,
    about,
  }
}
