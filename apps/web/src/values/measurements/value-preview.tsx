import type { Period } from '@gelt/domain'
import { type Control, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { previewRow } from '../../lib/readings/preview-row.rules.ts'
import { previewSentence } from '../../lib/readings/preview-sentence.rules.ts'
import type { ReadingTarget } from '../../lib/readings/target-terms.ts'
import * as messages from './measurements.messages.ts'
import styles from './record-value.module.css'
import { type CheckedValues, candidateOf, type RecordValues } from './record-values.ts'

interface ValuePreviewProps {
  control: Control<RecordValues, unknown, CheckedValues>
  target: ReadingTarget
  rowTargets: readonly ReadingTarget[]
  period: Period
  /** Without the reason: what a value changes doesn't depend on it. */
  schema: z.ZodType<CheckedValues>
}

/** What the value will change, as it is typed; nothing until it could be recorded. */
export function ValuePreview({ control, target, rowTargets, period, schema }: ValuePreviewProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const typed = useWatch({ control })
  const read = schema.safeParse(typed)
  const preview =
    read.success &&
    previewRow(rowTargets, target.id, candidateOf(read.data, period, target.rules.today))
  return (
    <div className={styles.preview}>
      <p className={styles.previewTitle}>{text.previewTitle}</p>
      <p aria-live="polite">{preview ? previewSentence(preview, language) : text.previewWaiting}</p>
    </div>
  )
}
