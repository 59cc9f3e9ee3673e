import type { TranscriptSpeaker, TranscriptTurn } from '../../interviews/transcript/transcript.ts'
import { findPassages } from '../passages.ts'

// The format of labelled.txt and aside.txt: "# language | skill; skill", then turns of I (asks) and C (answers), with
// [[+1 …]] around what shows the first skill, [[-2 …]] what shows a gap in the second (3|4: either is right), and
// [[!age …]] what is off limits.

type Label = { kind: '+' | '-' | '!'; what: string[]; quote: string; turn: number }
export type LabelledTalk = {
  turns: TranscriptTurn[]
  speakers: TranscriptSpeaker[]
  skills: string[]
  labels: Label[]
}

export function readLabelled(text: string): LabelledTalk[] {
  return text
    .split(/^# /m)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [head = '', ...lines] = block.trim().split('\n')
      const skills = (head.split('|')[1] ?? '').split(';').map((name) => name.trim())
      const labels: Label[] = []
      const turns = lines.map((line, index) => {
        const speaker = line.slice(0, 1)
        const said = line
          .slice(3)
          .replace(/\[\[([+!-])(\S+) (.*?)\]\]/g, (_, kind: '+' | '-' | '!', what: string, quote: string) => {
            const names =
              kind === '!' ? [what] : what.split('|').map((number) => skills[Number(number) - 1] ?? '')
            labels.push({ kind, what: names, quote, turn: index + 1 })
            return quote
          })
        return { number: index + 1, speaker, startMs: null, text: said }
      })
      const speakers: TranscriptSpeaker[] = [
        { name: 'I', role: 'INTERVIEWER' },
        { name: 'C', role: 'CANDIDATE' },
      ]
      return { turns, speakers, skills, labels }
    })
}

/** How many marked passages are right, and how many of the labelled ones are marked. */
export function score(talks: LabelledTalk[]) {
  const wrong: string[] = []
  const missed: string[] = []
  const offMissed: string[] = []
  const offWrong: string[] = []
  const suggestedOffLimits: string[] = []
  let [marked, right, labelled, found, off, offFound, offMarked] = [0, 0, 0, 0, 0, 0, 0]
  for (const { labels, ...talk } of talks) {
    const { strengths, gaps, offLimits } = findPassages(talk)
    const marks = [
      ...strengths.map((one) => ({ ...one, kind: '+' })),
      ...gaps.map((one) => ({ ...one, kind: '-' })),
    ]
    const overlaps = (a: string, b: string) => a.includes(b.slice(0, 25)) || b.includes(a.slice(0, 25))
    for (const mark of marks) {
      marked += 1
      const fit = labels.some(
        (label) =>
          label.kind === mark.kind &&
          label.turn === mark.turn &&
          label.what.includes(mark.skill) &&
          overlaps(label.quote, mark.quote),
      )
      if (fit) right += 1
      else wrong.push(`${mark.kind} ${mark.skill}: ${mark.quote}`)
      if (
        labels.some(
          (label) => label.kind === '!' && label.turn === mark.turn && overlaps(label.quote, mark.quote),
        )
      )
        suggestedOffLimits.push(mark.quote)
    }
    for (const label of labels) {
      if (label.kind === '!') {
        off += 1
        const hit = offLimits.some(
          (one) =>
            one.turn === label.turn && overlaps(label.quote, one.quote) && label.what.includes(one.criterion),
        )
        if (hit) offFound += 1
        else offMissed.push(`${label.what}: ${label.quote}`)
        continue
      }
      labelled += 1
      const hit = marks.some(
        (mark) =>
          label.kind === mark.kind &&
          label.turn === mark.turn &&
          label.what.includes(mark.skill) &&
          overlaps(label.quote, mark.quote),
      )
      if (hit) found += 1
      else missed.push(`${label.kind} ${label.what.join('/')}: ${label.quote}`)
    }
    for (const one of offLimits) {
      if (talk.turns[one.turn - 1]?.speaker === 'I') continue
      offMarked += 1
      if (
        !labels.some(
          (label) => label.kind === '!' && label.turn === one.turn && overlaps(label.quote, one.quote),
        )
      )
        offWrong.push(`${one.criterion}: ${one.quote}`)
    }
  }
  return {
    skills: {
      precision: right / Math.max(1, marked),
      recall: found / Math.max(1, labelled),
      marked,
      labelled,
      wrong,
      missed,
    },
    offLimits: {
      recall: offFound / Math.max(1, off),
      labelled: off,
      precision: 1 - offWrong.length / Math.max(1, offMarked),
      offMissed,
      offWrong,
    },
    suggestedOffLimits,
  }
}
