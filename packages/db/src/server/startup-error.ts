import { type StartupFacts, startupTexts } from './startup-texts.mjs'

export type StartupCode = keyof StartupFacts

/**
 * A reason not to start that a person can act on. `message` is the paragraph to print on standard
 * error before leaving with exit code 1; a stack trace would add nothing to it.
 */
export class StartupError<Code extends StartupCode = StartupCode> extends Error {
  override readonly name = 'StartupError'
  readonly code: Code
  readonly facts: StartupFacts[Code]

  constructor(code: Code, facts: StartupFacts[Code], options?: ErrorOptions) {
    super(startupTexts[code](facts), options)
    this.code = code
    this.facts = facts
  }
}

/**
 * Turns what `listen` throws into the paragraph about a taken port; any other error comes back as
 * it is.
 * @param port TCP port, 1–65535
 */
export function portError(error: unknown, port: number): unknown {
  return errorCode(error) === 'EADDRINUSE'
    ? new StartupError('PORT_TAKEN', { port }, { cause: error })
    : error
}

/** The `code` of a system or PostgreSQL error, or undefined where there is none. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** One line about an error, also for those (refused connections) that carry only causes. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0])
  if (error instanceof Error) return error.message.split('\n')[0] || error.name
  return String(error)
}
