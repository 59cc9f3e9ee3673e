import { type Answer, type Kind, type Mark, mayBeUsed } from './judge.ts'
import { leaningOf } from './leaning.ts'
import { mentions, type Skill } from './skill.ts'

/** Signs; longer is no quote any more. */
const longest = 260

/** What the marks of an answer come to, with what the interviewer made of it. */
export function settle(marks: Mark[], answer: Answer): Mark[] {
  return choose(react(marks, answer), answer)
}

/** Corrected or regretted, an answer shows a gap; praised, or its figure said again, a strength. */
function react(marks: Mark[], answer: Answer): Mark[] {
  const { reaction, sentences, topic, wanted } = answer
  if (!reaction) return marks
  if (reaction === 'probe')
    return marks
      .filter((mark) => mark.kind === 'gap' || !mark.isCollective)
      .map((mark) => ({ ...mark, isProbed: true }))
  const named = wanted.filter((skill) =>
    sentences.some(({ folded, text }) => mentions(skill, { folded, raw: text })),
  )
  const skills = topic.length > 0 ? topic : named
  const kind: Kind = reaction === 'doubt' || reaction === 'regret' ? 'gap' : 'strength'
  const isFirm = (mark: Mark) => reaction === 'regret' && mark.isOwn && mark.weight >= 5
  const left =
    kind === 'gap'
      ? marks.filter((mark) => mark.kind === 'gap' || !skills.includes(mark.skill) || isFirm(mark))
      : marks
  const isSettled = (skill: Skill) => left.some((mark) => mark.skill === skill)
  const index = telling(answer, kind)
  const sentence = sentences[index]
  if (!sentence) return left
  const added = skills
    .filter((skill) => !isSettled(skill))
    .map(
      (skill): Mark => ({
        skill,
        kind,
        turn: answer.turn,
        weight: 2,
        first: index,
        last: index,
        isOwn: true,
        isCollective: false,
        isGuessed: reaction === 'regret',
        quote: sentence.text,
      }),
    )
  return [...left, ...added]
}

/** Which sentence of an answer says most; -1 when none may be used. */
function telling(answer: Answer, kind: Kind): number {
  const { sentences } = answer
  const worth = (index: number) => {
    const sentence = sentences[index]
    if (!sentence || !mayBeUsed(sentence, answer) || sentence.text.includes('?')) return -1
    const words = sentence.text.split(/\s+/).length
    if (words <= 3) return -1
    const leaning = leaningOf(sentence.folded)
    return Math.min(words, 20) / 5 + (kind === 'gap' ? leaning.against * 3 - leaning.for : leaning.for * 2)
  }
  let best = -1
  for (let index = 0; index < sentences.length; index += 1)
    if (worth(index) > 0 && (best < 0 || worth(index) > worth(best))) best = index
  return best
}

/** For each skill the best passage of a turn on either side; what names the skill comes before what only answers. */
function choose(marks: Mark[], answer: Answer): Mark[] {
  const rank = (one: Mark) => (one.isOwn ? 3 : 0) + one.weight + Math.min(wordsOf(one.quote), 20) / 10
  const best = new Map<string, Mark>()
  for (const mark of marks) {
    const key = `${mark.kind} ${mark.skill.name}`
    const known = best.get(key)
    if (!known || rank(mark) > rank(known)) best.set(key, mark)
  }
  const chosen = [...best.values()].map((mark) => widen(mark, { marks, answer }))
  return chosen.filter((mark) => {
    const other = chosen.find((one) => one.skill === mark.skill && one.kind !== mark.kind)
    if (!other) return true
    // What merely answers does not stand against what names the skill.
    if (!mark.isOwn && other.isOwn && other.kind === 'gap') return false
    if (mark.kind === 'strength') return mark.first > other.last || mark.weight >= (mark.isOwn ? 3.5 : 5)
    return other.first < mark.first || mark.weight >= 3
  })
}

/** A quote with the sentence beside it when that says the same, or when the quote alone would say nothing. */
function widen(mark: Mark, { marks, answer }: { marks: Mark[]; answer: Answer }): Mark {
  const { sentences, text } = answer
  const own = sentences[mark.first]
  if (!own || mark.quote !== own.text) return mark
  const joined = (first: number, last: number): Mark => {
    const [from, to] = [sentences[first], sentences[last]]
    if (!from || !to) return mark
    const quote = text.slice(from.start, to.end)
    const isClean = [from, to].every((one) => mayBeUsed(one, answer))
    return quote.length <= longest && isClean ? { ...mark, quote, first, last } : mark
  }
  const beside = marks
    .filter(
      (one) => one.skill === mark.skill && one.kind === mark.kind && Math.abs(one.first - mark.first) === 1,
    )
    .filter((one) => one.quote === sentences[one.first]?.text)
    .sort((a, b) => b.weight - a.weight)[0]
  if (beside) return joined(Math.min(mark.first, beside.first), Math.max(mark.first, beside.first))
  if (wordsOf(mark.quote) > 5 || mark.kind === 'strength') return mark
  // "Non, pas encore." says nothing by itself.
  const next = marks.find((one) => one.first === mark.first + 1 && one.skill === mark.skill)
  if (next && next.kind !== mark.kind) return mark
  const after = joined(mark.first, mark.first + 1)
  return after !== mark ? after : joined(mark.first - 1, mark.first)
}

function wordsOf(text: string): number {
  return text.split(/\s+/).length
}

/**
 * Over a whole subject: what a group did counts for nobody once the speaker says that it was not them, and a faint
 * doubt does not stand against what was shown firmly.
 */
export function weigh(marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) => {
    const near = marks.filter((one) => one.skill === mark.skill && Math.abs(one.turn - mark.turn) <= 6)
    if (mark.kind === 'strength')
      return !(
        mark.isCollective && near.some((one) => one.kind === 'gap' && one.weight >= 3 && one.turn > mark.turn)
      )
    // Who did it is told in the next answer, and told better there.
    if (
      mark.isProbed &&
      near.some((one) => one.kind === 'gap' && one.turn > mark.turn && one.turn <= mark.turn + 3)
    )
      return false
    if (mark.isGuessed && near.some((one) => one !== mark && one.kind === 'gap' && !one.isGuessed))
      return false
    return !(mark.weight < 2 && near.some((one) => one.kind === 'strength' && one.weight >= 4))
  })
}
