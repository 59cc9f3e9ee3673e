import { dayAndMonth, MONTHS, WEEKDAYS } from '../../language/dates.ts'
import { fold } from '../fold.ts'
import type { PlacedFinding } from '../passage.ts'
import { mark, type Reading, sentenceAt } from '../reading.ts'

type Said = {
  start: number
  end: number
  day: number
  month: number
  year?: number
  weekday?: number
  dayStart: number
  dayEnd: number
  numeric: boolean
}

const interviewWord =
  /\b(?:entretien|entrevue|echange|rencontr|visio|appel|discussion|conversation|rendez-vous|venu|visite|parle|vu|recu|vous nous avez|vous avez (?:montr|present|expliqu|decrit|dit)|you (?:showed|told|described|explained|presented|gave|said)|interview|met\b|meet|spoke|spoken|speak|talk|call|chat|conversation|discussion|visit|came|coming|seeing (?:me|us)|to see (?:me|us)|we saw|time with|trial|tasting|working day|day with|morning with|journee|matinee|essai\b|accueilli|entretenu|vus?\b|passe (?:avec|parmi|chez)|deplac)/
const otherWord =
  /\b(?:candidature|dossier|annonce|cv|recu le|postule|avant le|d'ici|a partir d|jusqu'a|depuis le|courriel|message|mail|lettre|demarr|commenc|debut|formation|application|applied|applying|advert|until|before|by|from|starting|since|deadline|email|letter|message|received)\b[^,.;]{0,25}$/

/** A date beside interview words that is the date of none; the right one is offered when there is only one. */
export function findWrongDate(reading: Reading): PlacedFinding[] {
  const { interviews = [] } = reading.context
  const known = interviews.flatMap(({ date }) => {
    const [year, month, day] = date.slice(0, 10).split('-').map(Number)
    return year && month && day ? [{ year, month, day, iso: date.slice(0, 10) }] : []
  })
  if (known.length === 0) return []
  return datesIn(reading).flatMap((said) => {
    const sentence = sentenceAt(reading, said.start)
    const before = reading.folded.slice(sentence.start, said.start)
    if (!interviewWord.test(sentence.folded) || otherWord.test(before)) return []
    // In English the deed may follow: "thank you for coming in on 4 May".
    const near = known.filter(
      (one) =>
        isSame(one, said) || (said.numeric && isSame(one, { ...said, day: said.month, month: said.day })),
    )
    if (near.some((one) => said.weekday === undefined || said.weekday === weekdayOf(one))) return []
    const only = known.length === 1 ? known[0] : undefined
    const right =
      only && !said.numeric && said.year === undefined && said.weekday === undefined
        ? dayAndMonth(only.iso, reading.language)
        : undefined
    const place = right ? { start: said.dayStart, end: said.dayEnd } : { start: said.start, end: said.end }
    return [mark(reading, { rule: 'truth.date', severity: 'block', ...place, suggestion: right })]
  })
}

type Day = { year: number; month: number; day: number }

function isSame(one: Day, said: { day: number; month: number; year?: number | undefined }): boolean {
  return (
    one.day === said.day && one.month === said.month && (said.year === undefined || said.year === one.year)
  )
}

/** Monday is 0. */
function weekdayOf({ year, month, day }: Day): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7
}

const months = { fr: MONTHS.fr.map(fold), en: MONTHS.en.map(fold) }
const weekdays = { fr: WEEKDAYS.fr.map(fold), en: WEEKDAYS.en.map(fold) }

function datesIn({ folded, language }: Reading): Said[] {
  const day = weekdays[language].join('|')
  const names = months[language]
    .map((name) => (language === 'en' && name.length > 4 ? `${name}|${name.slice(0, 3)}` : name))
    .join('|')
  const year = '(?:,? (?<year>20\\d\\d))?'
  const spelled =
    language === 'fr'
      ? `(?:(?<weekday>${day}) )?(?<date>(?<day>[12]?\\d|3[01])(?:er)? (?<month>${names}))\\b${year}`
      : `(?:(?<weekday>${day}),? (?:the )?)?(?:(?<date>(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)?(?: of)? (?<month>${names}))|(?<date2>(?<month2>${names}) (?<day2>[12]?\\d|3[01])(?:st|nd|rd|th)?))\\b${year}`
  const found: Said[] = []
  for (const match of folded.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${spelled}`, 'gu'))) {
    const groups = match.groups ?? {}
    const date = groups.date ?? groups.date2 ?? ''
    const month = (groups.month ?? groups.month2 ?? '').slice(0, language === 'en' ? 3 : undefined)
    const dayStart = match.index + match[0].indexOf(date)
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      dayStart,
      dayEnd: dayStart + date.length,
      day: Number(groups.day ?? groups.day2),
      month: months[language].findIndex((name) => name.startsWith(month)) + 1,
      numeric: false,
      ...(groups.year ? { year: Number(groups.year) } : {}),
      ...(groups.weekday ? { weekday: weekdays[language].indexOf(groups.weekday) } : {}),
    })
  }
  for (const match of folded.matchAll(
    /(?<![\d/.-])(?:(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?|(\d{4})-(\d{2})-(\d{2}))(?![\d/-]|\.\d)/g,
  )) {
    const [whole, a, b, y, isoYear, isoMonth, isoDay] = match
    const day = Number(isoDay ?? a)
    const month = Number(isoMonth ?? b)
    // "24/7" and "2.0" are no dates.
    if (!isoYear && !y && !whole.includes('/')) continue
    if (day < 1 || month < 1 || day > 31 || month > 31 || (day > 12 && month > 12) || /24\/7/.test(whole))
      continue
    const at = { start: match.index, end: match.index + whole.length }
    const said = isoYear ? Number(isoYear) : y ? Number(y.length === 2 ? `20${y}` : y) : undefined
    found.push({
      ...at,
      dayStart: at.start,
      dayEnd: at.end,
      day,
      month,
      numeric: true,
      ...(said ? { year: said } : {}),
    })
  }
  return found.sort((one, other) => one.start - other.start)
}
