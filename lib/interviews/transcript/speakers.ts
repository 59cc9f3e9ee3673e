import { folded } from '../../language/language.ts'
import type { SpeakerRole, TranscriptSpeaker, TranscriptTurn } from './transcript.ts'

export type Expected = { candidate: string | null; interviewers: readonly string[] }

type Seen = {
  name: string
  fits: { candidate: number; interviewer: number }
  words: number
  turns: number
  questions: number
  own: number
}

/** Who is the candidate and who asks: by their names, else by what they do. In the order of first speaking. */
export function recogniseSpeakers(turns: readonly TranscriptTurn[], expected: Expected): TranscriptSpeaker[] {
  const seen = observe(turns, expected)
  const roles = new Map<string, SpeakerRole>()
  for (const { name, fits } of seen) {
    if (fits.candidate > fits.interviewer) roles.set(name, 'CANDIDATE')
    if (fits.interviewer > fits.candidate) roles.set(name, 'INTERVIEWER')
  }
  keepBest(seen, roles)
  const unknown = () => seen.filter(({ name }) => !roles.has(name))
  if (![...roles.values()].includes('CANDIDATE')) {
    const [likely] = unknown()
      .filter((one) => seen.length === 1 || one.questions < one.turns || one.own > one.questions)
      .sort((a, b) => candour(b) - candour(a))
    if (likely && (seen.length > 1 || likely.own > 0)) roles.set(likely.name, 'CANDIDATE')
  }
  for (const one of unknown()) roles.set(one.name, asks(one) ? 'INTERVIEWER' : 'OTHER')
  return seen.map(({ name }) => ({ name, role: roles.get(name) ?? 'OTHER' }))
}

/** One person is the candidate: of several whose name fits, the one it fits best; then who speaks most of themselves. */
function keepBest(seen: Seen[], roles: Map<string, SpeakerRole>): void {
  const claimed = seen.filter(({ name }) => roles.get(name) === 'CANDIDATE')
  const [best, ...others] = claimed.sort(
    (a, b) => b.fits.candidate - a.fits.candidate || candour(b) - candour(a),
  )
  for (const { name, fits } of others) if (fits.candidate < (best?.fits.candidate ?? 0)) roles.delete(name)
}

function observe(turns: readonly TranscriptTurn[], { candidate, interviewers }: Expected): Seen[] {
  const seen = new Map<string, Seen>()
  for (const { speaker, text } of turns) {
    const one = seen.get(speaker) ?? {
      name: speaker,
      fits: {
        candidate: Math.max(
          candidate ? nameFit(speaker, candidate) : 0,
          candidateLabel.test(folded(speaker)) ? 2 : 0,
        ),
        interviewer: Math.max(
          0,
          ...interviewers.map((name) => nameFit(speaker, name)),
          interviewerLabel.test(folded(speaker)) ? 2 : 0,
        ),
      },
      words: 0,
      turns: 0,
      questions: 0,
      own: 0,
    }
    one.turns += 1
    one.words += text.split(/\s+/).length
    if (text.includes('?')) one.questions += 1
    one.own += (folded(text).match(/\bj'|\bje\b|\bi\b|\bi'|\bmy\b|\bmon\b|\bma\b|\bmes\b/g) ?? []).length
    seen.set(speaker, one)
  }
  return [...seen.values()]
}

const candidateLabel = /^(?:candidat(?:e|\(e\))?|applicant|interviewee|postulante?)\b/
const interviewerLabel =
  /^(?:interviewe(?:r|ur|use)|recruiter|recruteu(?:r|se)|recrutement|rh|drh|hr|hiring manager|talent acquisition|charge(?:e)? de recrutement)\b/

function candour({ own, questions, words }: Seen): number {
  return own + words / 50 - questions * 5
}

function asks({ questions, turns }: Seen): boolean {
  return questions > 0 && questions / turns >= 0.15
}

/** 0: another person; 3: the same name; between them a part of it ("Julien", "Julien A.", an address). */
function nameFit(label: string, name: string): number {
  const said = tokens(label)
  const full = tokens(name)
  if (said.length === 0 || full.length === 0) return 0
  const fits = (a: string, b: string) =>
    a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
  const exact = said.filter((word) => full.includes(word) && word.length > 1)
  if (exact.length === 0) {
    const joined = said.join('')
    const [first = '', last = ''] = [full[0], full.at(-1)]
    const forms = [
      first + last,
      last + first,
      first.charAt(0) + last,
      last + first.charAt(0),
      first + last.charAt(0),
    ]
    if (full.length > 1 && forms.includes(joined)) return 2
    return joined === full.map((word) => word.charAt(0)).join('') && joined.length > 1 ? 1 : 0
  }
  if (exact.length === full.length) return 3
  const others = said.filter((word) => !full.includes(word))
  if (others.some((word) => !full.some((part) => fits(word, part)) && full.length > 1))
    return exact.length >= 2 ? 2 : 0
  return exact.length + others.length >= 2 ? 2.5 : 1.5
}

function tokens(name: string): string[] {
  return folded(name)
    .replace(/@.*$/, '')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/\b(?:m|mme|mr|mrs|ms|dr|monsieur|madame)\b\.?/g, ' ')
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
}
