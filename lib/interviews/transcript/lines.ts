import { believable, nameLikeness } from './names.ts'
import { readTime } from './time.ts'
import type { Piece } from './transcript.ts'

const time = String.raw`(?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?(?:\s?[AP]M)?`
const aTime = String.raw`[([{]?(?<time>${time})(?:\s*(?:-->|[-–→])\s*${time})?[)\]}]?`
const aName = String.raw`(?<name>[^\s:([\]{}<>|\d–—-][^:[\]{}<>|\n]{0,58}?)`
const dash = String.raw`\s*[|,–—-]?\s*`

// In this order: a line with a time and a name, then either alone.
const shapes = [
  `^${aTime}${dash}${aName}\\s?:\\s*(?<text>.*)$`,
  `^${aName}${dash}${aTime}\\s*:?\\s*(?<text>.*)$`,
  `^${aTime}${dash}${aName}(?<text>)$`,
  `^${aTime}\\s*:?\\s*(?<text>.*)$`,
  `^${aName}\\s?:\\s*(?<text>.*)$`,
].map((shape) => new RegExp(shape, 'u'))

const furniture =
  /^(?:meeting ended after|la réunion s[’']est terminée|this editable transcript|cette transcription modifiable|(?:.{1,60} )?(?:started|stopped) transcription|.{1,60} a (?:démarré|arrêté|commencé) la transcription|-{3,}|={3,}|_{3,}|page \d+)/i

/** Plain text: a name, a time or both at the head of what is said, or on a line of their own. */
export function readLines(text: string): Piece[] {
  const heads = text.split('\n').map(headOf)
  const named = heads.flatMap((head) => (head.name ? [head.name] : []))
  const names = believable(named, heads.filter(({ line }) => line !== '').length)
  const pieces: Piece[] = []
  let startMs: number | null = null
  let isPreamble = heads.some(({ name }) => name && names.has(name))
  let isParagraph = true
  for (const { line, name, timed, said } of heads) {
    if (line === '' || furniture.test(line)) {
      isParagraph = true
      continue
    }
    const isNamed = name !== null && names.has(name)
    if (isNamed) {
      pieces.push({ speaker: name, startMs: timed ?? startMs, text: said })
      isPreamble = false
    } else if (timed !== null && name === null) {
      startMs = timed
      if (said && !isPreamble) pieces.push({ speaker: null, startMs: timed, text: said })
    } else if (!isPreamble) {
      const last = pieces.at(-1)
      const isNew = !last || (isParagraph && names.size === 0)
      if (isNew) pieces.push({ speaker: null, startMs, text: line })
      else last.text = `${last.text} ${line}`.trim()
    }
    if (isNamed) startMs = null
    isParagraph = false
  }
  return pieces.filter((piece) => piece.text !== '')
}

type Head = { line: string; name: string | null; timed: number | null; said: string }

function headOf(raw: string): Head {
  const line = raw
    .replace(/^\s*(?:#+|>+)\s*/, '')
    .replace(/\*\*|__/g, '')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim()
  const none = { line, name: null, timed: null, said: line }
  // A head stands in the first words, and no line of talk needs more of them looked at.
  const start = line.slice(0, 120)
  for (const shape of shapes) {
    const groups = shape.exec(start)?.groups
    if (!groups) continue
    const name = groups.name?.trim().replace(/\s*\($/, '') ?? null
    if (name !== null && !nameLikeness(name)) continue
    const said = (groups.text ?? '') + line.slice(120)
    return {
      line,
      name,
      timed: groups.time ? readTime(groups.time.replace(/\s?[AP]M/i, '')) : null,
      said: said.trim(),
    }
  }
  return none
}
