import type { Flag } from './gauges.rules.ts'

const SHEET = 'M3 1.8h6.6L13 5.2v9H3z'

/** A sheet: ticked where there is evidence, empty and broken where the report is missing. */
const SHAPES: Record<Flag, React.ReactNode> = {
  notReported: <path d={SHEET} strokeDasharray="2.5 2.2" />,
  withEvidence: (
    <>
      <path d={SHEET} />
      <path d="M5.4 9.2l1.9 1.9 3.4-3.8" />
    </>
  ),
}

/** The shape alone, as big as a status mark; the word must stand beside it. */
export function FlagMark({ flag }: { flag: Flag }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke={flag === 'withEvidence' ? 'var(--action)' : 'var(--quiet)'}
      strokeWidth="1.6"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[flag]}
    </svg>
  )
}
