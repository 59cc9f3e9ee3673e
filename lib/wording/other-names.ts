import type { Finding } from './finding.ts'
import { fold } from './fold.ts'

export type NameFacts = {
  text: string
  /** First and last names of the other people in this job, raw or clean. */
  otherNames: readonly string[]
  /** What may stand in the letter although it is somebody's name too: reader, recruiter, company, job title. */
  known: readonly string[]
}

type Hit = { start: number; end: number; certain: boolean }

/**
 * Names of other candidates in a letter: whole words, accents and case folded, but written as a name is.
 * Sure (`block`): two names in a row, a name in the greeting, a name with its capital inside a sentence.
 * Unsure (`warn`): a name that is also a word or a place, or that a sentence begins with.
 */
export function findOtherNames({ text, otherNames, known }: NameFacts): Finding[] {
  const folded = fold(text)
  const ours = known.map((name) => ` ${words(name).join(' ')} `)
  const hits = unique(otherNames)
    .filter((name) => name.replace(/[^\p{L}]/gu, '').length > 1)
    .filter((name) => !ours.some((own) => own.includes(` ${name} `)))
    .flatMap((name) => hitsOf(name, { text, folded }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return joined(hits, folded).map(({ start, end, certain }) => ({
    rule: 'name.other',
    severity: certain ? 'block' : 'warn',
    part: 'text',
    start,
    end,
    excerpt: text.slice(start, end),
  }))
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => words(name).join(' ')).filter(Boolean))]
}

// A batch of letters asks for the same few hundred names again and again.
const remembered = new Map<string, string[]>()

function words(name: string): string[] {
  const known = remembered.get(name)
  if (known) return known
  const found = fold(name.normalize('NFC')).split(/ +/).filter(Boolean)
  if (remembered.size > 20_000) remembered.clear()
  remembered.set(name, found)
  return found
}

function hitsOf(name: string, { text, folded }: { text: string; folded: string }): Hit[] {
  const hits: Hit[] = []
  for (let start = folded.indexOf(name); start >= 0; start = folded.indexOf(name, start + 1)) {
    const end = start + name.length
    if (!isWhole(folded, start, end) || !/[\p{Lu}\p{Lo}]/u.test(text.slice(start, end))) continue
    if (months.has(name) && inDate(folded, start, end)) continue
    const certain = inGreeting(folded, start) || !(ambiguous.has(name) || opensSentence(folded, start))
    hits.push({ start, end, certain })
  }
  return hits
}

// "Anna" is in "d’Anna" and not in "Anna-Lise", "Annabelle" or "anna@company.example".
function isWhole(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(start - 2, 0), start)
  return (
    !/[\p{L}\p{N}_@.-]$/u.test(before) && !/^(?:[\p{L}\p{N}_@-]|\.\p{L})/u.test(folded.slice(end, end + 3))
  )
}

// "le 4 mai" has no capital, "on 4 May" and "May 4" have one.
function inDate(folded: string, start: number, end: number): boolean {
  return (
    /\d(?:st|nd|rd|th)? +$/.test(folded.slice(Math.max(start - 6, 0), start)) ||
    /^ +\d/.test(folded.slice(end))
  )
}

function inGreeting(folded: string, at: number): boolean {
  const line = folded.slice(folded.lastIndexOf('\n', at - 1) + 1, at)
  return /^ *(?:bonjour|bonsoir|chere?|madame|monsieur|dear|hello|hi|good (?:morning|afternoon))[ ,]+(?:\S+ +)?$/.test(
    line,
  )
}

function opensSentence(folded: string, at: number): boolean {
  return /(?:^|[.!?…:\n] *[«"“(-]? *)$/.test(folded.slice(Math.max(at - 6, 0), at))
}

/** Names side by side are one person, and then there is no doubt. */
function joined(hits: Hit[], folded: string): Hit[] {
  const found: Hit[] = []
  for (const hit of hits) {
    const last = found.at(-1)
    if (last && hit.start < last.end) continue
    if (last && /^ +$/.test(folded.slice(last.end, hit.start))) {
      found[found.length - 1] = { ...last, end: hit.end, certain: true }
    } else found.push(hit)
  }
  return found
}

const months = new Set(['april', 'may', 'june', 'august', 'avril', 'mai'])

// Names that are also words of a letter, months or places. Our own list; it grows with use.
const ambiguous = new Set(
  `aime aimee ange aurore avril blanc blanche bon bonnet boulanger boucher brun cadet chance charge chef claire
  clement clemence constance constant cordier desire douce espoir fleur florence france gerant grand gros honore
  joie jolie juste legrand leger loup marechal marin mercier merci merveille meunier mignon noel noir page paris
  parfait patient petit pierre prince prudence reine rose roux sage sauvage victoire vivien voisin
  lyon nancy nice tours orleans toulouse brest lille nantes valence angers lorraine savoie
  april august may june bill brook chase christian dawn faith frank grace grant harmony hope hunter ivy joy justice
  mark mercy miles patience pat price reed rich rob ruby sky summer sunny will young white black brown green gray
  long short small little king cook baker hill wood stone day best
  london sydney chelsea austin madison georgia virginia carolina kent york bath lincoln washington jordan israel`.split(
    /\s+/,
  ),
)
