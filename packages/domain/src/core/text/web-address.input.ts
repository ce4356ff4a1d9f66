import { line } from './text.input.ts'

/** A page on the web, http or https, with a host and without name or password. */
function isWebAddress(text: string): boolean {
  const url = URL.parse(text)
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return false
  return url.hostname.includes('.') && !url.username && !url.password
}

export const webAddress = line(500).refine(isWebAddress, { error: 'INVALID_URL' })
