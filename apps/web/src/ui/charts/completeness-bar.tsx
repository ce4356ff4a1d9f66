import { formatNumber } from '@gelt/domain'
import { useId, useRef } from 'react'
import type { Language } from '../../lib/i18n/language.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import { type ChartTable, numberCell, textCell } from './chart-table.ts'
import * as messages from './charts.messages.ts'
import styles from './completeness-bar.module.css'
import { HatchPattern } from './hatch.tsx'
import { useWidth } from './use-width.ts'

export interface CompletenessPart {
  key: string
  /** In words: "con dato", "sin reporte". */
  label: string
  count: number
  /** Missing: it was due; open: it is not due yet. */
  tone: 'full' | 'partial' | 'missing' | 'open'
}

interface CompletenessBarProps {
  label: string
  parts: readonly CompletenessPart[]
  isSample: boolean
}

const BAR = 20
const LINE = 24
const SWATCH = 14

/** How much of what should be known is known; each part named beside a sample of its colour. */
export function CompletenessBar({ label, parts, isSample }: CompletenessBarProps) {
  const { language } = useLanguage()
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const shown = parts.filter(({ count }) => count > 0)
  const total = shown.reduce((sum, { count }) => sum + count, 0)
  const boxes = shown.map((part, index) => {
    const before = shown.slice(0, index).reduce((sum, { count }) => sum + count, 0)
    return {
      ...part,
      x: (before / total) * width,
      width: Math.max(1, (part.count / total) * width - 2),
      words: `${formatNumber(String(part.count), language)} ${part.label}`,
    }
  })
  return (
    <div ref={place}>
      <svg
        className={styles.bar}
        width={width}
        height={BAR + 12 + boxes.length * LINE}
        role="img"
        aria-labelledby={`${id}-title`}
      >
        <title id={`${id}-title`}>
          {`${label}: ${boxes.map(({ words }) => words).join(', ')}`}
        </title>
        {isSample && <HatchPattern id={`${id}-hatch`} />}
        {boxes.map((box, index) => {
          const hatch = isSample && box.tone === 'full' ? `url(#${id}-hatch)` : null
          const line = BAR + 12 + index * LINE
          return (
            <g key={box.key}>
              <Segment
                x={box.x}
                y={0}
                width={box.width}
                height={BAR}
                tone={box.tone}
                hatch={hatch}
              />
              <Segment
                x={0}
                y={line + 5}
                width={SWATCH}
                height={SWATCH}
                tone={box.tone}
                hatch={hatch}
              />
              <text className={styles.label} x={SWATCH + 10} y={line + 17}>
                {box.words}
              </text>
            </g>
          )
        })}
      </svg>
    </div>
  )
}

interface SegmentProps {
  x: number
  y: number
  width: number
  height: number
  tone: CompletenessPart['tone']
  /** Fill of the stripes over sample data. */
  hatch: string | null
}

function Segment({ tone, hatch, x, y, width, height }: SegmentProps) {
  // An outline is drawn within its box: half of it would fall outside.
  const inset = tone === 'full' || tone === 'partial' ? 0 : 0.75
  const box = {
    x: x + inset,
    y: y + inset,
    width: width - 2 * inset,
    height: height - 2 * inset,
  }
  return (
    <>
      <rect className={styles[tone]} {...box} />
      {hatch && <rect {...box} fill={hatch} />}
    </>
  )
}

export function completenessTable(
  parts: readonly CompletenessPart[],
  language: Language,
): ChartTable {
  const text = messagesIn(messages, language)
  if (parts.every(({ count }) => count === 0)) return { columns: [], rows: [] }
  return {
    columns: [{ label: text.group }, { label: text.count, numeric: true }],
    rows: parts.map(({ label, count }) => [textCell(label), numberCell(String(count), language)]),
  }
}
