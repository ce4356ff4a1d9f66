import { useApolloClient } from '@apollo/client/react'
import type { RegisterDefinition } from '@gelt/domain'
import { useRef } from 'react'
import type { WriteOutcome } from '../lib/forms/write-outcome.ts'
import { useLanguage } from '../lib/i18n/language-context.tsx'
import { type MovedRow, movedSentence } from './moved-sentence.rules.ts'
import { fedRowDocument } from './registers.document.ts'

interface Standing {
  row: number
  name: string
  progress: string | null
}

interface MovedWrite {
  /** Writes, and keeps how far the fed rows were before. */
  watch: <Written>(write: () => Promise<WriteOutcome<Written>>) => Promise<WriteOutcome<Written>>
  /** What the last write moved, in a sentence. */
  say: () => Promise<string>
}

/** Tells what a write does to the rows of the plan that a register feeds. */
export function useMoved(entity: string, { rows }: Pick<RegisterDefinition, 'rows'>): MovedWrite {
  const client = useApolloClient()
  const { language } = useLanguage()

  /** Null where it could not be read: the write is not held up by it. */
  async function standing(row: number): Promise<Standing | null> {
    try {
      const { data } = await client.query({
        query: fedRowDocument,
        variables: { entity, row },
        // Not into the cache: what is shown there must stay of one revision.
        fetchPolicy: 'no-cache',
      })
      const indicator = data?.plan?.indicator
      if (!indicator) return null
      const { shortName: name, figure } = indicator
      return { row, name, progress: figure?.progress ?? null }
    } catch {
      return null
    }
  }

  const all = () => Promise.all(rows.map(standing))
  const before = useRef<readonly (Standing | null)[]>([])
  return {
    async watch(write) {
      before.current = await all()
      return write()
    },
    async say() {
      const was = before.current
      const now = await all()
      const moved = now.flatMap((after): MovedRow[] => {
        const earlier = was.find((one) => one?.row === after?.row)
        if (!after || !earlier) return []
        return [
          { row: after.row, name: after.name, before: earlier.progress, after: after.progress },
        ]
      })
      return movedSentence(moved, language)
    },
  }
}
