import { readFileSync } from 'node:fs'
import { findPassages } from '../feedback/passages.ts'
import { readTranscript } from '../interviews/transcript/read.ts'
import { recogniseSpeakers } from '../interviews/transcript/speakers.ts'

type SkillLabel = { skill: string; contains: string; turn: number }
type OffLimitsLabel = { criterion: string; contains: string; turn: number }
type Labels = {
  job: { title: string; skills: string[]; candidate: string; interviewers: string[] }
  strengths: SkillLabel[]
  gaps: SkillLabel[]
  offLimits: OffLimitsLabel[]
}
type Mark = { kind: '+' | '-'; skill: string; quote: string; turn: number }

export type EvidenceScore = {
  labelled: number
  found: number
  /** Suggestions; `right`: labelled so, `elsewhere`: in a turn where nothing of that skill and leaning is labelled. */
  marked: number
  right: number
  elsewhere: number
  offLimits: number
  offLimitsFound: number
  /** Suggestions that touch a labelled off-limits passage: never one. */
  protectedSuggested: string[]
  missed: string[]
  wrong: string[]
  offLimitsMissed: string[]
  offLimitsExtra: string[]
}

/** What of one labelled transcript is found, through the same door as the command line. */
export async function scoreEvidence(transcript: string, labels: string): Promise<EvidenceScore> {
  const { job, strengths, gaps, offLimits } = JSON.parse(readFileSync(labels, 'utf8')) as Labels
  const read = await readTranscript(new Uint8Array(readFileSync(transcript)))
  if (!read.ok) throw new Error(`no transcript: ${transcript}`)
  const { turns } = read.value
  const speakers = recogniseSpeakers(turns, job)
  const found = findPassages({ turns, speakers, skills: job.skills, title: job.title })
  const textOf = (turn: number) => turns[turn - 1]?.text ?? ''
  const overlaps = (a: { turn: number; words: string }, b: { turn: number; words: string }) =>
    a.turn === b.turn && overlap(textOf(a.turn), a.words, b.words)
  const marks: Mark[] = [
    ...found.strengths.map((one) => ({ kind: '+' as const, ...one })),
    ...found.gaps.map((one) => ({ kind: '-' as const, ...one })),
  ]
  const wanted = [
    ...strengths.map((one) => ({ kind: '+' as const, ...one })),
    ...gaps.map((one) => ({ kind: '-' as const, ...one })),
  ]
  const fits = (mark: Mark, label: (typeof wanted)[number]) =>
    mark.kind === label.kind &&
    mark.skill === label.skill &&
    overlaps({ turn: mark.turn, words: mark.quote }, { turn: label.turn, words: label.contains })
  const said = found.offLimits.map(({ criterion, quote, turn }) => ({ criterion, turn, words: quote }))
  const barred = offLimits.map(({ criterion, contains, turn }) => ({ criterion, turn, words: contains }))
  const show = ({ turn, ...one }: { turn: number; skill: string; kind: string }, words: string) =>
    `${turn} ${one.kind} ${one.skill}: ${words}`
  const wrong = marks.filter((mark) => !wanted.some((label) => fits(mark, label)))
  const missed = wanted.filter((label) => !marks.some((mark) => fits(mark, label)))
  const offMissed = barred.filter((label) => !said.some((one) => overlaps(one, label)))
  return {
    labelled: wanted.length,
    found: wanted.length - missed.length,
    marked: marks.length,
    right: marks.length - wrong.length,
    elsewhere: wrong.filter(({ turn }) => !wanted.some((label) => label.turn === turn)).length,
    offLimits: barred.length,
    offLimitsFound: barred.length - offMissed.length,
    protectedSuggested: marks
      .filter(({ turn, quote }) => barred.some((label) => overlaps({ turn, words: quote }, label)))
      .map((mark) => show(mark, mark.quote)),
    missed: missed.map((label) => show(label, label.contains)),
    wrong: wrong.map((mark) => show(mark, mark.quote)),
    offLimitsMissed: offMissed.map(({ criterion, turn, words }) => `${turn} ${criterion}: ${words}`),
    offLimitsExtra: said
      .filter((one) => !barred.some((label) => overlaps(one, label)))
      .map(({ criterion, turn, words }) => `${turn} ${criterion}: ${words}`),
  }
}

/** Shares of 1 over several transcripts. */
export function shares(scores: readonly EvidenceScore[]) {
  const sum = (of: (score: EvidenceScore) => number) => scores.reduce((total, one) => total + of(one), 0)
  return {
    recall:
      sum((one) => one.found) /
      Math.max(
        1,
        sum((one) => one.labelled),
      ),
    precision:
      sum((one) => one.right) /
      Math.max(
        1,
        sum((one) => one.marked),
      ),
    elsewhere: sum((one) => one.elsewhere),
    offLimits:
      sum((one) => one.offLimitsFound) /
      Math.max(
        1,
        sum((one) => one.offLimits),
      ),
    marked: sum((one) => one.marked),
    labelled: sum((one) => one.labelled),
  }
}

/** Whether two passages of a text share words; both must stand in it. */
function overlap(text: string, a: string, b: string): boolean {
  const [whole, one, other] = [plain(text), plain(a), plain(b)]
  const [from, start] = [whole.indexOf(one), whole.indexOf(other)]
  if (from < 0 || start < 0) throw new Error(`not in the turn: ${from < 0 ? a : b}`)
  return from < start + other.length && start < from + one.length
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
}
