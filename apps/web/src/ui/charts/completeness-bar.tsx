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
  tone: 'full' | 'partial' | 'missing'
}

interface CompletenessBarProps {
  label: string
  parts: readonly CompletenessPart[]
  isSample: boolean
}

// Half the width of a digit and of an average letter at the label's size, generously.
const LETTER = 7.4
const LINE = 20
const BAR = 20

/** Lines for the labels so that none runs into the one before it. */
function stack(labels: readonly { x: number; words: string }[], width: number) {
  const ends: number[] = []
  return labels.map(({ x, words }) => {
    const length = words.length * LETTER
    const start = Math.max(0, Math.min(x, width - length))
    const free = ends.findIndex((end) => end + 12 <= start)
    const row = free < 0 ? ends.length : free
    ends[row] = start + length
    return { start, row }
  })
}

/** How much of what should be known is known; each part with its count and its name. */
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
      width: (part.count / total) * width,
      words: `${formatNumber(String(part.count), language)} ${part.label}`,
    }
  })
  const places = stack(boxes, width)
  const lines = Math.max(1, ...places.map(({ row }) => row + 1))
  return (
    <div ref={place}>
      <svg
        className={styles.bar}
        width={width}
        height={BAR + 8 + lines * LINE}
        role="img"
        aria-labelledby={`${id}-title`}
      >
        <title id={`${id}-title`}>
          {`${label}: ${boxes.map(({ words }) => words).join(', ')}`}
        </title>
        {isSample && <HatchPattern id={`${id}-hatch`} />}
        {boxes.map((box, index) => (
          <g key={box.key}>
            <rect
              className={styles[box.tone]}
              x={box.x}
              width={Math.max(1, box.width - 2)}
              height={BAR}
            />
            {isSample && box.tone === 'full' && (
              <rect
                x={box.x}
                width={Math.max(1, box.width - 2)}
                height={BAR}
                fill={`url(#${id}-hatch)`}
              />
            )}
            <text
              className={styles.label}
              x={places[index]?.start}
              y={BAR + 20 + (places[index]?.row ?? 0) * LINE}
            >
              {box.words}
            </text>
          </g>
        ))}
      </svg>
    </div>
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
