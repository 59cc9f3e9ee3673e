import type { Finding } from './finding.ts'

export function checkAddress(email: string | null): Finding[] {
  const address = email?.trim() ?? ''
  if (address === '') return [{ rule: 'address.missing', severity: 'block' }]
  return isAddress(address) ? [] : [{ rule: 'address.malformed', severity: 'block', detail: address }]
}

/** One plain address that a mail server will take: no list, no name, no line break. */
export function isAddress(address: string): boolean {
  const at = address.lastIndexOf('@')
  const local = address.slice(0, at)
  const domain = address.slice(at + 1)
  if (at < 1 || local.length > 64 || address.length > 254) return false
  if (!/^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u.test(local)) return false
  const labels = domain.split('.')
  const isLabel = (label: string) => /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u.test(label)
  return labels.length > 1 && labels.every(isLabel) && !/^\d+$/.test(labels.at(-1) ?? '')
}
