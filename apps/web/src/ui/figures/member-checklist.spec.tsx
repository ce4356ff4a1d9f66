import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  MemberChecklist_FigureFragmentDoc,
  MemberChecklist_TargetFragmentDoc,
} from '../../gql/graphql.ts'
import { makeFragmentData } from '../../gql/index.ts'
import { show } from '../../testing/render.tsx'
import { MemberChecklist } from './member-checklist.tsx'

const member = (id: string, activeFrom: string | null = null, activeTo: string | null = null) => ({
  id,
  name: `Oficina ${id}`,
  activeFrom,
  activeTo,
})
const MEMBERS = [
  member('a'),
  member('b'),
  member('ended', null, '2010-01-31'),
  member('ends today', null, '2010-06-30'),
  member('to come', '2010-07-01'),
]

function showList(kind: 'COVERAGE' | 'LEVEL' | 'TOTAL', memberCount: number) {
  const target = makeFragmentData(
    { kind, memberKind: 'OFFICE' as const, members: MEMBERS },
    MemberChecklist_TargetFragmentDoc,
  )
  const figure = makeFragmentData(
    {
      asOf: '2010-06-30',
      satisfied: 2,
      memberCount,
      missing: [{ memberId: 'b', name: 'Oficina b' }],
    },
    MemberChecklist_FigureFragmentDoc,
  )
  show(<MemberChecklist target={target} figure={figure} />)
}
const items = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent)

describe('who is there and who is missing', () => {
  it('lists those that count on the day, and says in words who falls short', () => {
    showList('COVERAGE', 3)
    expect(items()).toEqual(['Oficina a cumple', 'Oficina b falta', 'Oficina ends today cumple'])
    expect(screen.getByText('Dependencias: falta 1')).toBeTruthy()
  })

  it('does not take a group that is still open for one that made it', () => {
    showList('LEVEL', 3)
    expect(items()).toEqual(['Oficina b falta'])
  })

  it('is not drawn where nothing is counted by members', () => {
    showList('TOTAL', 3)
    expect(items()).toEqual([])
  })
})
