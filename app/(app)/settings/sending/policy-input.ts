import type { Company } from '@/prisma/client/client.ts'

/** What the form says ("9", "9:30", "9h30" are times), with the company's place, as `delayPolicySchema` reads it. */
export function policyInput(form: FormData, { timeZone, country, region }: Company): unknown {
  const end = minutesOf(form.get('windowEnd'))
  return {
    timeZone,
    country,
    region,
    delayAmount: numberOf(form.get('delayAmount')),
    delayUnit: form.get('delayUnit'),
    windowStart: minutesOf(form.get('windowStart')),
    // Midnight as an end is the one that closes the day.
    windowEnd: end === 0 ? 1440 : end,
    fridayEnd: isBlank(form.get('fridayEnd')) ? null : (minutesOf(form.get('fridayEnd')) ?? -1),
    weekdays: form.getAll('weekdays').map(numberOf),
    skipHolidays: form.get('skipHolidays') === 'on',
    spreadMinutes: numberOf(form.get('spreadMinutes')),
    afterInterviewHours: numberOf(form.get('afterInterviewHours')),
    mostDays: numberOf(form.get('mostDays')),
    candidateZone: form.get('candidateZone') === 'on',
  }
}

function isBlank(text: FormDataEntryValue | null): boolean {
  return typeof text !== 'string' || text.trim() === ''
}

function numberOf(text: FormDataEntryValue | null): number | null {
  return typeof text === 'string' && text.trim() !== '' ? Number(text) : null
}

function minutesOf(text: FormDataEntryValue | null): number | null {
  const [, hours, minutes = '0'] =
    /^(\d\d?)(?:\s*[:hH.]\s*([0-5]\d)?)?$/.exec(String(text ?? '').trim()) ?? []
  return hours && Number(hours) <= 24 ? Number(hours) * 60 + Number(minutes) : null
}

/** "09:00"; the end of the day is "24:00". */
export function clock(minutes: number): string {
  const pad = (number: number) => String(number).padStart(2, '0')
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}
