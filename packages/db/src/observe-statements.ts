import type pg from 'pg'

/**
 * Tells of every SQL statement that goes through the pool, transaction control included, whether
 * Prisma or our own SQL sent it. One place, so that no statement is counted by two rules. The
 * listener runs in the asynchronous context of the sender, so that a request can count its own;
 * the pool's own `query` would run it in the context of whoever gave the connection back.
 */
export function observeStatements(pool: pg.Pool, onStatement: (sql: string) => void): void {
  pool.on('connect', (client) => {
    client.query = new Proxy(client.query, {
      apply(query, self, parameters) {
        onStatement(statementText(parameters[0]))
        return Reflect.apply(query, self, parameters)
      },
    })
  })
  pool.query = new Proxy(pool.query, {
    async apply(_query, _self, parameters) {
      const client = await pool.connect()
      try {
        const result: unknown = await Reflect.apply(client.query, client, parameters)
        client.release()
        return result
      } catch (error) {
        client.release(error instanceof Error ? error : true)
        throw error
      }
    },
  })
}

function statementText(statement: unknown): string {
  if (typeof statement === 'string') return statement
  if (typeof statement !== 'object' || statement === null || !('text' in statement)) return ''
  return String(statement.text)
}
