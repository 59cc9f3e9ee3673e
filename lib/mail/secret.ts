import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

// One key for each purpose, so that nothing sealed for one opens for another.
const purpose = 'tact mail server, 1'
const prefix = 'a256gcm.'

/** Encrypts a secret for the database with a key drawn from APP_SECRET (AES-256-GCM, HKDF). */
export function seal(text: string, appSecret: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(appSecret), nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return prefix + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
}

/** What was sealed, or null when APP_SECRET is another one or the row was touched. */
export function unseal(sealed: string, appSecret: string): string | null {
  if (!sealed.startsWith(prefix)) return null
  const bytes = Buffer.from(sealed.slice(prefix.length), 'base64')
  if (bytes.length < 28) return null
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(appSecret), bytes.subarray(0, 12), {
      authTagLength: 16,
    })
    decipher.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

function keyOf(appSecret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', appSecret, '', purpose, 32))
}
