import { formatPercent } from '@gelt/domain'
import { useId } from 'react'
import { times } from '../../lib/figures/exact.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import * as ui from '../../ui/ui.messages.ts'
import * as messages from './plan.messages.ts'
import styles from './settings.module.css'

const WIDTH = 640
const BAR_TOP = 34
const BAR_HEIGHT = 20
/** What a row should have reached, in the example. */
const EXPECTED = '0.6'
/** Narrower than this a zone has no room for its name; the last one may lean on the end. */
const NAME_ROOM = { BEHIND: 90, AT_RISK: 90, ON_TRACK: 40 } as const

interface ThresholdsPictureProps {
  /** Shares of the expected, decimal strings 0 to 1, the second at most the first. */
  onTrack: string
  atRisk: string
}

/** From nothing to all of the expected, in the three zones that the thresholds make. */
export function ThresholdsPicture({ onTrack, atRisk }: ThresholdsPictureProps) {
  const text = useMessages(messages)
  const { status } = useMessages(ui)
  const { language } = useLanguage()
  const title = useId()
  const shown = (share: string) => formatPercent(share, language)
  const [low, high] = [Number(atRisk) * WIDTH, Number(onTrack) * WIDTH]
  const zones = [
    { key: 'BEHIND', from: 0, to: low, fill: 'var(--behind)', height: 8 },
    { key: 'AT_RISK', from: low, to: high, fill: 'var(--warn)', height: 14 },
    { key: 'ON_TRACK', from: high, to: WIDTH, fill: 'var(--good)', height: BAR_HEIGHT },
  ] as const
  const marks =
    atRisk === onTrack
      ? [{ x: high, share: onTrack }]
      : [
          { x: low, share: atRisk },
          { x: high, share: onTrack },
        ]
  return (
    <figure className={styles.picture}>
      <svg viewBox={`0 0 ${WIDTH} 100`} role="img" aria-labelledby={title}>
        <title id={title}>{text.picture(shown(onTrack), shown(atRisk))}</title>
        {zones.map(({ key, from, to, fill, height }) => (
          <g key={key}>
            {/* Taller as it gets better: the zones differ by more than their colour. */}
            <rect
              x={from}
              y={BAR_TOP + BAR_HEIGHT - height}
              width={to - from}
              height={height}
              fill={fill}
            />
            {to - from >= NAME_ROOM[key] && (
              <text
                x={key === 'ON_TRACK' ? to : (from + to) / 2}
                y={BAR_TOP - 8}
                fontSize="16"
                textAnchor={key === 'ON_TRACK' ? 'end' : 'middle'}
              >
                {status[key]}
              </text>
            )}
          </g>
        ))}
        {marks.map(({ x, share }) => (
          <g key={share}>
            <path
              d={`M${x} ${BAR_TOP - 2}V${BAR_TOP + BAR_HEIGHT + 8}`}
              stroke="var(--ink)"
              strokeWidth="2"
            />
            <text
              x={x}
              y={BAR_TOP + BAR_HEIGHT + 26}
              fontSize="16"
              fontWeight="700"
              textAnchor={x > WIDTH - 30 ? 'end' : x < 30 ? 'start' : 'middle'}
            >
              {shown(share)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        {text.picture(shown(onTrack), shown(atRisk))}{' '}
        {text.example(
          shown(EXPECTED),
          shown(times(EXPECTED, onTrack)),
          shown(times(EXPECTED, atRisk)),
        )}
      </figcaption>
    </figure>
  )
}
