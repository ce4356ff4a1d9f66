import { useApolloClient } from '@apollo/client/react'
import { isCounted, type RegisterDefinition } from '@gelt/domain'
import { useRef } from 'react'
import type { WriteOutcome } from '../../lib/forms/write-outcome.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import type { Judged } from './moved.messages.ts'
import { type MovedRow, movedSentence } from './moved-sentence.rules.ts'
import { fedRowDocument } from './registers.document.ts'
import { fedRows, type PlacePlan } from './use-place.ts'

interface Standing {
  row: number
  name: string
  progress: string | null
  /** What the sources of its targets say of the row written; null: nothing. */
  judged: Judged | null
}

interface MovedWrite {
  /** Writes, and keeps how far the fed rows were before. */
  watch: <Written>(write: () => Promise<WriteOutcome<Written>>) => Promise<WriteOutcome<Written>>
  /** What the last write moved, in a sentence, and of what it didn't why. */
  say: (rowId: string) => Promise<string>
}

/** Tells what a write does to the rows of the plan that a register feeds. */
export function useMoved(
  entity: string,
  definition: RegisterDefinition,
  plan: PlacePlan | null,
): MovedWrite {
  const rows = fedRows(plan, definition).map(({ row }) => row)
  const client = useApolloClient()
  const { language } = useLanguage()

  /** Null where it could not be read: the write is not held up by it. */
  async function standing(row: number, rowId: string | null): Promise<Standing | null> {
    try {
      const { data } = await client.query({
        query: fedRowDocument,
        variables: { entity, row, rowId, judged: rowId !== null },
        // Not into the cache: what is shown there must stay of one revision.
        fetchPolicy: 'no-cache',
      })
      const indicator = data?.plan?.indicator
      if (!indicator) return null
      const { shortName: name, figure, targets } = indicator
      const judged = targets?.flatMap(({ explanation }) => explanation?.rows.edges ?? [])[0]?.node
      return { row, name, progress: figure?.progress ?? null, judged: judged ?? null }
    } catch {
      return null
    }
  }

  const all = (rowId: string | null) => Promise.all(rows.map((row) => standing(row, rowId)))
  const before = useRef<readonly (Standing | null)[]>([])
  return {
    async watch(write) {
      before.current = await all(null)
      return write()
    },
    async say(rowId) {
      const was = before.current
      // Of a kept list none is counted ever: nothing is to be decided about that.
      const feedsNothing = isCounted(definition) && plan !== null && rows.length === 0
      const now = await all(rowId)
      const moved = now.flatMap((after): MovedRow[] => {
        const earlier = was.find((one) => one?.row === after?.row)
        if (!after || !earlier) return []
        return [
          {
            ...{ row: after.row, name: after.name, judged: after.judged },
            ...{ before: earlier.progress, after: after.progress },
          },
        ]
      })
      return movedSentence(moved, feedsNothing, language)
    },
  }
}
