import { countFromRegistersInput } from '@gelt/domain'
import { useState } from 'react'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Table } from '../../ui/table.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { countFromRegistersDocument } from './plan-sources.document.ts'
import * as messages from './plan-sources.messages.ts'
import { proposed } from './plan-sources.rules.ts'
import styles from './settings.module.css'

/** A target with what counts it, and what might. */
export interface CountableTarget {
  /** Global id. */
  id: string
  row: number
  shortName: string
  label: string
  options: readonly { key: string; counted: string }[]
  /** What is counted, in words; null: it is typed. */
  counted: string | null
  /** Kind of the members that it counts by and has none of; null: it lacks none. */
  lacks: string | null
}

const input = countFromRegistersInput.pick({ reason: true })

interface CountFromRegistersFormProps {
  /** Global id. */
  planId: string
  targets: readonly CountableTarget[]
}

/** Every target with its source; those that are typed and chosen are counted from now on, in one write. */
export function CountFromRegistersForm({ planId, targets }: CountFromRegistersFormProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const count = useWrite(countFromRegistersDocument)
  const [choices, setChoices] = useState<ReadonlyMap<string, string>>(new Map())
  const open = targets.filter(({ counted, options }) => counted === null && options.length > 0)
  const keyOf = ({ id, options }: CountableTarget) => choices.get(id) ?? proposed(options)
  const chosen = open.flatMap((target) => {
    const sourceKey = keyOf(target)
    return sourceKey ? [{ targetId: target.id, sourceKey }] : []
  })
  const { form, write } = useWriteForm({
    input,
    values: { reason: '' },
    version: null,
    draftKey: `sources:${planId}`,
    labels: { reason: text.reason },
    write: ({ reason }) => count({ planId, targets: chosen, reason }),
    onWritten: () => {
      announce({ message: text.saved(chosen.length) })
      form.reset({ reason: '' })
    },
  })
  return (
    <>
      <Table
        caption={text.caption}
        captionHidden
        rows={targets}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'row',
            header: text.row,
            rowHeader: true,
            cell: ({ row, shortName }) => `${row}. ${shortName}`,
          },
          { key: 'target', header: text.target, cell: ({ label }) => label },
          {
            key: 'now',
            header: text.now,
            cell: ({ counted, lacks }) => (
              <div>
                {counted === null ? text.typed : text.counted(counted)}
                {lacks && <span className={styles.below}>{lacking(text.noMembers, lacks)}</span>}
              </div>
            ),
          },
          {
            key: 'from',
            header: text.from,
            cell: (target) => (
              <SourceChoice
                target={target}
                value={keyOf(target)}
                onChange={(key) => setChoices(new Map(choices).set(target.id, key))}
              />
            ),
          },
        ]}
      />
      {open.length === 0 && <p>{text.allCounted}</p>}
      {open.length > 0 && chosen.length === 0 && <p>{text.chooseOne}</p>}
      {chosen.length > 0 && (
        <WriteFormFrame form={write} submit={text.save(chosen.length)}>
          <TextArea
            label={text.reason}
            help={text.reasonHelp}
            rows={2}
            error={form.formState.errors.reason?.message}
            {...form.register('reason')}
          />
        </WriteFormFrame>
      )}
    </>
  )
}

interface SourceChoiceProps {
  target: CountableTarget
  /** '': it stays typed. */
  value: string
  onChange: (key: string) => void
}

function SourceChoice({ target, value, onChange }: SourceChoiceProps) {
  const text = useMessages(messages)
  const { counted, options, row, label } = target
  if (counted !== null) return null
  if (options.length === 0) return <span className={styles.faint}>{text.noOption}</span>
  return (
    <select
      className={styles.choice}
      aria-label={text.fromOf(row, label)}
      value={value}
      onChange={({ target: field }) => onChange(field.value)}
    >
      <option value="">{text.stays}</option>
      {options.map((option) => (
        <option key={option.key} value={option.key}>
          {option.counted}
        </option>
      ))}
    </select>
  )
}

type NoMembers = typeof messages.es.noMembers

function lacking(words: NoMembers, kind: string): string {
  return kind in words ? words[kind as keyof NoMembers] : words.other
}
