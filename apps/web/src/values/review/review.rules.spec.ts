import type { Reading } from '@gelt/domain'
import { describe, expect, it } from 'vitest'
import { previousReading } from './previous-reading.rules.ts'
import { reviewSentence, type Waiting } from './review-sentence.rules.ts'

const waiting = (isOwn: boolean, submittedAt = '2010-06-28T15:00:00Z'): Waiting => ({
  isOwn,
  submittedAt,
})
const say = (list: Waiting[], hasMore = false) => reviewSentence(list, hasMore, 'es')

describe('the review queue, said aloud', () => {
  it('counts and says since when', () => {
    expect(say([])).toBe('No hay datos por revisar.')
    expect(say([waiting(false)])).toBe('1 dato espera revisión; se envió el 28 de junio de 2010.')
    expect(say([waiting(false), waiting(false, '2010-06-26T04:00:00Z')])).toBe(
      // 11 at night in Bogotá is still the day before.
      '2 datos esperan revisión; el más antiguo se envió el 25 de junio de 2010.',
    )
  })

  it('says which of them another person approves', () => {
    expect(say([waiting(true)])).toMatch(/Es suyo: lo aprueba otra persona\.$/)
    expect(say([waiting(true), waiting(true)])).toMatch(/Son suyos: los aprueba otra persona\.$/)
    expect(say([waiting(true), waiting(false)])).toMatch(/1 es suyo y lo aprueba otra persona\.$/)
  })

  it('doesn’t pretend to have counted them all', () => {
    expect(say([waiting(false), waiting(false)], true)).toMatch(/^Más de 2 datos/)
  })
})

describe('the value to compare with', () => {
  const reading = (id: string, periodKey: string, cutoff: string, revision = 1): Reading => ({
    id,
    periodKey,
    cutoff,
    revision,
    value: '1',
    numerator: null,
    denominator: null,
    members: [],
  })
  const readings = [
    reading('first', '2009-S2', '2009-12-31'),
    reading('corrected', '2009-S2', '2009-12-31', 2),
    reading('may', '2010-S1', '2010-05-31'),
    reading('later', '2010-S2', '2010-12-31'),
  ]
  const against = (periodKey: string, cutoff: string) =>
    previousReading(readings, { periodKey, cutoff })?.id ?? null

  it('is the one before by cut-off, or the one that a correction replaces', () => {
    expect(against('2010-S1', '2010-06-30')).toBe('may')
    expect(against('2009-S2', '2009-12-31')).toBe('corrected')
    expect(against('2008-S2', '2008-12-31')).toBeNull()
  })
})
