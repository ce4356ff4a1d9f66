import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { show } from '../testing/render.tsx'
import { FaultNote } from './fault-note.tsx'

const said = () => document.body.textContent ?? ''

it('is not there where nothing is wrong', () => {
  show(<FaultNote of="value" faults={[]} />)
  expect(screen.queryByText('Defectuoso')).toBeNull()
})

it.each([
  ['value', ['measurement_cutoff'], 'Su corte está fuera de su período', 'con una revisión nueva'],
  [
    'value',
    ['measurement_period', 'period_of_another_unit'],
    'Su período no corresponde a sus días; su período es de otra unidad que la meta',
    'con una revisión nueva',
  ],
  ['proof', ['evidence_url'], 'Su enlace no es de una página web', 'agregue otro soporte'],
  [
    'decision',
    ['measurement_decision_entity_id_decided_by_id_fkey'],
    'Nombra a alguien o algo de otro municipio',
    'se decida de nuevo',
  ],
  ['attestation', ['attestation_period'], 'Su período no corresponde', 'retírela'],
  ['event', ['check_named_row'], 'Trata de algo que no es de este municipio', 'npm run check-data'],
  ['event', ['something_new'], 'No cumple «something_new»', 'La auditoría no se cambia'],
] as const)('says of a faulty %s what is wrong and what to do: %s', (of, faults, wrong, way) => {
  show(<FaultNote of={of} faults={faults} />)
  expect(screen.getByText('Defectuoso')).toBeTruthy()
  expect(said()).toContain(wrong)
  expect(said()).toContain(way)
})

it('says it in English too', () => {
  show(<FaultNote of="value" faults={['measurement_finite']} />, 'en')
  expect(said()).toContain('Has a value or a day that is none. It was recorded before')
})
