import { useApolloClient } from '@apollo/client/react'
import { useRef, useState } from 'react'
import type { PendingValue_MeasurementFragment } from '../../gql/graphql.ts'
import { readFragment } from '../../gql/index.ts'
import { RECORDING_FIELDS, refreshAfterWrite } from '../../lib/forms/refresh-after-write.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import type { WriteOutcome } from '../../lib/forms/write-outcome.ts'
import {
  correctMeasurementDocument,
  pendingValue,
  recordMeasurementDocument,
  submitMeasurementDocument,
} from './record-value.document.ts'
import type { CheckedValues } from './record-values.ts'

type Draft = PendingValue_MeasurementFragment

interface SaveValue {
  /** The draft that the next save rewrites; null: it makes one. */
  draft: Draft | null
  /** The same at this moment: a handler may run before the next drawing. */
  draftNow: () => Draft | null
  /** Goes on from another draft: the one that somebody else saved. */
  goOnFrom: (draft: Draft) => void
  save: (values: CheckedValues) => Promise<WriteOutcome<Draft>>
  submit: (draft: Draft) => Promise<WriteOutcome<Draft>>
  /** Asks anew what pages in sight show of values and duties. */
  refresh: () => Promise<void>
}

/**
 * Writes a value as a draft and hands it over. `corrects` is the decided value of which the first save
 * makes a new revision; null: a value of its own.
 */
export function useSaveValue(
  targetId: string,
  opened: Draft | null,
  corrects: string | null,
): SaveValue {
  const client = useApolloClient()
  const [draft, setDraft] = useState(opened)
  const latest = useRef(opened)
  const record = useWrite(recordMeasurementDocument)
  const correct = useWrite(correctMeasurementDocument)
  const handOver = useWrite(submitMeasurementDocument)

  function goOnFrom(next: Draft) {
    latest.current = next
    setDraft(next)
  }

  async function save({ reason, ...values }: CheckedValues): Promise<WriteOutcome<Draft>> {
    const { periodKey, cutoff, ...reported } = values
    const known = latest.current
    const outcome =
      corrects && !known
        ? await correct({ measurementId: corrects, reason, ...reported })
        : await record({
            targetId,
            periodKey,
            // A draft is known by its cut-off: another one would be another draft.
            cutoff: known?.cutoff ?? cutoff,
            draftVersion: known?.version ?? null,
            ...reported,
          })
    if (outcome.kind !== 'written') return outcome
    const written = readFragment(pendingValue, outcome.value)
    goOnFrom(written)
    return { kind: 'written', value: written }
  }

  async function submit({ id }: Draft): Promise<WriteOutcome<Draft>> {
    const outcome = await handOver({ measurementId: id })
    if (outcome.kind !== 'written') return outcome
    return { kind: 'written', value: readFragment(pendingValue, outcome.value) }
  }

  const refresh = () => refreshAfterWrite(client, RECORDING_FIELDS)
  return { draft, draftNow: () => latest.current, goOnFrom, save, submit, refresh }
}
