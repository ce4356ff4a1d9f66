/** Sends a statement and gives its rows: through the pool, or on the connection of a transaction. */
export type RunSql = <Row extends object>(text: string, values: unknown[]) => Promise<Row[]>
