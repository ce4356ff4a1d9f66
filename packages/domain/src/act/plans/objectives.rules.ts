/** Whether a row serves an objective, of those that name the numbers of the rows that serve them. */
export function servesAny(
  { row }: { row: number },
  objectives: readonly { rows: readonly number[] }[],
): boolean {
  return objectives.some(({ rows }) => rows.includes(row))
}
