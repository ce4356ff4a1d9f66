interface HatchPatternProps {
  id: string
  /** Light stripes for a coloured shape, coloured ones for the bare paper. */
  on?: 'colour' | 'paper'
}

/** Stripes on whatever shows sample data. */
export function HatchPattern({ id, on = 'colour' }: HatchPatternProps) {
  return (
    <defs>
      <pattern
        id={id}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path
          d="M0 3.5h7"
          stroke={on === 'colour' ? 'var(--paper)' : 'var(--action-mid)'}
          strokeWidth="1.5"
          strokeOpacity={on === 'colour' ? 0.5 : 0.6}
        />
      </pattern>
    </defs>
  )
}
