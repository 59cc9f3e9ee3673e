// Asked for every letter, and building a formatter takes a tenth of a millisecond.
const known = new Map<string, boolean>()

/** Whether this machine knows the IANA name. "+02:00" is an offset, not a place: it would never change its clocks. */
export function isTimeZone(zone: string): boolean {
  const remembered = known.get(zone)
  if (remembered !== undefined) return remembered
  const isKnown = /^[A-Za-z]/.test(zone) && isFormattable(zone)
  if (known.size > 1_000) known.clear()
  known.set(zone, isKnown)
  return isKnown
}

/** "America/Argentina/Buenos_Aires" → "Buenos Aires". */
export function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

function isFormattable(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }))
  } catch {
    return false
  }
}
