// Format characters (bidirectional overrides, zero-width spaces, soft hyphens, tags) but the two joiners.
const INVISIBLE = /(?![\u200c\u200d])\p{Cf}|\p{Variation_Selector}/gu

/**
 * Text on one line that shows what it holds: control and bidirectional characters go, line breaks become
 * spaces, runs of spaces one. Joiners stay between letters that need them (Persian, Indic scripts).
 */
export function withoutControls(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(INVISIBLE, '')
    .replace(
      /(?<![\p{Script=Arabic}\p{M}\p{Script=Devanagari}\p{Script=Bengali}])[\u200c\u200d]+|[\u200c\u200d]+(?!\p{L})/gu,
      '',
    )
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .replace(/\p{Zs}+/gu, ' ')
    .trim()
}
