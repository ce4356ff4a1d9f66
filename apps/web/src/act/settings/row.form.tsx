import { updateIndicatorInput } from '@gelt/domain'
import { Controller } from 'react-hook-form'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SelectField, TextArea, TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import * as messages from './row.messages.ts'
import { updateIndicatorDocument } from './rows.document.ts'
import * as settings from './settings.messages.ts'
import { withRow } from './what-if.rules.ts'
import { WhatIfNote } from './what-if-note.tsx'

const indicatorFragment = graphql(`
  fragment RowForm_indicator on Indicator {
    id
    row
    version
    shortName
    reading
    weight
    answerable {
      id
      name
    }
    answerableOffice {
      id
      name
    }
  }
`)

const input = updateIndicatorInput.pick({
  shortName: true,
  reading: true,
  weight: true,
  answerableId: true,
  answerableOfficeId: true,
  reason: true,
})

interface Named {
  /** Global id. */
  id: string
  name: string
}

interface RowFormProps {
  /** The entity’s slug. */
  entity: string
  validFrom: number
  indicator: FragmentType<typeof indicatorFragment>
  people: readonly Named[]
  /** Those that still work. */
  offices: readonly Named[]
}

/** What the committee says of a row: how it is read, what it weighs and who answers for it. */
export function RowForm({ entity, validFrom, people, offices, ...props }: RowFormProps) {
  const text = useMessages(messages)
  const common = useMessages(settings)
  const announce = useAnnounce()
  const indicator = readFragment(indicatorFragment, props.indicator)
  const { id, row, answerable, answerableOffice } = indicator
  const update = useWrite(updateIndicatorDocument)
  const labels = {
    shortName: text.shortName,
    reading: text.reading,
    weight: text.weight,
    answerableId: text.answerableId,
    answerableOfficeId: text.answerableOfficeId,
    reason: text.reason,
  }
  const values = {
    shortName: indicator.shortName,
    reading: indicator.reading ?? '',
    weight: indicator.weight,
    answerableId: answerable?.id ?? '',
    answerableOfficeId: answerableOffice?.id ?? '',
    reason: '',
  }
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: `row:${id}`,
    labels,
    version: indicator.version,
    write: (parsed, version) => update({ indicatorId: id, version, ...parsed }),
    onWritten: () => {
      form.resetField('reason', { defaultValue: '' })
      announce({ message: text.saved })
    },
  })
  const { errors } = form.formState
  const weight = form.watch('weight')
  const isWeight = input.shape.weight.safeParse(weight).success
  // Somebody archived, or an office that closed, stays shown while the row names it.
  const named = (list: readonly Named[], stored: Named | null | undefined) =>
    stored && !list.some((one) => one.id === stored.id) ? [stored, ...list] : list
  const show = (field: string, value: unknown) => {
    const list = field === 'answerableId' ? people : field === 'answerableOfficeId' ? offices : []
    return list.find((one) => one.id === value)?.name ?? String(value ?? '')
  }
  return (
    <WriteFormFrame form={write} submit={common.save} show={show}>
      <TextField
        label={text.shortName}
        help={text.shortNameHelp}
        error={errors.shortName?.message}
        {...form.register('shortName')}
      />
      <TextArea
        label={text.reading}
        optional
        help={text.readingHelp}
        error={errors.reading?.message}
        {...form.register('reading')}
      />
      <SelectField
        label={text.answerableId}
        help={text.answerableHelp}
        error={errors.answerableId?.message}
        {...form.register('answerableId')}
      >
        <option value="">{text.nobody}</option>
        {named(people, answerable).map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={text.answerableOfficeId}
        error={errors.answerableOfficeId?.message}
        {...form.register('answerableOfficeId')}
      >
        <option value="">{text.noOffice}</option>
        {named(offices, answerableOffice).map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </SelectField>
      <Controller
        name="weight"
        control={form.control}
        render={({ field }) => (
          <NumberField
            {...field}
            label={text.weight}
            help={text.weightHelp}
            error={errors.weight?.message}
          />
        )}
      />
      {weight !== indicator.weight && (
        <WhatIfNote
          entity={entity}
          validFrom={validFrom}
          row={{ id, row }}
          change={(plan) => (isWeight ? withRow(plan, id, { weight }) : null)}
        />
      )}
      <TextField
        label={text.reason}
        optional
        help={text.reasonHelp}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
    </WriteFormFrame>
  )
}
