import { useState } from 'react'
import { useMessages } from '../lib/i18n/use-messages.ts'
import type { ConflictChoice, ConflictField } from '../lib/writing/conflict.ts'
import { Button } from './button.tsx'
import styles from './conflict-dialog.module.css'
import * as messages from './conflict-dialog.messages.ts'
import { Dialog } from './dialog.tsx'

interface ConflictDialogProps {
  /** The fields that differ; null: no conflict, no dialog. */
  fields: readonly ConflictField[] | null
  /** Which version stays for each field by its name. */
  onChoose: (choices: Record<string, ConflictChoice>) => void
  /** Back to the form, nothing chosen and nothing lost. */
  onClose: () => void
}

/** Somebody else saved first: both versions of each field, and the person says which one stays. */
export function ConflictDialog({ fields, onChoose, onClose }: ConflictDialogProps) {
  const text = useMessages(messages)
  return (
    <Dialog title={text.title} open={fields !== null} onClose={onClose}>
      {fields && <Choices fields={fields} onChoose={onChoose} onClose={onClose} />}
    </Dialog>
  )
}

function Choices({
  fields,
  onChoose,
  onClose,
}: ConflictDialogProps & { fields: readonly ConflictField[] }) {
  const text = useMessages(messages)
  const [choices, setChoices] = useState<Record<string, ConflictChoice>>({})
  const choiceOf = (name: string) => choices[name] ?? 'mine'
  return (
    <div className={styles.body}>
      <p>{fields.length > 0 ? text.explanation : text.sameValues}</p>
      {fields.map(({ name, label, mine, stored }) => (
        <fieldset key={name} className={styles.field}>
          <legend className={styles.legend}>{label}</legend>
          {(['mine', 'stored'] as const).map((choice) => (
            <label key={choice} className={styles.option}>
              <input
                type="radio"
                name={`conflict.${name}`}
                checked={choiceOf(name) === choice}
                onChange={() => setChoices({ ...choices, [name]: choice })}
              />
              <span className={styles.whose}>{text[choice]}</span>
              <span className={styles.value}>
                {(choice === 'mine' ? mine : stored) ?? <i>{text.empty}</i>}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <div className={styles.actions}>
        <Button
          kind="primary"
          onClick={() =>
            onChoose(Object.fromEntries(fields.map(({ name }) => [name, choiceOf(name)])))
          }
        >
          {text.keep}
        </Button>
        <Button onClick={onClose}>{text.back}</Button>
      </div>
    </div>
  )
}
