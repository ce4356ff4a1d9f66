import { describe, expect, it } from 'vitest'
import type { DutyState } from '../../gql/graphql.ts'
import { dutiesSentence } from './duties-sentence.rules.ts'

const owed = (state: DutyState, dueOn = '2010-06-30', earlier = false) => ({
  state,
  dueOn,
  earlier,
})
const say = (duties: ReturnType<typeof owed>[], today = '2010-06-15', all = false) =>
  dutiesSentence(duties, today, all, 'es')

describe('what is owed, said aloud', () => {
  it('counts what is missing and says when the first is due', () => {
    expect(
      say([owed('NOT_RECORDED', '2010-09-02'), owed('DRAFT'), owed('RETURNED'), owed('APPROVED')]),
    ).toBe('Le faltan 3 datos de este periodo; el primero vence el 30 de junio de 2010.')
    expect(say([owed('DRAFT')])).toBe(
      'Le falta 1 dato de este periodo; vence el 30 de junio de 2010.',
    )
  })

  it('says that it is today, or too late', () => {
    expect(say([owed('DRAFT')], '2010-06-30')).toMatch(/vence hoy, 30 de junio de 2010\.$/)
    expect(say([owed('DRAFT'), owed('DRAFT')], '2010-07-01')).toMatch(
      /el primero venció el 30 de junio de 2010\.$/,
    )
  })

  it('adds what waits for approval', () => {
    expect(say([owed('SUBMITTED')])).toBe(
      'No le falta ningún dato de este periodo. Además, 1 espera aprobación.',
    )
    expect(say([owed('DRAFT'), owed('SUBMITTED'), owed('SUBMITTED')])).toMatch(
      /Además, 2 esperan aprobación\.$/,
    )
  })

  it('keeps what came back from earlier periods apart from what this one asks for', () => {
    const back = owed('RETURNED', '2009-12-31', true)
    expect(say([back, owed('DRAFT')])).toBe(
      'Le falta 1 dato de este periodo; vence el 30 de junio de 2010. Queda por corregir 1 dato de un periodo anterior.',
    )
    expect(say([back, back, owed('SUBMITTED')])).toBe(
      'No le falta ningún dato de este periodo. Quedan por corregir 2 datos de periodos anteriores. Además, 1 espera aprobación.',
    )
  })

  it('tells nothing owed from nothing asked', () => {
    expect(say([owed('APPROVED')])).toBe('No le falta ningún dato de este periodo.')
    expect(say([])).toMatch(/no responde por ninguna fila/)
  })

  it('speaks of all rows to the committee, and English', () => {
    expect(say([owed('DRAFT'), owed('DRAFT')], '2010-06-15', true)).toMatch(
      /^Entre todas las filas faltan 2 datos/,
    )
    expect(dutiesSentence([owed('DRAFT')], '2010-06-15', false, 'en')).toBe(
      'You are missing 1 value of this period; it is due on 30 June 2010.',
    )
  })
})
