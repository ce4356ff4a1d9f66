import DataLoader from 'dataloader'
import type { Context, Loaders } from '../../core/context.ts'

const loadersOf = new WeakMap<Loaders, Map<string, DataLoader<string, unknown>>>()

/**
 * The loader of that name in this request: what a page asks for row by row is gathered into one statement.
 * @param read gives the values in the order of the ids
 */
export function requestLoader<Value>(
  { loaders }: Pick<Context, 'loaders'>,
  name: string,
  read: (ids: readonly string[]) => Promise<Value[]>,
): DataLoader<string, Value> {
  const own = loadersOf.get(loaders) ?? new Map<string, DataLoader<string, unknown>>()
  loadersOf.set(loaders, own)
  const known = own.get(name) ?? new DataLoader<string, unknown>(read)
  own.set(name, known)
  return known as DataLoader<string, Value>
}
