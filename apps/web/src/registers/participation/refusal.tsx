import styles from './participation.module.css'

/** Why a press of a button did nothing; the place is there before the words, so that they are read aloud. */
export function Refusal({ message }: { message: string | null }) {
  return (
    <p className={styles.refusal} role="alert" hidden={message === null}>
      {message}
    </p>
  )
}
