import { isIP } from 'node:net'
import type { Company, Sender } from '../../prisma/client/client.ts'

type Own = Pick<Company, 'name' | 'senderName' | 'senderAddress'>

/** Whom the letters of a job come from: the sender that the job chose, else the company. */
export function senderOf(company: Own, sender: Pick<Sender, 'name' | 'address'> | null): Own {
  if (!sender) return company
  return { ...company, senderName: sender.name ?? company.senderName, senderAddress: sender.address }
}

/** How a letter names its sender: "Claire Vasseur, Aubrac Santé". */
export function senderName(signer: string, company: Pick<Company, 'name' | 'senderName'>): string {
  return `${signer}, ${company.senderName ?? company.name}`
}

/** The address emails come from: the company's, else one on Tact's own host. */
export function senderAddress(company: Pick<Company, 'senderAddress'>, appUrl: string): string {
  return company.senderAddress ?? `tact@${mailDomain(new URL(appUrl).hostname)}`
}

// An address needs a name with a dot; a bare host or a number is completed as mail servers do it.
function mailDomain(host: string): string {
  if (isIP(host.replace(/^\[|\]$/g, ''))) return 'tact.localdomain'
  return host.includes('.') ? host : `${host}.localdomain`
}
