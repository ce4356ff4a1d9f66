import { updateIndicatorInput } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import * as messages from './row.messages.ts'
import { updateIndicatorDocument } from './rows.document.ts'
import { withRow } from './what-if.rules.ts'
import { WhatIfNote } from './what-if-note.tsx'

const indicatorFragment = graphql(`
  fragment NotApplicableForm_indicator on Indicator {
    id
    row
    version
    notApplicable
  }
`)

const input = updateIndicatorInput.pick({ notApplicable: true })

interface NotApplicableFormProps {
  /** The entity’s slug. */
  entity: string
  validFrom: number
  indicator: FragmentType<typeof indicatorFragment>
}

/** The written justification for which a row leaves the mean. */
export function NotApplicableForm({ entity, validFrom, ...props }: NotApplicableFormProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const { id, row, version, notApplicable } = readFragment(indicatorFragment, props.indicator)
  const update = useWrite(updateIndicatorDocument)
  const labels = { notApplicable: text.notApplicable }
  const values = { notApplicable: notApplicable ?? '' }
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: `row-applies:${id}`,
    labels,
    version,
    write: (parsed, seen) => update({ indicatorId: id, version: seen, ...parsed }),
    onWritten: () => announce({ message: text.saved }),
  })
  const typed = form.watch('notApplicable').trim()
  const moves = Boolean(typed) !== Boolean(notApplicable)
  return (
    <WriteFormFrame form={write} submit={text.saveApplies}>
      <TextArea
        label={text.notApplicable}
        optional
        help={text.notApplicableHelp}
        error={form.formState.errors.notApplicable?.message}
        {...form.register('notApplicable')}
      />
      {moves && (
        <WhatIfNote
          entity={entity}
          validFrom={validFrom}
          row={{ id, row }}
          change={(plan) => withRow(plan, id, { notApplicable: typed || null })}
        />
      )}
    </WriteFormFrame>
  )
}
