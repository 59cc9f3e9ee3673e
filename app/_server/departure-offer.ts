import type { Offer } from '@/components/departure/departure-picker.tsx'
import { departure, nextSlot, openDays } from '@/lib/calendar/departure.ts'
import type { Company } from '@/prisma/client/client.ts'

const weeksShown = 3

/** The departures that a person may choose from now: by the company's delay, at the next opening, on a day. */
export function departureOffer(policy: Company, { now, seed }: { now: Date; seed: string }): Offer {
  return {
    timeZone: policy.timeZone,
    times: {
      policy: departure({ decidedAt: now, policy, seed }).sendAt.toISOString(),
      next: nextSlot({ now, policy, seed }).toISOString(),
    },
    days: openDays({ from: now, days: weeksShown * 7, policy }).map(({ day, isOpen }) => ({ day, isOpen })),
  }
}
