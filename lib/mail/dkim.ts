import { createPublicKey, generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'
import DKIM from 'nodemailer/lib/dkim'
import type { Sign } from './settings.ts'

export type DkimKey = { domain: string; selector: string; privateKey: string }

// What a relay may rightly rewrite is not signed; Date and Message-ID are ours and stay.
const signed =
  'from:reply-to:to:subject:date:message-id:in-reply-to:references:mime-version:content-type:auto-submitted'

const firstField = Buffer.from('DKIM-Signature:')

/** Signs finished messages with this key (RFC 6376). Rejects for a key that is none. */
export function dkimSigner({ domain, selector, privateKey }: DkimKey): Sign {
  const dkim = new DKIM({
    domainName: domain,
    keySelector: selector,
    privateKey,
    headerFieldNames: signed,
  })
  return async (raw) => {
    const chunks: Buffer[] = []
    for await (const chunk of dkim.sign(raw)) chunks.push(chunk as Buffer)
    const whole = Buffer.concat(chunks)
    // With a key that it cannot use nodemailer sends the message unsigned, without a word.
    if (!whole.subarray(0, 15).equals(firstField)) throw new Error('The DKIM key cannot be used.')
    return whole
  }
}

/** A new 2,048-bit key, PEM. The largest that one TXT string of every DNS provider's form takes. */
export async function newDkimKey(): Promise<string> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** What stands in the DNS under `<selector>._domainkey.<domain>` for a private key. */
export function dkimRecord(privateKey: string): string {
  const der = createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
  return `v=DKIM1; k=rsa; p=${der.toString('base64')}`
}
