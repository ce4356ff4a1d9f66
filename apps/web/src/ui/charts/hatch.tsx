interface HatchPatternProps {
  id: string
  on?: keyof typeof GROUNDS
}

/** What the stripes lie on decides how they are seen and how little they may change it. */
const GROUNDS = {
  /** A coloured shape. */
  colour: { stroke: 'var(--paper)', opacity: 0.5, turn: 45 },
  /** The bare paper. */
  paper: { stroke: 'var(--action-mid)', opacity: 0.6, turn: 45 },
  /** A shape whose tone is read: barely there. */
  scale: { stroke: 'var(--paper)', opacity: 0.28, turn: 45 },
  /** No data: grey, and the other way round than whatever is known. */
  nothing: { stroke: 'var(--rule-strong)', opacity: 0.45, turn: -45 },
} as const

/** Stripes on whatever shows sample data, and on what shows none. */
export function HatchPattern({ id, on = 'colour' }: HatchPatternProps) {
  const { stroke, opacity, turn } = GROUNDS[on]
  return (
    <defs>
      <pattern
        id={id}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform={`rotate(${turn})`}
      >
        <path d="M0 3.5h7" stroke={stroke} strokeWidth="1.5" strokeOpacity={opacity} />
      </pattern>
    </defs>
  )
}
