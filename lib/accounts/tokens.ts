import { createHash, randomBytes } from 'node:crypto'

/** A new secret for a link: 256 bits, in letters that survive every mail program. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of it. A fast hash is enough: there is nothing to guess in 256 random bits. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
