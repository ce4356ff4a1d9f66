import { describe, expect, it } from 'vitest'
import { closingRow } from './closing-row.factory.ts'
import {
  closableRows,
  closingCounts,
  periodsByWork,
  rowsToClose,
  whoOwes,
} from './closing-rows.rules.ts'
import { closingSentence } from './closing-sentence.rules.ts'

const state = (row: number, change: Parameters<typeof closingRow>[1]) => closingRow(row, change)
const rows = [
  state(1, {}),
  state(2, { state: 'SUBMITTED', mayApprove: true }),
  state(3, { state: 'RETURNED', needsReason: true }),
  state(4, { state: 'APPROVED', needsReason: true }),
  state(5, { state: 'NOTHING', obstacle: 'NO_DATA', now: null }),
]

describe('rows of a closing', () => {
  it('are proposed where they are open or came back', () => {
    expect(rowsToClose(rows)).toEqual([1, 3])
  })

  it('can be closed where nothing waits and the register says something', () => {
    expect(closableRows(rows)).toEqual([
      { row: 1, name: 'Fila 1', needsReason: false },
      { row: 3, name: 'Fila 3', needsReason: true },
      { row: 4, name: 'Fila 4', needsReason: true },
    ])
    const emptied = state(6, { state: 'APPROVED', needsReason: true, obstacle: 'NO_DATA' })
    expect(closableRows([emptied])).toEqual([])
  })

  it('are closed once for all their targets, with a reason where one of them needs it', () => {
    const two = [state(2, {}), state(2, { state: 'RETURNED', needsReason: true })]
    expect(closableRows(two)).toEqual([{ row: 2, name: 'Fila 2', needsReason: true }])
    expect(rowsToClose(two)).toEqual([2])
  })

  it('of a row whose other target waits, the rest is still offered', () => {
    expect(rowsToClose([state(2, { state: 'SUBMITTED' }), state(2, {})])).toEqual([2])
  })

  it('are counted by where they stand, those without anything to close left out', () => {
    expect(closingCounts(rows)).toEqual({
      ...{ all: 4, open: 2, submitted: 1, approved: 1, approvable: 1 },
    })
  })
})

describe('closingSentence', () => {
  const say = (counts: Partial<ReturnType<typeof closingCounts>>) =>
    closingSentence(
      '30 de junio de 2010',
      { all: 22, open: 0, submitted: 0, approved: 0, approvable: 0, ...counts },
      'es',
    )

  it.each([
    [{ open: 22 }, 'Al 30 de junio de 2010 falta cerrar 22 de las 22 metas que se cuentan.'],
    [{ open: 1 }, 'Al 30 de junio de 2010 falta cerrar 1 de las 22 metas que se cuentan.'],
    [{ all: 1, open: 1 }, 'Al 30 de junio de 2010 falta cerrar la única meta que se cuenta.'],
    [
      { submitted: 1 },
      'Al 30 de junio de 2010 todo está cerrado. Falta que otra persona apruebe 1 valor.',
    ],
    [
      { submitted: 22 },
      'Al 30 de junio de 2010 todo está cerrado. Falta que otra persona apruebe 22 valores.',
    ],
    [
      { approved: 22 },
      'Al 30 de junio de 2010, las 22 metas que se cuentan están cerradas y aprobadas.',
    ],
    [
      { all: 1, approved: 1 },
      'Al 30 de junio de 2010, la única meta que se cuenta está cerrada y aprobada.',
    ],
    [{ all: 0 }, 'Al 30 de junio de 2010 ningún registro dice nada: no hay qué cerrar.'],
  ])('of %o', (counts, sentence) => {
    expect(say(counts)).toBe(sentence)
  })
})

describe('periodsByWork', () => {
  it('puts what is open first, then what waits, each the latest first', () => {
    const period = (cutoff: string, open: number, submitted = 0) => {
      return { cutoff, open, submitted, approved: 20 }
    }
    const ends = [
      period('2010-06-30', 0, 5),
      period('2009-12-31', 3),
      period('2009-06-30', 0),
      period('2008-12-31', 1),
    ]
    expect(periodsByWork(ends).map(({ cutoff }) => cutoff)).toEqual([
      ...['2009-12-31', '2008-12-31', '2010-06-30', '2009-06-30'],
    ])
  })
})

describe('whoOwes', () => {
  it('names each office once with how many periods, and the committee', () => {
    const open = (periodKey: string, office: { id: string; name: string } | null) => ({
      ...{ register: 'deliveries', periodKey, office },
      ...{ periodStartsOn: '2010-05-01', periodEndsOn: '2010-05-31' },
    })
    const planning = { id: 'o1', name: 'Planeación' }
    expect(
      whoOwes({
        openAttestations: [
          open('2010-04', planning),
          open('2010-05', planning),
          open('2010-05', null),
        ],
      }),
    ).toEqual([
      { office: planning, periods: 2 },
      { office: null, periods: 1 },
    ])
  })
})
