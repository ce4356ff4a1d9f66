import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { IndicatorAct_IndicatorFragmentDoc } from '../../gql/graphql.ts'
import { makeFragmentData } from '../../gql/index.ts'
import { show } from '../../testing/render.tsx'
import { IndicatorAct } from './indicator-act.tsx'

type Provenance = 'OWN_CELL' | 'MERGED_CELL'

function showTime(provenance: Provenance, provenanceNote: string) {
  const indicator = makeFragmentData(
    {
      name: 'Numero de nuevos puntos',
      goalText: '10 puntos',
      activity: 'Ampliar los puntos',
      benefits: 'Información oportuna',
      benefitsOrigin: 'MERGED_CELL' as const,
      responsibles: 'Comité GEL-T',
      responsiblesOrigin: 'MERGED_CELL' as const,
      resources: 'sitio web',
      resourcesOrigin: 'MERGED_CELL' as const,
      reading: null,
      sourceLine: 147,
      deadline: {
        id: 'd1',
        text: '24 meses',
        provenance,
        provenanceNote,
        rule: 'MONTHS' as const,
        amount: 24,
        startsOn: null,
        resolvedOn: '2010-09-03',
      },
      targets: [],
    },
    IndicatorAct_IndicatorFragmentDoc,
  )
  show(<IndicatorAct indicator={indicator} planStartsOn="2008-09-03" />)
  const row = screen.getByRole('row', { name: /^Tiempos/ })
  return within(row).getAllByRole('cell').at(-1)?.textContent
}

it('says once that a term stands in its own cell', () => {
  expect(showTime('OWN_CELL', 'celda propia')).toBe('de su propia celda')
})

it('says of which cell an inherited term is', () => {
  const said = showTime('MERGED_CELL', 'de la fila 6')
  expect(said).toBe('heredado de una celda combinadade la fila 6')
})
