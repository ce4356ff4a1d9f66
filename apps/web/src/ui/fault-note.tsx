import { useMessages } from '../lib/i18n/use-messages.ts'
import { Badge } from './badge.tsx'
import type { Faulty } from './fault-note.messages.ts'
import * as messages from './fault-note.messages.ts'
import styles from './fault-note.module.css'

interface FaultNoteProps {
  of: Faulty
  /** Names of the constraints that the record breaks. */
  faults: readonly string[]
}

/** Says of an official record that it means nothing: what is wrong, and what to do. Nothing where nothing is. */
export function FaultNote({ of, faults }: FaultNoteProps) {
  const text = useMessages(messages)
  if (faults.length === 0) return null
  const wrong = [...new Set(faults.map((fault) => wordsOf(fault, text)))].join('; ')
  return (
    <span className={styles.fault}>
      <Badge>{text.faulty}</Badge> {text.sentence(capitalised(wrong))} {text.ways[of]}
    </span>
  )
}

/** A constraint is called by its table and its rule; one that a trigger keeps by its rule alone. */
function wordsOf(fault: string, text: typeof messages.es): string {
  if (/_entity_id_\w+_fkey$/.test(fault)) return text.crossing
  const known = Object.keys(text.rules).find((rule) => fault === rule || fault.endsWith(`_${rule}`))
  return text.rules[known ?? ''] ?? text.other(fault)
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
