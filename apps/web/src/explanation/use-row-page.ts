import { useMay } from '../lib/session/use-session.ts'
import { type ExplainedRowFacts, rowPage } from './row-page.rules.ts'

/** Where an explained row leads the person; null: nowhere. */
export function useRowPage(entity: string): (row: ExplainedRowFacts) => string | null {
  const readsAll = useMay(entity, 'register.readAll')
  return (row) => rowPage(entity, readsAll, row)
}
