import type { Control, FieldErrors } from 'react-hook-form'
import type { ReadingTarget } from '../../lib/readings/target-terms.ts'
import type { CheckedValues, RecordValues } from './record-values.ts'

export interface AmountFieldsProps {
  target: ReadingTarget
  control: Control<RecordValues, unknown, CheckedValues>
  errors: FieldErrors<RecordValues>
  /** Day up to which the value would count. */
  cutoff: string
  checklist: boolean
}
