import { useCallback } from 'react'
import { useSearchParams } from 'wouter'
import { type Gauge, readGauges, writeGauges } from './gauges.rules.ts'

const KEY = 'ver'

/** The gauges chosen in the address, and a way to choose others. */
export function useGauges(): [Gauge[], (chosen: readonly Gauge[]) => void] {
  const [parameters, setParameters] = useSearchParams()
  const choose = useCallback(
    (chosen: readonly Gauge[]) =>
      setParameters(
        (before) => {
          const next = new URLSearchParams(before)
          if (chosen.length > 0) next.set(KEY, writeGauges(chosen))
          else next.delete(KEY)
          return next
        },
        // Toggling a filter is not a place to come back to.
        { replace: true },
      ),
    [setParameters],
  )
  return [readGauges(parameters.get(KEY)), choose]
}
