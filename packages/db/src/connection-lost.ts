/** Of the network and of PostgreSQL: not reached, cut off, shutting down, crashed, starting, full. */
const lostCode =
  /^(08...|53300|57P0[1-5]|25P0[34]|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|P1001|P1002|P1008|P1017|P2037)$/

/** The driver tells these apart by their words only. */
const lostWords =
  /Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect/

/** Prisma hands on what the driver said inside its own error. */
const driverKinds = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
])

/**
 * Whether something failed because the database could not be reached, or because the connection to
 * it broke. What a transaction had asked for may have been done all the same when its COMMIT was under
 * way.
 */
export function isConnectionLost(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, kind, message, cause, meta, driverAdapterError, errors } = error as Record<
    string,
    unknown
  >
  return (
    lostCode.test(String(code ?? '')) ||
    driverKinds.has(String(kind ?? '')) ||
    lostWords.test(String(message ?? '')) ||
    [cause, meta, driverAdapterError, ...(Array.isArray(errors) ? errors : [])].some(
      isConnectionLost,
    )
  )
}
