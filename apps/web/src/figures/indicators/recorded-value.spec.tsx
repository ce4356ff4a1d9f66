import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { RecordedValue_MeasurementFragmentDoc } from '../../gql/graphql.ts'
import { makeFragmentData } from '../../gql/index.ts'
import { show } from '../../testing/render.tsx'
import { RecordedValue } from './recorded-value.tsx'

const measurement = makeFragmentData(
  {
    ...{ periodKey: '2010-S1', periodStartsOn: '2010-01-01', periodEndsOn: '2010-06-30' },
    ...{ cutoff: '2010-07-15', revision: 1, state: 'APPROVED' as const, source: 'TYPED' as const },
    ...{ value: '4', numerator: null, denominator: null, note: null, reason: null, members: [] },
    ...{ recordedAt: '2010-07-01T15:00:00Z', recordedBy: { id: 'p1', name: 'Ana' } },
    faults: ['measurement_cutoff'],
    decisions: [
      {
        ...{ kind: 'SUBMITTED' as const, reason: null, decidedAt: '2010-07-02T15:00:00Z' },
        ...{ decidedBy: { id: 'p1', name: 'Ana' }, asActingMayor: false, faults: [] },
      },
      {
        ...{ kind: 'APPROVED' as const, reason: null, decidedAt: '2010-07-03T15:00:00Z' },
        ...{ decidedBy: null, asActingMayor: true },
        faults: ['measurement_decision_entity_id_decided_by_id_fkey'],
      },
    ],
    evidence: [
      { id: 's1', title: 'Acta', url: 'https://a.example', faults: [] },
      { id: 's2', title: 'Foto', url: '', faults: ['evidence_url'] },
    ],
    target: {
      ...{ id: 't1', label: 'Puntos', kind: 'TOTAL' as const, goal: '10', members: [] },
      ...{ unit: 'punto', unitPlural: 'puntos', memberKind: null },
      periodUnit: 'HALF_YEAR' as const,
    },
  },
  RecordedValue_MeasurementFragmentDoc,
)

it('says who decided in place of the mayor, and of the value, of a proof and of a decision what is wrong with each, and of nothing else', async () => {
  show(<RecordedValue measurement={measurement} />)
  await userEvent.click(screen.getByText(/Quién, cuándo y por qué/))
  expect(screen.getByText('Alcalde encargado').closest('p')?.textContent).toMatch(/^Aprobado/)
  expect(screen.getAllByText('Defectuoso')).toHaveLength(3)
  expect(screen.getByText(/Su corte está fuera de su período\./).textContent).toMatch(
    /revisión nueva/,
  )
  const proof = screen.getByText(/Foto/)
  expect(proof.textContent).toMatch(/Su enlace no es de una página web.*agregue otro soporte/)
  expect(within(proof).queryByRole('link')).toBeNull()
  expect(screen.getByRole('link', { name: 'Acta' })).toBeDefined()
  expect(screen.getByText(/Nombra a alguien o algo de otro municipio\./).textContent).toMatch(
    /se decida de nuevo/,
  )
})
