import { Temporal } from 'temporal-polyfill'
import type { Language } from '../language/language.ts'
import type { Departs, Reason } from './departure.ts'
import { placeOf } from './time-zone.ts'
import { formatDeparture, shortDate, weekdayName } from './words.ts'

/** The messages `departure.why.<key>`. */
export type WhyKey =
  | 'sentence'
  | 'delay.MINUTES'
  | 'delay.HOURS'
  | 'delay.WORKING_DAYS'
  | 'after-interview'
  | 'friday'
  | 'friday-closed'
  | 'weekend'
  | 'weekday'
  | 'window'
  | 'holiday'
  | 'zone'
  | 'open'

export type Around = {
  language: Language
  /** The company's zone, in which the departure is said. */
  timeZone: string
  now: Date
  /** What the delay counts from, for the reader: decided and approved on one day is one thing. */
  since: 'decision' | 'approval'
  /** Words one of the messages above, for a page by next-intl, else by `translatorFor`. */
  say: (key: WhyKey, values: Record<string, string | number>) => string
}

// Three in a row are explanation enough.
const mostHolidays = 3

/** "mardi 24 nov. à 09:12 : deux jours ouvrés après la décision, pas avant 9:00, le 11 nov. est férié (Armistice)" */
export function departureSentence(departs: Departs, around: Around): string {
  const when = formatDeparture(departs.sendAt, around).long
  return around.say('sentence', { when, why: whyWords(departs, around) })
}

/** The reasons alone: "deux jours ouvrés après la décision, pas avant 9:00". */
export function whyWords({ sendAt, reasons }: Departs, around: Around): string {
  const { language, say } = around
  const zone = reasons.find((one) => one.kind === 'zone')?.timeZone
  const clock = (at: Date) => timeIn(at, { ...around, timeZone: zone ?? around.timeZone })
  const all = <Kind extends Reason['kind']>(kind: Kind) =>
    reasons.filter((one): one is Extract<Reason, { kind: Kind }> => one.kind === kind)
  const delays = all('delay')
  const countsDays = delays.some(({ unit }) => unit === 'WORKING_DAYS')
  const words = [
    ...delays.map(({ unit, amount }) => say(`delay.${unit}`, { count: amount, since: around.since })),
    ...all('after-interview').map(({ hours }) => say('after-interview', { count: hours })),
    ...all('friday').map(({ closesAt }) =>
      closesAt ? say('friday', { time: clock(closesAt) }) : say('friday-closed', {}),
    ),
    // Working days leave out the days off by their name.
    ...(countsDays ? [] : all('weekend').map(({ day }) => dayOff(day, around))),
    ...all('window').map(({ opensAt }) => say('window', { time: hour(clock(opensAt), language) })),
    ...all('holiday')
      .slice(0, mostHolidays)
      .map(({ day, name }) => say('holiday', { day: shortDate(day, language), name })),
    ...(zone ? [say('zone', { place: placeOf(zone), time: clock(sendAt) })] : []),
  ]
  return (words.length > 0 ? words : [say('open', {})]).join(', ')
}

function dayOff(day: string, { language, say }: Around): string {
  const weekday = Temporal.PlainDate.from(day).dayOfWeek
  return weekday > 5 ? say('weekend', {}) : say('weekday', { day: weekdayName(weekday, language) })
}

function timeIn(at: Date, around: Around): string {
  return formatDeparture(at, around).time
}

/** An hour of opening as it is spoken of: "9:00" in French. */
function hour(time: string, language: Language): string {
  return language === 'fr' ? time.replace(/^0/, '') : time
}
