import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { replyWithRefusal } from '../../http/refusal-reply.ts'

/** Everything from our own files. Styles may stand inline: the charts and GraphiQL place them so. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    formAction: ["'self'"],
  },
}

/** Parts of the machine that no page of ours asks for. */
const permissionsPolicy = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ')

/** Places that programs of any origin may read, never signed in (see `isForeign`). */
const openPlaces = new Set(['/graphql', '/schema.graphql'])

const yearSeconds = 365 * 24 * 60 * 60

/** Seconds for which a browser remembers that a foreign page may ask. */
const preflightSeconds = 24 * 60 * 60

/**
 * Headers of every answer, and reads from other origins. No cookie ever counts for those: no answer
 * allows credentials, and who is signed in is not asked when the origin is foreign.
 * @param publicUrl when https, browsers are told to use nothing else for a year
 */
export async function registerSecurity(app: FastifyInstance, publicUrl: string): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy,
    strictTransportSecurity: publicUrl.startsWith('https:')
      ? { maxAge: yearSeconds, includeSubDomains: false }
      : false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  })
  await app.register(cors, {
    delegator: (request, done) =>
      done(null, {
        origin: openPlaces.has(pathOf(request)) ? '*' : false,
        methods: ['GET', 'POST'],
        allowedHeaders: ['content-type', 'accept-language', 'apollo-require-preflight'],
        exposedHeaders: ['x-request-id'],
        maxAge: preflightSeconds,
      }),
  })
  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    reply.headers({ 'permissions-policy': permissionsPolicy, 'x-request-id': request.id })
    const field = wrongPart(request)
    if (field) return replyWithRefusal(request, reply, 'INVALID_VALUE', { params: { field } })
  })
}

/** What of an address nobody can mean: a host that is none, or NUL, which PostgreSQL takes in no text. */
function wrongPart(request: FastifyRequest): string | null {
  if (!URL.canParse(`http://${request.host}/`)) return 'Host'
  return request.url.includes('%00') ? 'URL' : null
}

/** Path of the address asked for, without its query. */
export function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? ''
}
