import { formatNumber } from '@gelt/domain'
import type { FieldPath } from 'react-hook-form'
import type { FieldLabels } from '../../lib/forms/input-resolver.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import type { ReadingTarget } from '../../lib/readings/target-terms.ts'
import { ConflictDialog } from '../../ui/conflict-dialog.tsx'
import { isDecimal } from './field-texts.ts'
import * as messages from './measurements.messages.ts'
import { membersOn, type RecordValues } from './record-values.ts'
import type { Standing } from './standing.rules.ts'
import { valueConflicts } from './value-conflict.rules.ts'

interface ValueConflictDialogProps {
  /** What was typed; null: no conflict. */
  typed: RecordValues | null
  stored: Standing['pending']
  labels: FieldLabels
  target: ReadingTarget
  checklist: boolean
  /** The fields of which the stored version stays, with it. */
  onSettle: (takeTheirs: { field: FieldPath<RecordValues>; theirs: string }[]) => void
  onClose: () => void
}

/** Two people wrote the same draft: both versions of each field, and the person chooses. */
export function ValueConflictDialog(props: ValueConflictDialogProps) {
  const { typed, stored, target, checklist } = props
  const text = useMessages(messages)
  const { language } = useLanguage()
  const asked = new Set(stored ? membersOn(target, stored.cutoff).map(({ id }) => id) : [])
  const conflicts = typed && stored ? valueConflicts(asked, typed, stored) : null

  function words(field: string, value: string): string | null {
    if (value === '') return null
    if (field.startsWith('members') && checklist) return value === '1' ? text.yes : text.no
    if (field === 'note' || !isDecimal(value)) return value
    return `${formatNumber(value, language)} ${value === '1' ? target.unit : target.unitPlural}`
  }

  return (
    <ConflictDialog
      fields={
        conflicts?.map(({ field, mine, theirs }) => ({
          field,
          label: props.labels[field] ?? field,
          mine: words(field, mine),
          theirs: words(field, theirs),
        })) ?? null
      }
      onClose={props.onClose}
      onSettle={(fields) =>
        props.onSettle(
          (conflicts ?? [])
            .filter(({ field }) => fields.includes(field))
            .map(({ field, theirs }) => ({ field, theirs })),
        )
      }
    />
  )
}
