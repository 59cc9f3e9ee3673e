import { believable, nameLikeness } from './names.ts'
import { readTime } from './time.ts'
import type { Piece } from './transcript.ts'

const timing = /^\s*((?:\d{1,3}:)?\d{1,3}:\d{2}[.,]\d{1,3})\s*-->/
const voice = /<v(?:\.[^\s>]*)?\s+([^>]*)>/g
const prefix = /^([^:\n]{1,60}?)\s?:\s+(?=\S)/

/** WebVTT and SRT, taken as players take them: whatever stands under a line of times is said. */
export function readCues(text: string): Piece[] {
  const cues = blocks(text)
  const prefixes = cues.flatMap(({ lines }) =>
    lines.slice(0, 1).flatMap((line) => prefix.exec(clean(line))?.[1] ?? []),
  )
  const names = believable(prefixes, cues.length)
  return cues.flatMap(({ startMs, lines }) => piecesOf(lines.join('\n'), { startMs, names }))
}

type Cue = { startMs: number | null; lines: string[] }

function blocks(text: string): Cue[] {
  const cues: Cue[] = []
  let current: Cue | null = null
  const lines = text.split('\n')
  lines.forEach((line, place) => {
    const time = timing.exec(line)
    if (time) {
      current = { startMs: readTime(time[1] ?? ''), lines: [] }
      cues.push(current)
    } else if (line.trim() === '') current = null
    // The line above the times is the cue's own name, blank line before it or not.
    else if (current && !(timing.test(lines[place + 1] ?? '') && current.lines.length > 0))
      current.lines.push(line)
  })
  return cues
}

type About = { startMs: number | null; names: Set<string> }

function piecesOf(said: string, { startMs, names }: About): Piece[] {
  const voices = [...said.matchAll(voice)]
  if (voices.length > 0)
    return voices.map((found, index) => ({
      speaker: clean(found[1] ?? '') || null,
      startMs,
      text: clean(said.slice(found.index + found[0].length, voices[index + 1]?.index)),
    }))
  const pieces: Piece[] = []
  for (const line of said.split('\n').map(clean)) {
    const name = prefix.exec(line)
    const speaker = name?.[1] ?? ''
    const last = pieces.at(-1)
    if (name && names.has(speaker) && nameLikeness(speaker))
      pieces.push({ speaker, startMs, text: line.slice(name[0].length) })
    else if (last) last.text = `${last.text} ${line}`
    else pieces.push({ speaker: null, startMs, text: line })
  }
  return pieces
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  quot: '"',
  apos: '’',
  '#39': '’',
  lrm: '',
  rlm: '',
}

function clean(text: string): string {
  return text
    .replace(/<\/?(?:[a-z][^<>\n]{0,80}|[\d:.]{5,14})?>/gi, '')
    .replace(/&(#39|[a-z]{2,5});/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
    .replace(/^\s*(?:>>|[-–—])\s*/, '')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim()
}
