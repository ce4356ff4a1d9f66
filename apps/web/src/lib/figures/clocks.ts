import { endOfDayInBogota, type PlainDate } from '@gelt/domain'
import { useCallback } from 'react'
import { useSearch, useSearchParams } from 'wouter'

/** The two clocks that a page looks at the plan with. */
export interface Clocks {
  /** Day looked at; null: the plan's own default. */
  asOf: PlainDate | null
  /** Only what was known at the end of that day; null: all that is known now. */
  knownAt: PlainDate | null
}

const AS_OF = 'corte'
const KNOWN_AT = 'conocido'

function dayIn(search: URLSearchParams, key: string): PlainDate | null {
  const day = search.get(key)
  if (day === null || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null
  // A day that doesn't exist comes back as another one. No zod here: it would come with every page.
  const instant = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day) ? day : null
}

/** The clocks in an address; what is no day counts as not asked. */
export function readClocks(search: string): Clocks {
  const parameters = new URLSearchParams(search)
  return { asOf: dayIn(parameters, AS_OF), knownAt: dayIn(parameters, KNOWN_AT) }
}

/** The address of another page, seen with the same clocks. */
export function withClocks(path: string, { asOf, knownAt }: Clocks): string {
  const parameters = new URLSearchParams()
  if (asOf) parameters.set(AS_OF, asOf)
  if (knownAt) parameters.set(KNOWN_AT, knownAt)
  const search = parameters.toString()
  return search ? `${path}?${search}` : path
}

/** For the API: `knownAt` is the last millisecond of the day in Bogotá. */
export function clockVariables({ asOf, knownAt }: Clocks) {
  return {
    asOf,
    knownAt: knownAt && new Date(endOfDayInBogota(knownAt).getTime() - 1).toISOString(),
  }
}

/** The clocks of the page's address, and a way to turn them that leaves the rest of it alone. */
export function useClocks(): [Clocks, (clocks: Clocks) => void] {
  const clocks = readClocks(useSearch())
  const [, setParameters] = useSearchParams()
  const setClocks = useCallback(
    ({ asOf, knownAt }: Clocks) =>
      setParameters((before) => {
        const next = new URLSearchParams(before)
        for (const [key, day] of [
          [AS_OF, asOf],
          [KNOWN_AT, knownAt],
        ] as const) {
          if (day) next.set(key, day)
          else next.delete(key)
        }
        return next
      }),
    [setParameters],
  )
  return [clocks, setClocks]
}
