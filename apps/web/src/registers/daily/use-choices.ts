import { useApolloClient } from '@apollo/client/react'
import { listByKey, type RegisterDefinition } from '@gelt/domain'
import { useEffect, useState } from 'react'
import { useMay } from '../../lib/session/use-session.ts'
import { referredName } from './register-data.ts'
import { apiKey } from './register-documents.ts'
import { peopleChoicesDocument, rowChoicesDocument } from './registers.document.ts'
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
    (field.type === 'REFERENCE' || field.type === 'REFERENCES') && !field.automatic
      ? [{ key, to: field.to }]
      : [],
  )
  const readsPeople = useMay(entity, 'people.read')
  const asked = references.map(({ to }) => to).filter((to) => to === 'people' || listByKey(to))
  const read = useListChoices(entity, asked, readsPeople)
  const of = (to: string): readonly Choice[] | undefined => {
    switch (to) {
      case 'phases':
        return plan?.phases.map((phase) => choice(phase))
      case 'indicators':
        return plan?.indicators.map(({ id, row: number, shortName: name }) => {
          return choice({ id, name: referredName({ id, number, name }) ?? name })
        })
      case 'objectives':
        return plan?.objectives.map(({ id, position: number, text: name }) => {
          return choice({ id, name: referredName({ id, number, name }) ?? name })
        })
      case 'offices':
      case 'organisations':
      case 'bodies': {
        const all = place[to].map((one) => choice(one, !stillWorks(one, place.today)))
        return all.sort((a, b) => Number(a.isPast) - Number(b.isPast))
      }
      default:
        return read.choices[to]
    }
  }
  return {
    choices: Object.fromEntries(references.map(({ key, to }) => [key, of(to)])),
    error: read.error,
  }
}

function choice({ id, name }: { id: string; name: string }, isPast = false): Choice {
  return { id, name, isPast, isAnnulled: false, mayEdit: true }
}

/** What lists and people give, by list, all of their pages; one after the other. */
function useListChoices(entity: string, lists: readonly string[], readsPeople: boolean): Choices {
  const client = useApolloClient()
  const [state, setState] = useState<Choices>({ choices: {}, error: undefined })
  const asked = [...new Set(lists)].join(' ')
  useEffect(() => {
    let isOver = false
    type Page = { found: Choice[]; next: string | undefined }

    async function people(after: string | undefined): Promise<Page> {
      const variables = { entity, after }
      const { data } = await client.query({ query: peopleChoicesDocument, variables })
      const page = data?.entity?.people
      const found = (page?.edges ?? []).map(({ node: { id, name, archived } }) => ({
        ...choice({ id, name }, archived),
        isAnnulled: archived,
      }))
      return { found, next: (page?.pageInfo.hasNextPage && page.pageInfo.endCursor) || undefined }
    }

    async function rows(list: string, after: string | undefined): Promise<Page> {
      const definition = listByKey(list)
      if (!definition) return { found: [], next: undefined }
      const { data } = await client.query({
        query: rowChoicesDocument,
        variables: {
          ...{ entity, key: apiKey(definition), filter: { state: 'ALL' } },
          ...{ sort: { field: 'code' }, after },
        },
        fetchPolicy: 'network-only',
      })
      const page = data?.register?.rows
      const found = (page?.edges ?? []).map(({ node }): Choice => {
        const { id, label: name, mayEdit, annulledReason } = node
        const isAnnulled = annulledReason != null
        // A kept list is led to by everybody; a register by whoever keeps the row.
        return {
          id,
          name,
          mayEdit: mayEdit || !definition.attestedBy,
          isPast: isAnnulled,
          isAnnulled,
        }
      })
      return { found, next: (page?.pageInfo.hasNextPage && page.pageInfo.endCursor) || undefined }
    }

    async function load(list: string): Promise<void> {
      const all: Choice[] = []
      let after: string | undefined
      do {
        const page = list === 'people' ? await people(after) : await rows(list, after)
        all.push(...page.found)
        after = page.next
      } while (after !== undefined && !isOver)
      if (!isOver) {
        setState((known) => ({ ...known, choices: { ...known.choices, [list]: all } }))
      }
    }

    async function loadAll(): Promise<void> {
      for (const list of asked.split(' ').filter(Boolean)) {
        if (list === 'people' && !readsPeople) continue
        await load(list)
      }
    }
    loadAll().catch((error: unknown) => !isOver && setState({ choices: {}, error }))
    return () => {
      isOver = true
    }
  }, [client, entity, asked, readsPeople])
  return state
}
