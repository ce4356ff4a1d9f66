import type { FastifyInstance } from 'fastify'
import pino, { type DestinationStream, type Logger } from 'pino'

/** What errors may carry of a person or of a secret: mail addresses, network addresses, quoted values. */
const personal = [
  /[^\s"'<>()=:,;]+@[^\s"'<>()=:,;]+/g,
  /\b\d{1,3}(\.\d{1,3}){3}\b/g,
  /(?<![\w:])([0-9a-f]{0,4}:){2,7}[0-9a-f]{1,4}(?![\w:])/gi,
  /(?<=\)=\()[^)]*/g,
]

/** Longest message that is kept of an error; some libraries print whole inputs. */
const maxMessage = 500

function redact(text: string): string {
  return personal.reduce((kept, pattern) => kept.replaceAll(pattern, '[…]'), text)
}

/** An error for the log: what kind, what it says without personal data, where. */
export function describeError(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { type: typeof error }
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? []
  return {
    type: error.name,
    message: redact(error.message.trim()).slice(-maxMessage),
    stack: frames.join('\n'),
    ...('code' in error ? { code: String(error.code) } : {}),
    ...(error.cause instanceof Error
      ? { cause: redact(error.cause.message).slice(-maxMessage) }
      : {}),
  }
}

/** Structured logs without bodies, cookies, query strings, mail or network addresses. */
export function createLogger(level: string, destination: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError, error: describeError },
    },
    destination,
  )
}

/** One line for each answer at `info`: the pattern of the route, never the address with its ids. */
export function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'answered',
    )
  })
}
