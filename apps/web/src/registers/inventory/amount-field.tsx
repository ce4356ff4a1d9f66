import type { ReactNode } from 'react'
import { Controller, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form'
import { NumberField } from '../../ui/number-field.tsx'

interface AmountFieldProps<Values extends FieldValues, Output> {
  form: UseFormReturn<Values, unknown, Output>
  name: FieldPath<Values>
  label: string
  unit?: string
  help?: ReactNode
  optional?: boolean
}

/** A number of a form, as a person types it. */
export function AmountField<Values extends FieldValues, Output>({
  form,
  name,
  ...field
}: AmountFieldProps<Values, Output>) {
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field: { value, ...held }, fieldState }) => (
        <NumberField
          {...field}
          {...held}
          value={String(value ?? '')}
          error={fieldState.error?.message}
        />
      )}
    />
  )
}
