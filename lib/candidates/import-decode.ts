/** Why a file cannot be read at all. Sentences: messages `import.unreadable`. */
export type Undecodable = 'empty' | 'too-big' | 'spreadsheet' | 'binary'
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export const maxImportBytes = 10 * 1024 * 1024

/** The text of a file in whichever of the usual encodings it is, line ends as \n, accents composed. */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } | Undecodable {
  if (bytes.length > maxImportBytes) return 'too-big'
  const kind = signature(bytes)
  if (kind) return kind
  const encoding = guessEncoding(bytes)
  const raw = encoding === 'windows-1252' ? decodeWindows(bytes) : new TextDecoder(encoding).decode(bytes)
  if (controls(raw) > Math.max(3, raw.length / 50)) return 'binary'
  const text = raw
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]/g, '')
    .normalize('NFC')
  return text.trim() === '' ? 'empty' : { text, encoding }
}

/** 0x80 to 0x9f as Windows has them. Node's own decoder reads them as Latin 1, which has no € there and no ’. */
export const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWindows(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes)
  return latin.replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign)
}

function signature(bytes: Uint8Array): Undecodable | null {
  const starts = (...expected: number[]) => expected.every((byte, place) => bytes[place] === byte)
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0xd0, 0xcf, 0x11, 0xe0)) return 'spreadsheet'
  return starts(0x25, 0x50, 0x44, 0x46) ? 'binary' : null
}

function guessEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  sample.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (odd > sample.length / 8 && even < odd / 8) return 'utf-16le'
  if (even > sample.length / 8 && odd < even / 8) return 'utf-16be'
  return isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

// One damaged byte in a long file of UTF-8 does not make it windows-1252: then every accent would be wrong.
function isMostlyUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes)
    const damaged = text.split('\ufffd').length - 1
    const sound = (text.match(/[\u0080-\ufffc]/g) ?? []).length
    return sound > 20 * damaged
  }
}

function controls(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is counted
  return (text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g) ?? []).length
}
