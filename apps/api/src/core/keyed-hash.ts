import { createHmac } from 'node:crypto'

/** A key of its own for each purpose, from the installation's secret. */
export function keyFor(secret: string, purpose: string): Buffer {
  return createHmac('sha256', secret).update(purpose).digest()
}

/** What stands for these texts where they themselves must not be kept: nobody without the key can tell which they were. */
export function keyedHash(key: Buffer, ...texts: string[]): string {
  return createHmac('sha256', key).update(JSON.stringify(texts)).digest('hex')
}
