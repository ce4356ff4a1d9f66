import type { Language } from '@gelt/domain'
import type { FastifyRequest } from 'fastify'

/** Spanish unless English is asked for first. */
export function languageOf(request: FastifyRequest): Language {
  const first = request.headers['accept-language']?.split(',')[0]?.trim().toLowerCase()
  return first?.startsWith('en') ? 'en' : 'es'
}
