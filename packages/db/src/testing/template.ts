/** The migrated database that tests copy; nobody connects to it once it is made. */
export const templateName = 'gelt_template'

/** The same server, user and password, another database. */
export function withDatabaseName(connectionString: string, name: string): string {
  const url = new URL(connectionString)
  url.pathname = `/${name}`
  return url.href
}
