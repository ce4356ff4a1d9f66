import { useApolloClient } from '@apollo/client/react'
import { listByKey, type RegisterDefinition } from '@gelt/domain'
import { useEffect, useState } from 'react'
import { apiKey } from './register-documents.ts'
import { rowChoicesDocument } from './registers.document.ts'
import { type Place, type PlacePlan, stillWorks } from './use-place.ts'

/** Something that a reference can lead to. */
export interface Choice {
  id: string
  name: string
  /** Ended, or annulled. */
  isPast: boolean
  /** Annulled: only where it stands in a row already it stays a choice. What has ended is one for late records. */
  isAnnulled: boolean
  /** Whether the person writes for it; of the directory always. */
  mayEdit: boolean
}

interface Choices {
  /** By field; a field whose choices are still asked for has none. */
  choices: Readonly<Record<string, readonly Choice[] | undefined>>
  error: unknown
}

/** What each reference of a register can lead to. */
export function useChoices(
  entity: string,
  definition: RegisterDefinition,
  place: Place,
  plan: PlacePlan | null,
): Choices {
  const references = Object.entries(definition.fields).flatMap(([key, field]) =>
    field.type === 'REFERENCE' ? [{ key, to: field.to }] : [],
  )
  const other = references.map(({ to }) => listByKey(to)).find((found) => found !== null)
  const rows = useRowChoices(entity, other ?? null)
  const of = (to: string): readonly Choice[] | undefined => {
    if (to === 'phases') return plan?.phases.map((phase) => choice(phase))
    if (to === 'offices' || to === 'organisations' || to === 'bodies') {
      const all = place[to].map((one) => choice(one, !stillWorks(one, place.today)))
      return all.sort((a, b) => Number(a.isPast) - Number(b.isPast))
    }
    return rows.choices
  }
  return {
    choices: Object.fromEntries(references.map(({ key, to }) => [key, of(to)])),
    error: rows.error,
  }
}

function choice({ id, name }: { id: string; name: string }, isPast = false): Choice {
  return { id, name, isPast, isAnnulled: false, mayEdit: true }
}

interface RowChoices {
  choices: readonly Choice[] | undefined
  error: unknown
}

/** The rows of another register, all of its pages. */
function useRowChoices(entity: string, definition: RegisterDefinition | null): RowChoices {
  const client = useApolloClient()
  const [state, setState] = useState<RowChoices>({ choices: undefined, error: undefined })
  const key = definition && apiKey(definition)
  useEffect(() => {
    if (key === null) return
    let isOver = false
    async function load(asked: NonNullable<typeof key>) {
      const found: Choice[] = []
      let after: string | undefined
      do {
        const { data } = await client.query({
          query: rowChoicesDocument,
          variables: {
            entity,
            key: asked,
            filter: { state: 'ALL' },
            sort: { field: 'code' },
            after,
          },
          fetchPolicy: 'network-only',
        })
        const rows = data?.register?.rows
        for (const { node } of rows?.edges ?? []) {
          const { id, label: name, mayEdit, annulledReason } = node
          const isAnnulled = annulledReason != null
          found.push({ id, name, mayEdit, isPast: isAnnulled, isAnnulled })
        }
        after = (rows?.pageInfo.hasNextPage && rows.pageInfo.endCursor) || undefined
      } while (after !== undefined && !isOver)
      if (!isOver) setState({ choices: found, error: undefined })
    }
    load(key).catch((error: unknown) => !isOver && setState({ choices: undefined, error }))
    return () => {
      isOver = true
    }
  }, [client, entity, key])
  return state
}
