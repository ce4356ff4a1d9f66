import { useQuery } from '@apollo/client/react'
import {
  type CountedSet,
  countedSets,
  rowCountedBy,
} from '../../lib/inventory/counted-set.rules.ts'
import { planRowsDocument } from './plan-rows.document.ts'

/** Where in the plan the inventory counts; null while it is asked, and where it counts nowhere. */
export function usePlanRows(entity: string) {
  const { data } = useQuery(planRowsDocument, { variables: { entity } })
  const areas = data?.plan?.areas ?? []
  return {
    /** Number of the area that services or procedures count for. */
    areaOf: (set: CountedSet): number | null =>
      areas.find(({ indicators }) => countedSets(indicators).includes(set))?.number ?? null,
    /** The row that a source counts. */
    rowOf: (sourceKey: string): number | null =>
      rowCountedBy(
        areas.flatMap(({ indicators }) => indicators),
        sourceKey,
      )?.row ?? null,
  }
}
