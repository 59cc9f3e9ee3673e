import type { Criterion } from '../../criteria.ts'
import type { LawRule } from '../rule.ts'
import { demonyms, illnesses, impairments, kin, languages, places } from './lexicon.ts'

/**
 * A small language for phrases, one a line: a space is any space with or without a comma before it, `*` any ending
 * of a word, `~3 ` up to three words in between, `{name}` one of the lists below. The rest is a regular expression
 * with no capturing groups.
 */
const LISTS: Record<string, string> = {
  your: "(?:your|ur|his|her|their|my|(?:candidate|applicant)'s)",
  yours: '(?:your|ur|his|her)',
  he: '(?:you|he|she|they|i)',
  him: '(?:you|him|her|them|me)',
  heis: "(?:{he}(?:'re|'s|'m|'d be| are| is| was| were| am| be|'ve been| have been| has been| had been| would be| will be| might be| may be| being| seem| seems| seemed| look| looks| looked| sound| sounds| sounded))",
  has: "(?:{he}(?:'ve|'d|'s)?(?: still| also)?(?: have| has| had| got| having)|{he}'(?:ve|s) got|with|w/|has|having)",
  adv: '(?:(?:very|so|too|quite|rather|pretty|fairly|really|a bit|a little|a touch|visibly|obviously|clearly|openly|still|now|already|also|just|only|simply|heavily|somewhat|slightly|such) ){0,3}',
  num: '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twin|several|many|both|a few|few)',
  tens: '(?:twenty|thirty|forty|fifty|sixty|seventy|twenties|thirties|forties|fifties|sixties|seventies|[2-7][0-9]s?)',
  month:
    '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|fall|winter|the (?:spring|summer|autumn|fall|winter|new year)|(?:early|late|mid)[ -]\\w+)',
  clients:
    '(?:clients?|customers?|guests?|regulars?|donors?|patients?|residents?|parents|famil(?:y|ies)|members?|visitors?|callers?|buyers?|readers?|investors?|partners?|sponsors?|tenants?|team|colleagues?|co-?workers?|staff|crew|lads|guys|men|boys|people|board|shareholders?|trustees?|owners?|boss(?:es)?|md|ceo|managers?|mgr|foreman|director|chef|punters|viewers|diners|shoppers|students?|pupils?|farmers?|growers?|drivers?|public|audience|others|everyone|everybody)',
  want: '(?:want|wants|wanted|need|needs|needed|prefer|prefers|preferred|expect|expects|expected|favou?r|favou?red|favou?rs|seek|seeks|sought|require|requires|required|like|likes|liked|rather(?: have| see)?|looking for|look for|after|choose|chose|chosen|go for|gone for|went for|going for|hire|hiring|hired|recruit|appoint|appointed|asked for|asks for|ask for|picture|pictured|imagine|imagined|envisage|envisaged|insist on|insists on|get|got|had|see|send|sent|keen on|better with|easier with|happier with|comfortable with|at ease with|used to|suits|suit|suited to|fit for|calls for|call for|job for|work for|post for|place for|role for|environment for|right for|best done by|done by|give it to|given to)',
  fear: "(?:fear*|worr(?:y|ied|ies)|afraid|concern*|anxious|wary|doubt*|hesita*|risk*|problem*|issue*|struggl*|difficult*|hard|uneasy|uncomfortable|awkward|reluctan*|complicat*|trouble|would not|wouldn't|wdn't|can't|cannot|could not|couldn't|not sure|won't|will not|may not|might not|didn't|did not|unlikely|less likely|not suit*)",
  because:
    '(?:because of|given|considering|in view of|in light of|in the light of|on account of|owing to|due to|despite|in spite of|notwithstanding|regardless of|bearing in mind|taking into account|based on|on the basis of|with|vu)',
  wish: '(?:congrat*|congratulations|best wishes|best of luck|good luck|all the best|every happiness|every success|we wish|wish you|wishing you|we hope|i hope|hope|hoping|sorry (?:to hear|for|about)|condolences|our thoughts|thinking of you|take care|look after|enjoy|admire*|admiration|respect|hats off|brave*|courage*|impressed|inspiring|moved|touched|touching|happy|blessed|delighted|lovely to|glad|pleased)',
  kin,
  lang: languages,
  demonym: demonyms,
  place: places,
  ill: illnesses,
  impaired: impairments,
}

/** Behind these the ground is a matter of the work: "your race report", "your disability strategy". */
const WORK =
  '(?! (?:\\w+ )?(?:reports?|strateg(?:y|ies)|tests?|answers?|projects?|experience|knowledge|exercises?|presentations?|essays?|pitch|campaigns?|case stud\\w+|portfolio|articles?|thesis|research|analysis|stud(?:y|ies)|training|polic(?:y|ies)|courses?|modules?|talks?|lessons?|models?|dashboards?|proposals?|designs?|app|data|code|programmes?|initiatives?|workshops?|series|coverage|level|at [abc][12]|skills|questions?|cases?|law|rights|sector|industry|translation|paper|aids|accounts? (?:team|manager)|justice|tongue|interference|drawings?|sketch\\w*|spreadsheets?|forecasts?|calculations?)\\b)'
const OWN = '(?!(?:of|on|in|at|about|with|for|to|from|by|and|the|an?|that|which|is|was|were|are|as|but)\\s)'

function source(phrase: string): string {
  const owned = phrase.startsWith('{your} ')
    ? `${phrase.replace(/^\{your\} \(\?:~(\d) \)\?/, `{your} (?:${OWN}[^\\s.;!?]+\\s){0,$1}`)}${WORK}`
    : phrase
  let expanded = around(owned)
  for (let depth = 0; depth < 4 && /\{[a-z]+\}/.test(expanded); depth += 1) {
    expanded = expanded.replace(/\{([a-z]+)\}/g, (whole, name: string) => LISTS[name] ?? whole)
  }
  return expanded
    .replace(/~(\d) /g, '(?:[^\\s.;!?]+\\s){0,$1}')
    .replace(/\bwith (?!\))/g, '(?:with|w/) ')
    .replace(/ \| /g, '|')
    .replace(/(?:\\w)?\*/g, '\\w{0,12}')
    .replace(/ \?/g, '\\s?')
    .replace(/ /g, ',?\\s+')
}

/** A person named anywhere around counts: what is looked for ahead is looked for behind as well. */
function around(phrase: string): string {
  const opened = phrase.search(/\(\?=\.\{0,\d+\}\\b\(/)
  if (opened < 0) return phrase
  const closes = closing(phrase, opened)
  const ahead = phrase.slice(opened, closes + 1)
  const quantifier = /\.\{0,\d+\}/.exec(ahead)?.[0] ?? ''
  const start = 3 + quantifier.length
  const words = ahead.slice(start, closing(ahead, ahead.indexOf('(', start)) + 1)
  const either = `(?:${ahead}|(?<=${words}(?!\\w)${quantifier}))`
  return phrase.slice(0, opened) + either + around(phrase.slice(closes + 1))
}

function closing(phrase: string, open: number): number {
  let depth = 0
  let isClass = false
  for (let i = open; i < phrase.length; i += 1) {
    const character = phrase[i]
    if (character === '\\') i += 1
    else if (isClass) isClass = character !== ']'
    else if (character === '[') isClass = true
    else if (character === '(') depth += 1
    else if (character === ')') {
      depth -= 1
      if (depth === 0) return i
    }
  }
  return phrase.length
}

function listed(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(source)
}

const whole = (sources: readonly string[]): RegExp =>
  new RegExp(`(?<![\\w'-])(?:${sources.join('|')})(?![\\w])`)

/** The same, unless a word for a piece of work follows: "cancer data", "a disability law essay". */
export function bare(lines: string): RegExp {
  return new RegExp(`${whole(listed(lines)).source}${source(WORK)}`)
}

/** The expression that finds any of the phrases, whole words only. */
export function phrases(lines: string): RegExp {
  return whole(listed(lines))
}

type Options = Omit<LawRule, 'criterion' | 'pattern' | 'needs' | 'unless'> & {
  needs?: string
  unless?: string
}

/** Engines leave an expression uncompiled, and slow, when it grows beyond some twenty thousand characters. */
const LONGEST = 6_000

/** Rules out of many phrases, as few as stay fast; `needs` and `unless` are phrases too, anywhere in the sentence. */
export function rule(criterion: Criterion, lines: string, options: Options = {}): LawRule[] {
  const { needs, unless, ...rest } = options
  const bunches: string[][] = [[]]
  for (const one of listed(lines)) {
    const last = bunches.at(-1) ?? []
    if (last.length > 0 && last.join().length + one.length > LONGEST) bunches.push([one])
    else last.push(one)
  }
  return bunches.map((bunch) => ({
    criterion,
    pattern: whole(bunch),
    ...rest,
    ...(needs === undefined ? {} : { needs: phrases(needs) }),
    ...(unless === undefined ? {} : { unless: phrases(unless) }),
  }))
}
