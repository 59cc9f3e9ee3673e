import { getLocale, getTranslations } from 'next-intl/server'
import type { Offer } from '@/components/departure/departure-picker.tsx'
import { openDays } from '@/lib/calendar/choice.ts'
import { dayOf } from '@/lib/calendar/days.ts'
import { deadlineOf } from '@/lib/calendar/deadline.ts'
import { departure, nextDeparture } from '@/lib/calendar/departure.ts'
import type { LetterPolicy } from '@/lib/calendar/policy.ts'
import { placeOf } from '@/lib/calendar/time-zone.ts'
import { whyWords } from '@/lib/calendar/why.ts'
import type { LetterDeparture } from '@/lib/rejections/departure.ts'
import type { Company } from '@/prisma/client/client.ts'

const weeksShown = 3

type Ask = {
  now: Date
  /** One letter's own; without it the company's policy for a letter as any other. */
  letter?: LetterDeparture
  decidedAt?: Date
}

/** The departures that a person may choose from now, each with its why: by the delay, at the next opening, on a day. */
export async function departureOffer(company: Company, { now, letter, decidedAt }: Ask): Promise<Offer> {
  const [language, t] = await Promise.all([getLocale(), getTranslations('departure')])
  const ask = { ...(letter ?? { policy: company, seed: 'offer' }), language }
  const policy: LetterPolicy = ask.policy
  const byPolicy = departure({ decidedAt: now, ...ask })
  const next = nextDeparture({ now, ...ask })
  const isOneDay = !decidedAt || dayOf(decidedAt, policy.timeZone).equals(dayOf(now, policy.timeZone))
  const why = (departs: typeof next) =>
    whyWords(departs, {
      language,
      timeZone: company.timeZone,
      now,
      since: isOneDay ? 'decision' : 'approval',
      say: (key, values) => t(`why.${key}`, values),
    })
  return {
    timeZone: company.timeZone,
    zone: policy.timeZone,
    zoneNote: policy.isCandidateZone ? t('zone-note', { place: placeOf(policy.timeZone) }) : null,
    times: { policy: byPolicy.sendAt.toISOString(), next: next.sendAt.toISOString() },
    why: { policy: why(byPolicy), next: why(next) },
    deadline: decidedAt ? { at: deadlineOf(decidedAt, policy).toISOString(), days: policy.mostDays } : null,
    days: openDays({ from: now, days: weeksShown * 7, policy }).map(({ day, isOpen }) => ({ day, isOpen })),
  }
}
