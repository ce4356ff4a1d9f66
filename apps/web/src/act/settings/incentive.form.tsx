import { recordIncentiveOutcomeInput } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { recordIncentiveOutcomeDocument } from './incentives.document.ts'
import * as messages from './incentives.messages.ts'
import * as settings from './settings.messages.ts'

const incentiveFragment = graphql(`
  fragment IncentiveForm_incentive on Incentive {
    id
    version
    nomination
    nominatedOn
    result
  }
`)

const input = recordIncentiveOutcomeInput.pick({
  nomination: true,
  nominatedOn: true,
  result: true,
})

/** How an incentive of the act went here. */
export function IncentiveForm(props: { incentive: FragmentType<typeof incentiveFragment> }) {
  const text = useMessages(messages)
  const common = useMessages(settings)
  const announce = useAnnounce()
  const incentive = readFragment(incentiveFragment, props.incentive)
  const record = useWrite(recordIncentiveOutcomeDocument)
  const { nomination, nominatedOn, result } = text
  const labels = { nomination, nominatedOn, result }
  const values = {
    nomination: incentive.nomination ?? '',
    nominatedOn: incentive.nominatedOn ?? '',
    result: incentive.result ?? '',
  }
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: `incentive:${incentive.id}`,
    labels,
    version: incentive.version,
    write: (parsed, version) => record({ incentiveId: incentive.id, version, ...parsed }),
    onWritten: () => announce({ message: common.saved }),
  })
  const { errors } = form.formState
  return (
    <WriteFormFrame form={write} submit={common.save}>
      <TextField
        label={text.nomination}
        optional
        help={text.nominationHelp}
        error={errors.nomination?.message}
        {...form.register('nomination')}
      />
      <DateField
        label={text.nominatedOn}
        optional
        error={errors.nominatedOn?.message}
        {...form.register('nominatedOn')}
      />
      <TextArea
        label={text.result}
        optional
        help={text.resultHelp}
        error={errors.result?.message}
        {...form.register('result')}
      />
    </WriteFormFrame>
  )
}
