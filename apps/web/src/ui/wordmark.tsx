import styles from './wordmark.module.css'

/** Our own mark: two bullet bars, done and to do, crossed by the line of what should be done. */
export function Wordmark() {
  return (
    <span className={styles.mark}>
      <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
        <path d="M2 9h24M2 19h24" stroke="var(--action-mid)" strokeWidth="5" />
        <path d="M2 9h12M2 19h16" stroke="var(--action)" strokeWidth="5" />
        <path d="M21 3v22" stroke="var(--ink)" strokeWidth="2" />
      </svg>
      <span>GEL·T</span>
    </span>
  )
}
