import { createAreaInput, updateAreaInput } from '@gelt/domain'
import type { UseFormReturn } from 'react-hook-form'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Disclosure } from '../../ui/menu.tsx'
import { TextArea, TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { createAreaDocument, updateAreaDocument } from './areas.document.ts'
import * as messages from './areas.messages.ts'
import * as settings from './settings.messages.ts'

const areaFragment = graphql(`
  fragment AreaForm_area on ActionArea {
    id
    version
    shortName
    name
    listName
    benefits
    responsibles
    resources
  }
`)

const WORDS = ['listText', 'tableText', 'benefits', 'responsibles', 'resources'] as const

type Values = Record<'shortName' | (typeof WORDS)[number], string>

const editInput = updateAreaInput.omit({
  areaId: true,
  version: true,
  reason: true,
  idempotencyKey: true,
})
const newInput = createAreaInput.omit({ planId: true, idempotencyKey: true })

function useLabels() {
  const text = useMessages(messages)
  const { shortName, listText, tableText, benefits, responsibles, resources } = text
  return { shortName, listText, tableText, benefits, responsibles, resources }
}

interface AreaFormProps {
  area: FragmentType<typeof areaFragment>
  /** The act’s words can be edited. */
  isDraft: boolean
}

/** The short name of an area; of a draft also the act’s words. */
export function AreaForm({ isDraft, ...props }: AreaFormProps) {
  const text = useMessages(messages)
  const common = useMessages(settings)
  const announce = useAnnounce()
  const labels = useLabels()
  const area = readFragment(areaFragment, props.area)
  const update = useWrite(updateAreaDocument)
  const values: Values = {
    shortName: area.shortName,
    listText: area.listName,
    tableText: area.name,
    benefits: area.benefits,
    responsibles: area.responsibles,
    resources: area.resources,
  }
  const { form, write } = useWriteForm({
    input: editInput,
    values,
    draftKey: `area:${area.id}`,
    labels,
    version: area.version,
    write: (parsed, version) =>
      update({
        areaId: area.id,
        version,
        ...(isDraft ? parsed : { shortName: parsed.shortName }),
      }),
    onWritten: () => announce({ message: common.saved }),
  })
  return (
    <>
      <WriteFormFrame form={write} submit={common.save}>
        <TextField
          label={text.shortName}
          help={text.shortNameHelp}
          error={form.formState.errors.shortName?.message}
          {...form.register('shortName')}
        />
        {isDraft && <WordsFields form={form} />}
      </WriteFormFrame>
      {!isDraft && (
        <Disclosure summary={text.literal}>
          <p>{text.fixed}</p>
          <DefinitionList
            items={WORDS.map((name) => ({ term: labels[name], value: values[name] }))}
          />
        </Disclosure>
      )}
    </>
  )
}

function WordsFields<Output>({ form }: { form: UseFormReturn<Values, unknown, Output> }) {
  const labels = useLabels()
  const { errors } = form.formState
  return WORDS.map((name) => (
    <TextArea
      key={name}
      label={labels[name]}
      rows={2}
      error={errors[name]?.message}
      {...form.register(name)}
    />
  ))
}

/** A new area at the end of a draft. */
export function NewAreaForm({ planId }: { planId: string }) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const labels = useLabels()
  const create = useWrite(createAreaDocument)
  const values: Values = {
    shortName: '',
    listText: '',
    tableText: '',
    benefits: '',
    responsibles: '',
    resources: '',
  }
  const { form, write } = useWriteForm({
    input: newInput,
    values,
    draftKey: `area:new:${planId}`,
    labels,
    version: null,
    write: (parsed) => create({ planId, ...parsed }),
    onWritten: () => {
      announce({ message: text.added(form.getValues('shortName')) })
      form.reset(values)
    },
  })
  return (
    <WriteFormFrame form={write} submit={text.add}>
      <TextField
        label={text.shortName}
        help={text.shortNameHelp}
        error={form.formState.errors.shortName?.message}
        {...form.register('shortName')}
      />
      <WordsFields form={form} />
    </WriteFormFrame>
  )
}
