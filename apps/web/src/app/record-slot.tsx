import { useQuery } from '@apollo/client/react'
import { graphql } from '../gql/index.ts'
import { useMay } from '../lib/session/use-session.ts'
import { RecordDisclosure } from '../values/measurements/record-disclosure.tsx'
import { RecordPlace } from './record-place.tsx'

const ownTargetsDocument = graphql(`
  query OwnTargets($entity: String!) {
    plan(entity: $entity) {
      id
      duties {
        target {
          id
        }
      }
    }
  }
`)

interface RecordSlotProps {
  /** The entity’s slug. */
  entity: string
  targetId: string
}

/** Where a value is recorded on a page that reads the plan; nothing for those who may not. */
export function RecordSlot({ entity, targetId }: RecordSlotProps) {
  const mayAny = useMay(entity, 'measurement.recordAnyOffice')
  const mayOwn = useMay(entity, 'measurement.record')
  const { data } = useQuery(ownTargetsDocument, {
    variables: { entity },
    skip: mayAny || !mayOwn,
  })
  const isOwn = data?.plan?.duties?.some(({ target }) => target.id === targetId) ?? false
  if (!mayAny && !isOwn) return null
  return (
    <RecordDisclosure>
      <RecordPlace entity={entity} targetId={targetId} />
    </RecordDisclosure>
  )
}
