import { NotFoundRefusal } from './refusals.ts'

/** What a row’s id looks like. */
export const idShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Opaque global id: the type and the row, base64url. */
export function encodeId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url')
}

/** Type and row of a global id; null when it is none. */
export function decodeId(globalId: string): { type: string; id: string } | null {
  const [type, id, ...rest] = Buffer.from(globalId, 'base64url').toString('utf8').split(':')
  return type && id && rest.length === 0 && idShape.test(id) ? { type, id } : null
}

/** @throws NotFoundRefusal when the id is not one of that type. */
export function idOf(type: string, globalId: string): string {
  const decoded = decodeId(globalId)
  if (decoded?.type !== type) throw new NotFoundRefusal()
  return decoded.id
}

export function optionalIdOf(type: string, globalId: string | null | undefined): string | null {
  return globalId ? idOf(type, globalId) : null
}
