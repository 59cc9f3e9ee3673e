/** "1:02:03.450", "02:03" or "3.5" (seconds) in milliseconds; null for anything else. */
export function readTime(text: string): number | null {
  const clock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,](\d{1,3})\d*)?$/.exec(text.trim())
  if (clock) {
    const [, hours = '0', minutes = '0', seconds = '0', fraction = ''] = clock
    return (
      ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'))
    )
  }
  const plain = /^(\d{1,7}(?:\.\d+)?)\s*s?$/.exec(text.trim())
  return plain ? Math.round(Number(plain[1]) * 1000) : null
}
