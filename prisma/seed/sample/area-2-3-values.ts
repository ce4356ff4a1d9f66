import { reports, type SampleValue } from './sample-value.ts'

/**
 * Rows 6 to 12 are counted from the inventory. Of row 12 one value is typed: the half-year before the committee
 * decided to count it, by a list that was drawn up by hand.
 */
export const area23Values: readonly SampleValue[] = [
  {
    row: 12,
    ...reports['2009-S2-late'],
    counts: [4, 26],
    evidence: 'Listado de trámites en línea, levantado a mano',
  },
]
