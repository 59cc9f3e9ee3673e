/**
 * Lower case, without accents, one apostrophe and one space for all their kinds. Keeps line
 * breaks and every offset: the result is as long as the text. Expects composed letters (NFC).
 */
export function fold(text: string): string {
  let folded = ''
  for (const character of text) {
    if (character < '\u0080') {
      folded += character.toLowerCase()
      continue
    }
    const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    folded += plain.length === character.length ? plain : character
  }
  return folded
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/[^\S\n]/g, ' ')
    .replace(/[‐‑]/g, '-')
}
