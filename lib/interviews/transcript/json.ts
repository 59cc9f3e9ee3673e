import { readTime } from './time.ts'
import type { Piece } from './transcript.ts'

type Thing = Record<string, unknown>

const textKeys = [
  'text',
  'content',
  'utterance',
  'transcript',
  'sentence',
  'message',
  'body',
  'value',
  'phrase',
  'raw_text',
  'words',
]
const speakerKeys = [
  'speaker',
  'speaker_name',
  'speakerName',
  'name',
  'participant',
  'author',
  'user',
  'role',
  'from',
  'speaker_label',
  'speakerLabel',
  'speaker_id',
  'speakerId',
  'who',
]
const timeKeys = [
  'startMs',
  'start_ms',
  'startTimeMs',
  'offsetMs',
  'start',
  'start_time',
  'startTime',
  'begin',
  'start_timestamp',
  'offset',
  'timestamp',
  'time',
  'ts',
  'from',
]
const maxDepth = 6

/** Null when the text is no JSON, or no list of turns is in it. */
export function readJson(text: string): Piece[] | null {
  const root = parse(text)
  if (typeof root !== 'object' || root === null) return null
  const list = findTurns(root, 0)
  if (!list) return null
  const names = speakersIn(root)
  const unit = secondsOrMs(list)
  return list.map((turn) => {
    const label = speakerOf(turn)
    const startMs = timeOf(turn, unit)
    return {
      speaker: label === null ? null : (names.get(label) ?? label),
      startMs,
      text: textOf(turn).trim(),
    }
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // One object a line.
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    if (lines.length < 2 || !lines.every((line) => line.trim().startsWith('{'))) return null
    try {
      return lines.map((line): unknown => JSON.parse(line))
    } catch {
      return null
    }
  }
}

/** The longest list of things with words, a speaker being better than none. */
function findTurns(value: unknown, depth: number): Thing[] | null {
  if (depth > maxDepth || typeof value !== 'object' || value === null) return null
  if (Array.isArray(value)) {
    const turns = value.filter((one): one is Thing => isThing(one) && textOf(one).trim() !== '')
    if (turns.length > 0 && turns.length * 2 >= value.length && turns.some((one) => isSpoken(one)))
      return turns
  }
  let best: Thing[] | null = null
  for (const inner of Object.values(value).slice(0, 200)) {
    const found = findTurns(inner, depth + 1)
    if (found && (!best || weight(found) > weight(best))) best = found
  }
  return best
}

function isSpoken(turn: Thing): boolean {
  return speakerOf(turn) !== null || timeKeys.some((key) => key in turn)
}

function weight(turns: Thing[]): number {
  return turns.length + (turns.some((turn) => speakerOf(turn) !== null) ? 1_000_000 : 0)
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(turn: Thing): string {
  for (const key of textKeys) {
    const value = turn[key]
    if (typeof value === 'string' && value.trim() !== '') return value.replace(/\s+/g, ' ')
    if (Array.isArray(value) && value.length > 0) {
      const words = value.map((word: unknown) =>
        isThing(word) ? (word.punctuated_word ?? word.text ?? word.word) : word,
      )
      if (words.every((word) => typeof word === 'string')) return words.join(' ')
    }
  }
  return ''
}

function speakerOf(turn: Thing): string | null {
  for (const key of speakerKeys) {
    const value = turn[key]
    if (typeof value === 'number' && !timeKeys.includes(key)) return String(value)
    if (typeof value === 'string' && value.trim() !== '' && value.length < 100) return value.trim()
    if (isThing(value)) {
      const inner =
        value.name ?? value.displayName ?? value.display_name ?? value.label ?? value.email ?? value.id
      if (typeof inner === 'string' || typeof inner === 'number') return String(inner).trim() || null
    }
  }
  return null
}

/** Labels of speakers and their names, when the file has a list of them. */
function speakersIn(root: object): Map<string, string> {
  const names = new Map<string, string>()
  const read = (holder: unknown, depth: number): void => {
    if (!isThing(holder) || depth > 3) return
    for (const [key, value] of Object.entries(holder)) {
      if (!/^(?:speakers?|participants?|attendees|speaker_?(?:names|map))$/i.test(key)) read(value, depth + 1)
      else if (Array.isArray(value)) for (const one of value) keep(names, one)
      else if (isThing(value))
        for (const [id, name] of Object.entries(value)) {
          if (typeof name === 'string') names.set(id, name)
          else if (isThing(name)) keep(names, { id, ...name })
        }
    }
  }
  read(root, 0)
  return names
}

function keep(names: Map<string, string>, one: unknown): void {
  if (!isThing(one)) return
  const id = one.id ?? one.speaker_id ?? one.speakerId ?? one.label ?? one.speaker
  const name = one.name ?? one.displayName ?? one.display_name ?? one.speaker_name ?? one.full_name
  if ((typeof id === 'string' || typeof id === 'number') && typeof name === 'string' && name.trim())
    names.set(String(id), name.trim())
}

function rawTime(turn: Thing): { key: string; value: number | string } | null {
  for (const key of timeKeys) {
    const value = turn[key]
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return { key, value }
    if (typeof value === 'string' && readTime(value) !== null) return { key, value }
  }
  return null
}

// Nobody says which it is. Fractions are seconds; what would be more than a day of seconds is milliseconds.
function secondsOrMs(turns: Thing[]): number {
  const values = turns.map(rawTime).flatMap((time) => (typeof time?.value === 'number' ? [time.value] : []))
  if (values.some((value) => !Number.isInteger(value))) return 1000
  return values.some((value) => value > 86_400) ? 1 : 1000
}

function timeOf(turn: Thing, unit: number): number | null {
  const time = rawTime(turn)
  if (!time) return null
  if (typeof time.value === 'string') return readTime(time.value)
  const ms = Math.round(time.value * (/ms$/i.test(time.key) ? 1 : unit))
  return Number.isSafeInteger(ms) ? ms : null
}
