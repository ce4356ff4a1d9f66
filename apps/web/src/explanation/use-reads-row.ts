import { useMay } from '../lib/session/use-session.ts'

/** Whether a row’s own page is open to the person: what is in the SUIT is public, the rest is for own people. */
export function useReadsRow(entity: string): (row: { reasonKey?: string }) => boolean {
  const readsAll = useMay(entity, 'register.readAll')
  return ({ reasonKey }) => readsAll || reasonKey === 'REGISTERED'
}
