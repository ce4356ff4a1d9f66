import { useQuery } from '@apollo/client/react'
import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { graphql } from '../../gql/index.ts'
import { showAnswered } from '../../testing/operations.tsx'
import { useFreshFigures } from './use-fresh-figures.ts'

const planDocument = graphql(`
  query ClosingPlan($entity: String!) {
    plan(entity: $entity) {
      id
      status
      entity {
        id
        name
      }
      closingPeriods {
        cutoff
        open
        submitted
        approved
      }
    }
  }
`)

function Page() {
  useFreshFigures('alvarado')
  const { data } = useQuery(planDocument, { variables: { entity: 'alvarado' } })
  return <p>{data?.plan?.entity.name}</p>
}

let revision = 1
const entity = { __typename: 'Entity', id: 'e' }
const open = () =>
  showAnswered(<Page />, {
    revision: () => ({ plan: { __typename: 'Plan', id: 'p', revision } }),
    closingPlan: () => ({
      plan: {
        ...{ __typename: 'Plan', id: 'p', status: 'ADOPTED', closingPeriods: [] },
        entity: { ...entity, name: `Revisión ${revision}` },
      },
    }),
  })
const pass = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds)
  })
const seeHidden = (hidden: boolean) => vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden)
const looks = (asked: { operation: string }[]) =>
  asked.filter(({ operation }) => operation === 'Revision').length

beforeEach(() => {
  revision = 1
  vi.useFakeTimers()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

it('asks anew for what is in sight once another person has written', async () => {
  const { asked } = open()
  await pass(100)
  expect(screen.getByText('Revisión 1')).toBeTruthy()
  revision = 2
  await pass(4_100)
  expect(screen.getByText('Revisión 2')).toBeTruthy()
  const pages = asked.filter(({ operation }) => operation === 'ClosingPlan')
  expect(pages).toHaveLength(2)
  await pass(12_000)
  expect(asked.filter(({ operation }) => operation === 'ClosingPlan')).toHaveLength(2)
})

it('does not ask while nobody looks, and at once when somebody looks again', async () => {
  const { asked } = open()
  await pass(100)
  seeHidden(true)
  const before = looks(asked)
  revision = 2
  await pass(20_000)
  expect(looks(asked)).toBe(before)
  seeHidden(false)
  document.dispatchEvent(new Event('visibilitychange'))
  await pass(100)
  expect(screen.getByText('Revisión 2')).toBeTruthy()
})

it('does not ask without a network', async () => {
  const { asked } = open()
  await pass(100)
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const before = looks(asked)
  await pass(20_000)
  expect(looks(asked)).toBe(before)
})

it('stops with the page', async () => {
  const { asked, unmount } = open()
  await pass(100)
  unmount()
  const before = looks(asked)
  await pass(20_000)
  expect(looks(asked)).toBe(before)
})
