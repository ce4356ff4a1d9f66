import { useQuery } from '@apollo/client/react'
import { useLocation } from 'wouter'
import { useWrite } from '../lib/forms/use-write.ts'
import { useWriteForm } from '../lib/forms/use-write-form.ts'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { paths } from '../lib/paths.ts'
import { useMay } from '../lib/session/use-session.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { SelectField, TextField } from '../ui/text-field.tsx'
import { WriteFormFrame } from '../ui/write-form-frame.tsx'
import { type NewPlanValues, newPlanInput, nextTerm } from './new-plan-input.rules.ts'
import { createPlanDocument, templateDocument } from './plans.document.ts'
import * as messages from './plans.messages.ts'
import styles from './settings.module.css'
import { SpanFields, useSpanLabels } from './span-fields.tsx'

/** A plan that may be copied. */
export interface Template {
  /** Global id. */
  id: string
  title: string
  validFrom: number
  validTo: number
  entity: { slug: string; name: string }
}

interface NewPlanFormProps {
  entity: { id: string; slug: string; plans: readonly { validTo: number }[] }
  templates: readonly Template[]
}

/** A draft, blank or with the structure of another plan. */
export function NewPlanForm({ entity, templates }: NewPlanFormProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const [, navigate] = useLocation()
  const mayEdit = useMay(entity.slug, 'plan.edit')
  const create = useWrite(createPlanDocument)
  const labels = { fromPlanId: text.from, title: text.title, ...useSpanLabels() }
  const values: NewPlanValues = { fromPlanId: '', title: '', ...nextTerm(entity.plans) }
  const { form, write } = useWriteForm({
    input: newPlanInput,
    values,
    draftKey: `plan:new:${entity.id}`,
    labels,
    version: null,
    write: (plan) => create({ entityId: entity.id, ...plan }),
    onWritten: (plan) => {
      announce({ message: text.created(form.getValues('title')) })
      form.reset(values)
      // Whoever runs the installation makes plans and doesn't edit them.
      if (mayEdit) {
        navigate(`${paths.settingsPage(entity.slug, 'plan')}?vigencia=${plan.validFrom}`)
      }
    },
  })
  const { errors } = form.formState
  const chosenId = form.watch('fromPlanId')
  const chosen = templates.find(({ id }) => id === chosenId)
  return (
    <WriteFormFrame form={write} submit={text.add}>
      <SelectField
        label={text.from}
        error={errors.fromPlanId?.message}
        {...form.register('fromPlanId')}
      >
        <option value="">{text.blank}</option>
        {templates.map((one) => (
          <option key={one.id} value={one.id}>
            {text.option(one.entity.name, one.title, one.validFrom, one.validTo)}
          </option>
        ))}
      </SelectField>
      <div className={styles.note} role="status">
        {chosen ? <Copied template={chosen} /> : <p>{text.blankHelp}</p>}
      </div>
      <TextField
        label={text.title}
        help={text.titleHelp}
        error={errors.title?.message}
        {...form.register('title')}
      />
      <SpanFields bind={(name) => ({ ...form.register(name), error: errors[name]?.message })} />
    </WriteFormFrame>
  )
}

/** How much a template brings; where it can’t be counted the form works all the same. */
function Copied({ template }: { template: Template }) {
  const text = useMessages(messages)
  const { validFrom, entity } = template
  const { data } = useQuery(templateDocument, { variables: { entity: entity.slug, validFrom } })
  const plan = data?.plan
  if (!plan) return <p>{text.counting}</p>
  const { areas, indicators, phases, objectives } = plan
  return <p>{text.copies(areas.length, indicators.length, phases.length, objectives.length)}</p>
}
