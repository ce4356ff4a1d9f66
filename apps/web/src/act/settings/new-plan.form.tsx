import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useTypedSearch } from '../../lib/page/use-typed-search.ts'
import { paths } from '../../lib/paths.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { SelectField, TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
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
  /** What the entities are narrowed to whose plans may be copied. */
  search: string | undefined
  /** Null: all are at hand. */
  onSearch: ((search: string | undefined) => void) | null
}

/** A draft, blank or with the structure of another plan. */
export function NewPlanForm({ entity, templates, search, onSearch }: NewPlanFormProps) {
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
      const created = text.created(form.getValues('title'))
      const left = plan.unmatched.map(({ name }) => name)
      announce({ message: left.length > 0 ? `${created} ${text.unmatched(left)}` : created })
      form.reset(values)
      // Whoever runs the installation makes plans and doesn't edit them.
      if (mayEdit) {
        navigate(`${paths.settingsPage(entity.slug, 'plan')}?vigencia=${plan.validFrom}`)
      }
    },
  })
  const { errors } = form.formState
  const chosenId = form.watch('fromPlanId')
  // The one chosen stays, whatever is searched for next.
  const [kept, setKept] = useState<Template>()
  const chosen = [...templates, ...(kept ? [kept] : [])].find(({ id }) => id === chosenId)
  if (chosen && chosen !== kept) setKept(chosen)
  const offered = chosen && !templates.includes(chosen) ? [chosen, ...templates] : templates
  const typing = useTypedSearch(search, (asked) => onSearch?.(asked))
  return (
    <WriteFormFrame form={write} submit={text.add}>
      {onSearch && (
        <TextField
          label={text.searchTemplate}
          help={text.searchTemplateHelp}
          type="search"
          value={typing.typed}
          onChange={({ target }) => typing.type(target.value)}
        />
      )}
      <SelectField
        label={text.from}
        error={errors.fromPlanId?.message}
        {...form.register('fromPlanId')}
      >
        <option value="">{text.blank}</option>
        {offered.map((one) => (
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
