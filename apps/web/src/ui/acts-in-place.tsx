import { type ReactNode, useId, useState } from 'react'
import styles from './acts-in-place.module.css'
import { Toggle } from './toggle.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'

export interface ActInPlace {
  key: string
  label: string
  /** @param onDone closes the form; what it is told stays in sight beneath the acts */
  render: (onDone: (said?: string) => void) => ReactNode
}

interface ActsInPlaceProps {
  acts: readonly ActInPlace[]
  /** What the acts are for, said after each label to those who don't see where it stands. */
  of: string
}

/** What can be done about a figure, each act unfolding its form where the figure stands; one at a time. */
export function ActsInPlace({ acts, of }: ActsInPlaceProps) {
  const id = useId()
  const [open, setOpen] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  // Each form begins anew once it has been saved.
  const [done, setDone] = useState(0)
  const act = acts.find(({ key }) => key === open)
  if (acts.length === 0) return null
  return (
    <div className={styles.work}>
      <div className={styles.acts}>
        {acts.map(({ key, label }) => (
          <Toggle
            key={key}
            isOpen={open === key}
            controls={id}
            onToggle={() => setOpen(open === key ? null : key)}
          >
            {label}
            <VisuallyHidden>{`: ${of}`}</VisuallyHidden>
          </Toggle>
        ))}
      </div>
      {said && <p className={styles.moved}>{said}</p>}
      {act && (
        <div id={id} key={`${act.key} ${done}`} className={styles.form}>
          {act.render((words) => {
            setOpen(null)
            setSaid(words ?? null)
            setDone(done + 1)
          })}
        </div>
      )}
    </div>
  )
}
