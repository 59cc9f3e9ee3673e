import { fold } from '../../wording/fold.ts'
import { concepts, generic } from './concepts.ts'
import { related } from './related.ts'
import { termPattern } from './terms.ts'

/** A required skill, and how it is talked about. */
export type Skill = { name: string; parts: Part[]; exact: RegExp | null; hints: Hint[] }
/** A phrase says more than a word. */
type Hint = { pattern: RegExp; worth: number }
type Part = { needed: RegExp[]; isParticular: boolean }

type Concept = { isParticular: boolean; terms: string[]; pattern: RegExp }

const table: Concept[] = concepts.map((line) => {
  const terms = line.replace(/^!/, '').split('|')
  return { isParticular: line.startsWith('!'), terms, pattern: new RegExp(terms.map(termPattern).join('|')) }
})

/** Languages whose name is a letter or a word of every sentence count only as they are written. */
const written: Record<string, RegExp> = {
  r: /(?<![\p{L}\p{N}'’&.])R(?![\p{L}\p{N}'’&])|\bRStudio\b|\btidyverse\b/u,
  c: /(?<![\p{L}\p{N}'’&.])C(?![\p{L}\p{N}'’&+#])/u,
  go: /(?<![\p{L}])Go(?=[\s,.;:!?)]|$)(?!\s+(?:to|on|ahead|for)\b)|\b[Gg]olang\b/u,
}

export function skillOf(name: string): Skill {
  const known = skills.get(name)
  if (known) return known
  if (skills.size >= 500) skills.clear()
  const skill = read(name)
  skills.set(name, skill)
  return skill
}

/** Reading a name builds many patterns, and the same few skills are asked for again and again. */
const skills = new Map<string, Skill>()

function read(name: string): Skill {
  const folded = fold(name.normalize('NFC')).trim()
  const exact = written[folded] ?? null
  const field = folded === 'management' ? 'encadrement' : folded
  const hints = fields.filter(({ about }) => about.test(field)).flatMap(({ terms }) => terms)
  return { name, exact, parts: exact ? [] : partsOf(folded), hints: [...new Set(hints)].map(termOf) }
}

const fields = related.map((line) => {
  const [keys = '', terms = ''] = line.split(' ~ ')
  return {
    about: new RegExp(keys.split('|').map(termPattern).join('|')),
    terms: [...new Set([...terms.split('|'), ...keys.split('|')])],
  }
})

function termOf(term: string): Hint {
  return { pattern: new RegExp(termPattern(term)), worth: term.split(/[ '-]/).length }
}

/** How much of what goes with a skill is spoken of. */
export function hintsOf(skill: Skill, sentences: readonly { folded: string }[]): number {
  return skill.hints
    .filter(({ pattern }) => sentences.some(({ folded }) => pattern.test(folded)))
    .reduce((sum, { worth }) => sum + worth, 0)
}

/** Whether a skill is spoken of. `lenient`: a part of what makes it up is enough. */
export function mentions(skill: Skill, text: { folded: string; raw: string }, lenient = false): boolean {
  if (skill.exact) return skill.exact.test(text.raw)
  const folded = text.folded.replace(courtesies, ' ')
  return skill.parts.some(({ needed }) => {
    const said = needed.filter((pattern) => pattern.test(folded)).length
    return said > 0 && said >= (lenient ? 1 : Math.ceil((needed.length * 2) / 3))
  })
}

/** "Vous pouvez vous présenter ?" asks for no presentation skill. */
const courtesies =
  /\b(?:vous|te|me|m'|se) presenter\b(?! (?:a|aux|un|une|le|la|les|des|vos)\b)|\bpresentez-vous\b|\b(?:introduce|present) yourself\b|\bje me presente\b|\b(?:can|could|would) you explain\b|\bexplain to me\b|\bexplique[rz][- ]moi\b|\b(?:pouvez-vous|vous pouvez|pourriez-vous) (?:nous |m')?expliquer\b|\btell me about yourself\b/g

function partsOf(folded: string): Part[] {
  const whole = folded.replace(/\([^)]*\)/g, ' ')
  // "CI/CD" and "A/B tests" are one thing; "réseau et sécurité" are two, of which either will do.
  const pieces =
    whole.includes('ci/cd') || whole.includes('a/b') ? [whole] : whole.split(/[,;/]|\s(?:et|and|ou|or|&)\s/)
  return pieces.map(partOf).filter((part) => part.needed.length > 0)
}

function partOf(piece: string): Part {
  let left = piece
  const found: Concept[] = []
  const fits = table
    .map((concept) => ({ concept, hit: longest(concept, piece) }))
    .filter((one) => one.hit !== '')
    .sort((a, b) => b.hit.length - a.hit.length)
  for (const { concept, hit } of fits) {
    // Two lines of the table may name the same word: both are meant ("SAP" is a tool and a kind of tool).
    if (!left.includes(hit) && !found.some((one) => one.terms.some((term) => term === hit))) continue
    found.push(concept)
    left = left.replace(hit, ' ')
  }
  const all = found.filter(
    (concept) => concept.isParticular && (found.length === 1 || !generic.has(longest(concept, piece))),
  )
  // "Travail en équipe de bloc" is about the team.
  const leading = all.filter((concept) => !isComplement(piece, longest(concept, piece)))
  const particular = leading.length > 0 ? leading : all
  if (particular.length > 0) return { needed: [anyOf(particular)], isParticular: true }
  const words = left
    .split(/[^a-z0-9+#.]+/)

    .filter((word) => /[a-z0-9]/.test(word) && word.length > 2 && !generic.has(word))
    .map((word) => new RegExp(termPattern(word)))
  const needed = [...found.map((concept) => concept.pattern), ...words]
  if (needed.length > 0) return { needed, isParticular: false }
  const last = piece.trim()
  return { needed: /[a-z0-9]/.test(last) ? [new RegExp(termPattern(last))] : [], isParticular: false }
}

function isComplement(piece: string, word: string): boolean {
  return (
    piece.endsWith(word) && /\b(?:de|du|des|of|for|in) (?:la |le |l')?$/.test(piece.slice(0, -word.length))
  )
}

function longest({ terms }: Concept, text: string): string {
  let best = ''
  for (const term of terms) {
    const hit = new RegExp(termPattern(term)).exec(text)?.[0] ?? ''
    // In what the job asks, a term counts by its own name and not by its inflections.
    if (hit.length > best.length && hit.slice(0, 4) === term.slice(0, 4)) best = hit
  }
  return best
}

function anyOf(some: Concept[]): RegExp {
  return new RegExp(some.map((concept) => concept.pattern.source).join('|'))
}
