import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from './button.tsx'
import styles from './editable-section.module.css'
import { FormSection } from './form-section.tsx'

interface EditableSectionProps {
  title: string
  help?: ReactNode
  /** What the button says, with the section’s name: read out of context. */
  editLabel: string
  mayEdit: boolean
  /** The form in its place; `onDone` shows the section again. */
  form: (onDone: () => void) => ReactNode
  children: ReactNode
}

/** A part of the page that turns into its form and back, the focus where it was. */
export function EditableSection(props: EditableSectionProps) {
  const [isEditing, setEditing] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const wasEditing = useRef(false)
  useEffect(() => {
    if (isEditing) {
      place.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
    } else if (wasEditing.current) button.current?.focus()
    wasEditing.current = isEditing
  }, [isEditing])
  return (
    <FormSection title={props.title} help={props.help}>
      <div className={styles.stack} ref={place}>
        {isEditing ? props.form(() => setEditing(false)) : props.children}
        {props.mayEdit && !isEditing && (
          <Button small ref={button} onClick={() => setEditing(true)}>
            {props.editLabel}
          </Button>
        )}
      </div>
    </FormSection>
  )
}
