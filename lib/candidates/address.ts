import { isAddress } from '../wording/address.ts'

export type AddressesRead = {
  /** As they are stored: lower case, in the order of the text, each once. */
  addresses: string[]
  /** Pieces that want to be an address and are none. */
  broken: string[]
}

/** One address as it is stored and compared (trimmed, lower case), or null when no mail server would take it. */
export function readAddress(text: string): string | null {
  const address = clean(text)
  const domain = address.slice(address.lastIndexOf('@') + 1)
  // A formula stays a formula. An accent before the @ is nearly always a slip, and few servers take one; "x@y.c" has lost a letter.
  if (
    !isAddress(address) ||
    !/^(?!=)[\x21-\x7e]+@/.test(address) ||
    !/\.(xn--[a-z0-9-]+|\p{L}{2,})$/u.test(domain)
  )
    return null
  return address
}

/** Every address of a cell: "a@x.example; b@y.example", "Léa <a@x.example>", one a line. */
export function readAddresses(cell: string): AddressesRead {
  const whole = readAddress(cell)
  if (whole) return { addresses: [whole], broken: [] }
  if (cell.trim().startsWith('=')) return { addresses: [], broken: [cell] }
  const addresses = new Set<string>()
  const broken: string[] = []
  for (const piece of clean(cell).split(/[\s;,|/]+/)) {
    const address = readAddress(piece)
    if (address) addresses.add(address)
    else if (piece.includes('@')) broken.push(piece)
  }
  return { addresses: [...addresses], broken }
}

function clean(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/mailto:/gi, ' ')
    .trim()
    .replace(/^[<("'«\s]+|[>)"'»\s.,;:]+$/g, '')
    .toLowerCase()
}
