import { useState } from 'react'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { Button } from './button.tsx'
import * as messages from './conflict-dialog.messages.ts'
import styles from './conflict-dialog.module.css'
import { Dialog } from './dialog.tsx'

/** A field of which two versions differ, as shown. */
export interface ConflictField {
  field: string
  label: string
  /** In words; null: empty. */
  mine: string | null
  theirs: string | null
}

interface ConflictDialogProps {
  /** The fields that differ; null: no conflict, no dialog. */
  fields: readonly ConflictField[] | null
  /** Names of the fields of which the stored version stays. */
  onSettle: (takeTheirs: string[]) => void
  /** Back to the form, nothing chosen and nothing lost. */
  onClose: () => void
}

/** Somebody else saved first: both versions of each field, and the person says which one stays. */
export function ConflictDialog({ fields, onSettle, onClose }: ConflictDialogProps) {
  const text = useMessages(messages)
  return (
    <Dialog title={text.title} open={fields !== null} onClose={onClose}>
      {fields && <Choices fields={fields} onSettle={onSettle} onClose={onClose} />}
    </Dialog>
  )
}

function Choices({
  fields,
  onSettle,
  onClose,
}: ConflictDialogProps & { fields: readonly ConflictField[] }) {
  const text = useMessages(messages)
  const [takeTheirs, setTakeTheirs] = useState<string[]>([])
  function choose(field: string, choice: 'mine' | 'theirs') {
    const others = takeTheirs.filter((name) => name !== field)
    setTakeTheirs(choice === 'theirs' ? [...others, field] : others)
  }
  return (
    <div className={styles.body}>
      <p>{fields.length > 0 ? text.explanation : text.sameValues}</p>
      {fields.map(({ field, label, mine, theirs }) => (
        <fieldset key={field} className={styles.field}>
          <legend className={styles.legend}>{label}</legend>
          {(['mine', 'theirs'] as const).map((choice) => (
            <label key={choice} className={styles.option}>
              <input
                type="radio"
                name={`conflict.${field}`}
                checked={takeTheirs.includes(field) === (choice === 'theirs')}
                onChange={() => choose(field, choice)}
              />
              <span className={styles.whose}>{text[choice]}</span>
              <span className={styles.value}>
                {(choice === 'mine' ? mine : theirs) ?? <i>{text.empty}</i>}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <div className={styles.actions}>
        <Button kind="primary" onClick={() => onSettle(takeTheirs)}>
          {text.keep}
        </Button>
        <Button onClick={onClose}>{text.back}</Button>
      </div>
    </div>
  )
}
