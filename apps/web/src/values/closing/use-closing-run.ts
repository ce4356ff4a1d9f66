import { useApolloClient } from '@apollo/client/react'
import type { PlainDate } from '@gelt/domain'
import { useEffect, useRef, useState } from 'react'
import { refreshAfterWrite } from '../../lib/forms/refresh-after-write.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import type { WriteOutcome } from '../../lib/forms/write-outcome.ts'
import { closePeriodDocument } from './closing.document.ts'
import type { RowToClose } from './closing-rows.rules.ts'

/** What a closing or its approval changes of what is cached. */
export const CLOSING_FIELDS = ['plan', 'entities'] as const

/** Where a closing that is under way stands. */
export interface Progress {
  /** The row at which it is. */
  row: RowToClose
  /** Rows done before it. */
  done: number
  all: number
}

interface ClosingRun {
  /** Null: none is under way. */
  progress: Progress | null
  /** Closes row after row; stops at the first that is not answered or refused, and gives how many were closed. */
  run: (rows: readonly RowToClose[], reason: string | null) => Promise<WriteOutcome<number>>
}

/**
 * Closing as a sequence of writes, one row each: what is closed stays closed, wherever it stops. A row that
 * somebody else has closed in the meantime is passed over.
 */
export function useClosingRun(planId: string, cutoff: PlainDate): ClosingRun {
  const client = useApolloClient()
  const close = useWrite(closePeriodDocument)
  const [progress, setProgress] = useState<Progress | null>(null)
  const hasLeft = useRef(false)
  useEffect(() => {
    hasLeft.current = false
    return () => {
      hasLeft.current = true
    }
  }, [])

  async function run(
    rows: readonly RowToClose[],
    reason: string | null,
  ): Promise<WriteOutcome<number>> {
    let closed = 0
    let stopped: WriteOutcome<never> | null = null
    for (const [index, row] of rows.entries()) {
      if (hasLeft.current) break
      setProgress({ row, done: index, all: rows.length })
      const answer = await close({
        ...{ planId, cutoff, rows: [row.row] },
        reason: row.needsReason ? reason : null,
      })
      if (answer.kind === 'written') {
        closed += 1
        continue
      }
      stopped = answer
      if (!isPassedOver(answer)) break
      // Said only where nothing at all could be closed.
      if (closed > 0) stopped = null
    }
    setProgress(null)
    // What was closed is shown as such, also where the rest was not.
    await refreshAfterWrite(client, CLOSING_FIELDS).catch(() => undefined)
    return stopped ?? { kind: 'written', value: closed }
  }

  return { progress, run }
}

/** Somebody else has closed that row by now: its value waits. */
function isPassedOver(answer: WriteOutcome<never>): boolean {
  return answer.kind === 'refused' && answer.refusal.kind === 'STATE'
}
