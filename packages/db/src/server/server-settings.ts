/**
 * Settings for a laptop or a small municipal server, given on the command line so that the files
 * need no editing: local TCP only, UTC, modest memory, everything committed is on disk.
 * @param port TCP port of 127.0.0.1
 * @param throwAway trades safety for speed where the data is made again anyway
 */
export function serverSettings(port: number, throwAway: boolean): string[] {
  const settings: Record<string, string | number> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 60,
    // A restore makes every table anew in one transaction, and holds a lock on each with its indexes.
    max_locks_per_transaction: 256,
    shared_buffers: '128MB',
    max_wal_size: '512MB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
    log_destination: 'stderr',
    logging_collector: 'off',
    password_encryption: 'scram-sha-256',
    ...(throwAway && {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      wal_level: 'minimal',
      max_wal_senders: 0,
    }),
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
