const longest = 170
const fillers =
  /^(?:(?:alors|donc|euh|bon|ben|bah|oui|non|ouais|eh bien|enfin|voilà|en fait|honnêtement|franchement|du coup|en vrai|well|so|yeah|yes|no|um|uh|okay|ok|sure|right|honestly|i mean|you know)[,.…]?\s+)+/i

/** Exact words of somebody, short enough to quote: without what they began with for breath. Null when too long. */
export function quoteIn(said: string): string | null {
  const text = said
    .trim()
    .replace(fillers, '')
    .replace(/[.…,;:\s]+$/, '')
  if (/[«»“”]/.test(text) || text.split(/\s+/).length < 3) return null
  if (text.length <= longest) return text
  const window = text.slice(0, longest)
  const comma = Math.max(window.lastIndexOf(', '), window.lastIndexOf('; '))
  return comma > 40 ? window.slice(0, comma) : null
}
