import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits as base64url, 43 characters; shown once and never stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a token: SHA-256, hexadecimal. The token is random, so no salt is needed. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
