import { done, type Outcome, refused } from '../../errors.ts'
import type { SpeakerRole } from '../../interviews/transcript/transcript.ts'
import type { Language } from '../../language/language.ts'
import { capitalise } from '../../language/sentences.ts'
import { typeset } from '../../language/typography.ts'
import { checkWording } from '../../wording/check.ts'
import type { Criterion } from '../../wording/criteria.ts'
import { fold } from '../../wording/fold.ts'
import { allow } from '../passages/allowed.ts'
import { isPlainGap, leaningOf as leaningOfSpeech, verdict } from '../passages/leaning.ts'
import { type Sentence, sentencesOf } from '../passages/off-limits.ts'
import { mentions, skillOf } from '../passages/skill.ts'
import { adviceFor } from './advice.ts'
import { clausesOfNote, leaningOf } from './choose.ts'
import { turnEnglish } from './english.ts'
import { frames } from './frames.ts'
import { labelOf, type Turned, turnFrench } from './french.ts'
import { quoteIn } from './quote.ts'

export type Use = 'strength' | 'reason' | 'advice'
export type SentenceSource =
  | { kind: 'note'; text: string }
  | { kind: 'rating'; criterion: string; value: number }
  | { kind: 'transcript'; quote: string; role: SpeakerRole; skill?: string | undefined }

export type Wanted = {
  use: Use
  language: Language
  source: SentenceSource
  jobTitle: string
  /** What the job asks. */
  criteria: readonly string[]
  /** 0 first; each next one is another wording. */
  variant?: number
}

/**
 * A first sentence to the reader from one piece of evidence: second person, no more than the evidence says. Null when
 * none can be made safely. Refused when the evidence touches a protected ground.
 */
export function firstSentence(
  wanted: Wanted,
): Outcome<string | null, 'off-limits', { criterion: Criterion }> {
  const { source, language, variant = 0 } = wanted
  const words =
    source.kind === 'note' ? source.text : source.kind === 'transcript' ? source.quote : source.criterion
  const [criterion] =
    source.kind === 'rating' ? [] : sentencesOf(words).flatMap((sentence) => groundsIn(sentence, wanted))
  if (criterion) return refused('off-limits', { criterion })
  const made = wordings(wanted).map((text) => finish(text, language))
  const fair = [...new Set(made)].filter((text) => isFair(text, wanted))
  return done(fair.length > 0 ? (fair[variant % fair.length] ?? null) : null)
}

function groundsIn(sentence: Sentence, { jobTitle, criteria }: Wanted): Criterion[] {
  const about = fold([jobTitle, ...criteria].join(' '))
  allow(sentence, { wanted: criteria.map((name) => skillOf(name)), about })
  return sentence.grounds
}

function wordings(wanted: Wanted): string[] {
  const { use, language, source, criteria } = wanted
  if (use === 'advice') {
    const skill = missingSkill(source, wanted)
    return skill ? [0, 1, 2].map((variant) => adviceFor(skill, { language, variant })) : []
  }
  switch (source.kind) {
    case 'rating':
      return ofRating({ use, language, ...source })
    case 'transcript':
      return ofQuote({ use, language, source, criteria })
    case 'note':
      return ofNote({ use, language, text: source.text, criteria })
  }
}

/** What the job asks that the evidence is about. */
function skillIn(source: SentenceSource, criteria: readonly string[]): string | null {
  if (source.kind === 'rating') return source.criterion
  if (source.kind === 'transcript' && source.skill) return source.skill
  return askedIn(source.kind === 'note' ? source.text : source.quote, criteria)
}

function askedIn(said: string, criteria: readonly string[], isLenient = false): string | null {
  const text = { folded: fold(said), raw: said }
  return criteria.find((name) => mentions(skillOf(name), text, isLenient)) ?? null
}

/** Advice is for what is missing: none where the evidence shows that nothing is. */
function missingSkill(source: SentenceSource, { criteria, language }: Wanted): string | null {
  switch (source.kind) {
    case 'rating':
      return source.value <= 2 ? source.criterion : null
    case 'transcript':
      return verdict(leaningOfSpeech(fold(source.quote))) === 'strength' ? null : skillIn(source, criteria)
    case 'note': {
      const gaps = clausesOfNote(source.text, language).filter(({ leaning }) => leaning === 'bad')
      const named = (isLenient: boolean) =>
        gaps.flatMap(({ text }) => askedIn(text, criteria, isLenient) ?? [])
      return named(false)[0] ?? named(true)[0] ?? null
    }
  }
}

type Rated = { use: 'strength' | 'reason'; language: Language; criterion: string; value: number }

function ofRating({ use, language, criterion, value }: Rated): string[] {
  const label = labelOf(criterion, language)
  const { rating } = frames[language]
  if (use === 'strength') return value >= 3 ? rating[value === 4 ? 'high' : 'good'](label) : []
  return value <= 2 ? rating[value === 1 ? 'none' : 'low'](label) : []
}

type Quoted = {
  use: 'strength' | 'reason'
  language: Language
  source: Extract<SentenceSource, { kind: 'transcript' }>
  criteria: readonly string[]
}

function ofQuote({ use, language, source, criteria }: Quoted): string[] {
  if (source.role !== 'CANDIDATE') return []
  const skill = skillIn(source, criteria)
  const quote = quoteIn(source.quote)
  const label = skill ? labelOf(skill, language) : null
  const { quoted } = frames[language]
  const said = quote ? quoted[use](language === 'fr' ? `« ${quote} »` : `“${quote}”`, label) : []
  const turned = turn(source.quote, language)
  const told = turned?.kind === 'clause' ? frames[language].clause[use](turned.text, Boolean(label)) : []
  const plain = label ? frames[language].shown[use](label) : []
  // What somebody admits in passing is not held up to them word for word, where it can be said plainly.
  const isDelicate = use === 'reason' && !isPlainGap(fold(source.quote))
  return isDelicate ? [...plain, ...said, ...told] : [...said, ...told, ...plain]
}

type Noted = { use: 'strength' | 'reason'; language: Language; text: string; criteria: readonly string[] }

function ofNote({ use, language, text, criteria }: Noted): string[] {
  const wantedLeaning = use === 'strength' ? 'good' : 'bad'
  const skills = criteria.map((name) => skillOf(name))
  const isAsked = (said: string) => skills.some((skill) => mentions(skill, { folded: fold(said), raw: said }))
  const fitting = clausesOfNote(text, language).filter(({ leaning }) => leaning === wantedLeaning)
  // First what is said of something that the job asks for.
  for (const { text: clause } of [...fitting.filter((one) => isAsked(one.text)), ...fitting]) {
    const turned = turn(clause, language)
    if (!turned) continue
    const made = framed(turned, { use, language, isAsked: isAsked(clause) })
    if (made.length > 0) return made
  }
  return []
}

function turn(clause: string, language: Language): Turned | null {
  return language === 'fr' ? turnFrench(clause) : turnEnglish(clause)
}

type Framed = { use: 'strength' | 'reason'; language: Language; isAsked: boolean }

function framed(turned: Turned, { use, language, isAsked }: Framed): string[] {
  const { clause, quality, possession } = frames[language]
  switch (turned.kind) {
    case 'clause':
      return clause[use](turned.text, isAsked)
    case 'quality':
      return use === 'strength' ? quality(turned) : []
    case 'possession':
      return possession[use](turned.text)
  }
}

function finish(text: string, language: Language): string {
  return typeset(capitalise(text.trim()), language)
}

/** The house's own checks have the last word; and what speaks well of somebody may not sound like the contrary. */
function isFair(text: string, { language, use, source }: Wanted): boolean {
  if (use === 'strength' && source.kind === 'note' && leaningOf(text) === 'bad') return false
  return checkWording({ language, text, kind: 'field' }).every(({ severity }) => severity === 'info')
}
