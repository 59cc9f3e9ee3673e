import type { Turned } from './french.ts'

const irregular: Record<string, string> = {
  has: 'have',
  is: 'are',
  was: 'were',
  does: 'do',
  goes: 'go',
  "hasn't": 'have not',
  "isn't": 'are not',
  "wasn't": 'were not',
  "doesn't": 'do not',
  "didn't": 'did not',
  "hadn't": 'had not',
  "can't": 'cannot',
  "couldn't": 'could not',
  had: 'had',
  did: 'did',
  can: 'can',
  could: 'could',
  would: 'would',
  will: 'will',
  should: 'should',
  might: 'might',
  seems: 'seem',
  seemed: 'seemed',
  "haven't": 'have not',
  "don't": 'do not',
  have: 'have',
  am: 'are',
  "i'm": 'are',
}
const past = new Set(
  'struggled led ran built wrote kept took gave made went knew spoke told saw thought understood came showed held set put drove grew won lost found began chose brought taught sold met felt left read'.split(
    ' ',
  ),
)
const verbs = new Set(
  `explain know handle manage lead run build write start ask listen answer structure prioritise prioritize describe understand think work show take give make
  keep need lack miss use own plan present speak communicate test document review find see seem want like struggle hesitate avoid focus rely tend prefer
  bring deliver solve teach mentor learn read argue justify compare anticipate adapt lose jump assume rush`.split(
    /\s+/,
  ),
)
const adjectives =
  /^((?:very|quite|really|fairly|pretty|extremely|less|not very|not) )?(strong|clear|precise|solid|thorough|methodical|structured|concise|calm|confident|comfortable|good|great|excellent|convincing|articulate|rigorous|candid|honest|open|curious|thoughtful|weak|vague|unclear|hesitant|superficial|sharp|patient|pragmatic|persuasive|knowledgeable|at ease|specific|fluent)\b(?= (?:on|in|with|about|at|when|under|and)\b|$)/i
const nouns =
  /^(?:very )?(?:good|great|clear|excellent|strong|solid|sound|nice|real|careful|thoughtful|precise|detailed|relevant) [a-z-]+/i
const scarce =
  /^(no|little|limited|very little|not much|some|only basic|basic) (?:(?:hands-on|practical|real|prior|direct|professional) )*(?:experience|knowledge|practice|exposure|background|understanding|grasp)\b/i

/** The same as in French: third person without its subject, turned to the reader; null when that is not safe. */
export function turnEnglish(raw: string): Turned | null {
  const clause = raw
    .trim()
    .replace(/[.;,!\s]+$/, '')
    .replace(/’/g, "'")
  const labelled = /^([\p{L}\p{N}][^:]{1,40}?):\s+(.+)$/u.exec(clause)
  if (labelled) {
    const inner = turnEnglish(labelled[2] ?? '')
    return inner?.kind === 'clause' ? { kind: 'clause', text: `on ${labelled[1]}, ${inner.text}` } : null
  }
  const small = lowered(clause)
  if (adjectives.test(clause)) return clauseOf(`you were ${small}`)
  if (scarce.test(clause)) return clauseOf(`you have ${small}`)
  if (nouns.test(clause)) return possessionOf(`your ${small.replace(/^(?:a|an) /, '')}`)
  return verbal(
    clause.replace(/^(?:he|she|they|i|the candidate)(?= |')\s?/i, (found) =>
      found.toLowerCase() === 'i' ? '' : '',
    ),
  )
}

function verbal(clause: string): Turned | null {
  const [first = '', ...rest] = clause.split(' ')
  const key = first.toLowerCase()
  const adverb = /^(?:never|always|also|clearly|still|mostly|only|already|often)$/.test(key)
  if (adverb) {
    const inner = verbal(rest.join(' '))
    return inner?.kind === 'clause'
      ? { kind: 'clause', text: inner.text.replace(/^you /, `you ${key} `) }
      : null
  }
  const form = formOf(key)
  return form ? clauseOf(`you ${[form, ...rest].join(' ')}`) : null
}

function formOf(key: string): string | null {
  if (Object.hasOwn(irregular, key)) return irregular[key] ?? null
  if (past.has(key) || verbs.has(key) || /^[a-z]{3,}ed$/.test(key)) return key
  const bare = key
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x|z|o)es$/, '$1')
    .replace(/(?<!s)s$/, '')
  return bare !== key && verbs.has(bare) ? bare : null
}

function clauseOf(text: string): Turned | null {
  const turned = toReader(text)
  return turned === null ? null : { kind: 'clause', text: turned }
}

function possessionOf(text: string): Turned | null {
  const turned = toReader(text)
  return turned === null ? null : { kind: 'possession', text: turned }
}

function toReader(text: string): string | null {
  const turned = text
    .replace(
      /\b(?:he|she|i) (has|is|was|does|had|did|can|could|would|have|am|[a-z]+)\b/gi,
      (whole, verb: string) => {
        const form = formOf(verb.toLowerCase())
        return form ? `you ${form}` : whole
      },
    )
    .replace(/\bi've\b/gi, 'you have')
    .replace(/\bi'm\b/gi, 'you are')
    .replace(
      /,? (but|and) (has|hasn't|is|isn't|was|doesn't|didn't|never|struggled|struggles|needs|lacks|knows)\b/gi,
      (_, lead: string, verb: string) =>
        `, ${lead} you ${irregular[verb.toLowerCase()] ?? formOf(verb.toLowerCase()) ?? verb}`,
    )
    .replace(/\b(?:his|her|my)(?= [a-z])/gi, 'your')
    .replace(/\b(?:himself|herself|myself)\b/gi, 'yourself')
  if (/\b(?:he|she|him|hers?|they|their|them|i|me|candidate)\b/i.test(turned.replace(/^you /, '')))
    return null
  return turned.replace(/'/g, '’')
}

function lowered(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
