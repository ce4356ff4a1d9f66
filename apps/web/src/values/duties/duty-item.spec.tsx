import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { DutyItem_DutyFragmentDoc } from '../../gql/graphql.ts'
import { makeFragmentData } from '../../gql/index.ts'
import { show } from '../../testing/render.tsx'
import { DutyItem } from './duty-item.tsx'

function showReturned(earlier: boolean) {
  const duty = makeFragmentData(
    {
      periodKey: '2009-S2',
      periodStartsOn: '2009-07-01',
      periodEndsOn: '2009-12-31',
      running: false,
      earlier,
      dueOn: '2009-12-31',
      state: 'RETURNED' as const,
      indicator: {
        id: 'i19',
        row: 19,
        shortName: 'Recursos por fase',
        answerablePost: null,
        answerable: null,
        answerableOffice: null,
      },
      target: {
        id: 't19',
        label: 'Recursos dispuestos',
        kind: 'RATIO' as const,
        goal: '1',
        unit: 'recurso',
        unitPlural: 'recursos',
        periodUnit: 'HALF_YEAR' as const,
        memberKind: null,
      },
      measurement: {
        id: 'm1',
        cutoff: '2009-12-31',
        value: null,
        numerator: '4',
        denominator: '12',
        members: [],
        decisions: [
          {
            kind: 'RETURNED' as const,
            reason: 'Falta la lista de los recursos.',
            decidedBy: { id: 'p1', name: 'Álvaro Caicedo' },
          },
        ],
      },
    },
    DutyItem_DutyFragmentDoc,
  )
  show(
    <DutyItem
      duty={duty}
      today="2010-06-30"
      showsAnswerable={false}
      onOpen={() => {}}
      renderRecord={() => null}
    />,
  )
}

it('says of which period a value came back, that it is an earlier one, and why', () => {
  showReturned(true)
  expect(screen.getByText('periodo anterior')).toBeTruthy()
  const summary = document.querySelector('summary')?.textContent
  expect(summary).toContain('segundo semestre de 2009')
  expect(summary).toContain('Álvaro Caicedo lo devolvió: «Falta la lista de los recursos.»')
})

it('calls no period of now an earlier one', () => {
  showReturned(false)
  expect(screen.queryByText('periodo anterior')).toBeNull()
})
