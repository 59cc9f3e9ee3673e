import { fold } from '../fold.ts'
import type { PlacedFinding } from '../passage.ts'
import { mark, type Reading, sentenceAt, upper } from '../reading.ts'

// Short words that nobody reads letter by letter.
const loud = new Set(
  `tres non pas plus jamais vraiment merci tout tous toute aucun aucune toujours rien bien bon oui ne doit devez faut
  important imperatif urgent attention obligatoire absolument notre votre vous nous very not never no must please all but
  only always yes really so thank you your our much thanks good best great do don't stop read important final now sorry`.split(
    /\s+/,
  ),
)
const longAcronyms = new Set(
  'unesco urssaf onisep unicef erasmus afssaps caces habilis javascript postgresql mysql toeic toefl prince2 solidworks autocad excel python docker linux kubernetes chatgpt openai github gitlab sharepoint latex matlab fortran cobol graphql'.split(
    ' ',
  ),
)

export function findShouting(reading: Reading): PlacedFinding[] {
  return [...marks(reading), ...capitals(reading)]
}

function marks(reading: Reading): PlacedFinding[] {
  const found = [...reading.text.matchAll(/[ \u00A0\u202F]?!(?:[ \u00A0\u202F]?[!?])*/g)]
  const isDoubled = (words: string) => /![ \u00A0\u202F]?[!?]/.test(words)
  return found
    .filter((match, index) => isDoubled(match[0]) || index > 0)
    .map((match) =>
      mark(reading, {
        rule: 'shouting',
        severity: 'warn',
        start: match.index,
        end: match.index + match[0].length,
        suggestion: '.',
      }),
    )
}

function capitals(reading: Reading): PlacedFinding[] {
  const { context } = reading
  const known = fold(
    [
      context.company,
      context.job?.title,
      context.candidate?.firstName,
      context.candidate?.lastName,
      ...(context.ownNames ?? []),
      ...(context.otherNames ?? []),
      ...(context.interviews ?? []).map((one) => one.interviewer),
    ].join(' '),
  )
  return [
    ...reading.text.matchAll(
      /(?<![\p{L}\p{N}_&@.[{<%$/-])\p{Lu}{2,}(?:['’]\p{Lu}+)?(?![\p{L}\p{N}_&@\]}>%/+#-])(?:[ \u00A0]\p{Lu}{2,}(?![\p{L}\p{N}_]))*/gu,
    ),
  ]
    .filter((match) => {
      if (isInField(reading.text, match.index)) return false
      const words = fold(match[0])
        .split(' ')
        .filter((word) => !known.includes(word) && !longAcronyms.has(word))
      if (words.some((word) => loud.has(word))) return true
      // A family name stands in capitals behind a first name; on lines without a verb it is a signature.
      if (
        /(?:\p{Lu}\p{Ll}+|M\.|Mme|Mr|Ms)[ \u00A0]$/u.test(
          reading.text.slice(Math.max(0, match.index - 20), match.index),
        )
      )
        return false
      return (
        words.some((word) => word.length > 6 && /[aeiouy]/.test(word)) ||
        (words.length > 1 && words.every((word) => word.length > 4))
      )
    })
    .map((match) => {
      const lower = match[0].toLowerCase()
      const isFirst = sentenceAt(reading, match.index).start === match.index
      return mark(reading, {
        rule: 'shouting',
        severity: 'warn',
        start: match.index,
        end: match.index + match[0].length,
        suggestion: isFirst ? upper(lower) : lower,
      })
    })
}

// What a template left between brackets is not shouted.
function isInField(text: string, at: number): boolean {
  const open = Math.max(...['[', '{', '<', '('].map((mark) => text.lastIndexOf(mark, at)))
  if (open < 0 || at - open > 60) return false
  const close = text.slice(open).search(/[\]}>)\n]/)
  return text[open] !== '(' && close > 0 && open + close > at
}
