import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql/index.ts'
import { useMay, useViewer } from './use-session.ts'

/** The offices whose registers the caller keeps. Not to be cached: what else is known of the caller has no id. */
const ownOfficesDocument = graphql(`
  query OwnOffices {
    viewer {
      persons {
        entity {
          id
          slug
        }
        offices {
          id
        }
      }
    }
  }
`)

interface OwnOffices {
  /** False while it is asked. */
  isKnown: boolean
  /** Those that the person is of, by their global ids: for a contributor the only ones that they write for. */
  ids: readonly string[]
  /** Whether the person writes for the office; for the committee, every one. */
  keeps: (officeId: string) => boolean
  error: unknown
  retry: () => void
}

const NONE: readonly string[] = []

/** For which offices the person writes in registers. */
export function useOwnOffices(slug: string): OwnOffices {
  const mayAny = useMay(slug, 'register.editAnyOffice')
  const isSomebody = useViewer() !== null
  // Asked anew each time: offices are given and taken by other people.
  const { data, error, refetch } = useQuery(ownOfficesDocument, {
    fetchPolicy: 'no-cache',
    skip: !isSomebody,
  })
  const ids =
    data?.viewer?.persons
      .filter((person) => person.entity?.slug === slug)
      .flatMap((person) => person.offices.map(({ id }) => id)) ?? NONE
  return {
    isKnown: mayAny || data !== undefined,
    ids,
    keeps: (officeId) => mayAny || ids.includes(officeId),
    error: mayAny ? undefined : error,
    retry: () => void refetch(),
  }
}
