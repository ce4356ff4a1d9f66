import { formatPercent, type Status } from '@gelt/domain'
import { type ReactNode, useId, useState } from 'react'
import { Link } from 'wouter'
import type { Language } from '../../lib/i18n/language.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { messagesIn, useMessages } from '../../lib/i18n/use-messages.ts'
import { StatusBadge } from '../status-badge.tsx'
import { Table, type TableGroup } from '../table.tsx'
import { Toggle } from '../toggle.tsx'
import * as ui from '../ui.messages.ts'
import { VisuallyHidden } from '../visually-hidden.tsx'
import { BulletBar } from './bullet-bar.tsx'
import styles from './bullet-table.module.css'
import { type ChartTable, percentCell, textCell } from './chart-table.ts'
import * as messages from './charts.messages.ts'

export interface BulletRow {
  key: string
  /** The row of the act, 1 to 22. */
  number: number
  name: string
  href: string
  /** In words, several targets joined by a dot: "4/mes · 100 %". */
  goal: string
  value: string | null
  progress: string | null
  rawProgress: string | null
  expected: string | null
  status: Status
  /** In words: "+2 este semestre". */
  change: string | null
  /** Not reported, with evidence: beside the status, not instead of it. */
  flags?: ReactNode
  /** The area it stands under. */
  group?: TableGroup
  /** Where the value comes from, in a word: "contado". Opens `detail`, where there is one. */
  origin?: string | null
  /** What the value is made of, drawn when it is opened. */
  detail?: () => ReactNode
}

interface BulletTableProps {
  caption: string
  rows: readonly BulletRow[]
  isSample: boolean
  empty?: ReactNode
}

const NO_GROUP: TableGroup = { key: '', heading: '' }

/** The indicators, a line each: goal, value, bar, status, change. */
export function BulletTable({ caption, rows, isSample, empty }: BulletTableProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const id = useId()
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const toggle = (key: string) =>
    setOpened((before) => {
      const next = new Set(before)
      if (!next.delete(key)) next.add(key)
      return next
    })
  const isGrouped = rows.some(({ group }) => group !== undefined)
  const statusOrder = Object.keys(useMessages(ui).status)
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ key }) => key}
      empty={empty}
      detailOf={({ key, detail }) =>
        detail && opened.has(key) ? <div id={`${id}-${key}`}>{detail()}</div> : null
      }
      groupOf={isGrouped ? ({ group }) => group ?? NO_GROUP : undefined}
      columns={[
        {
          key: 'name',
          header: text.indicator,
          rowHeader: true,
          sortBy: ({ number }) => number,
          cell: ({ number, name, href }) => (
            <span className={styles.name}>
              <span className={styles.number}>{number}</span>
              <Link href={href}>{name}</Link>
            </span>
          ),
        },
        { key: 'goal', header: text.goal, numeric: true, cell: ({ goal }) => goal },
        {
          key: 'value',
          header: text.value,
          numeric: true,
          cell: (row) => (
            <span className={styles.value}>
              {row.value ?? <span className={styles.missing}>{text.noData}</span>}
              {row.origin && row.detail && (
                <Toggle
                  isOpen={opened.has(row.key)}
                  controls={`${id}-${row.key}`}
                  onToggle={() => toggle(row.key)}
                >
                  {row.origin}
                  <VisuallyHidden>{text.madeOf(row.name)}</VisuallyHidden>
                </Toggle>
              )}
            </span>
          ),
        },
        {
          key: 'bar',
          header: text.progress,
          sortBy: ({ progress }) => (progress === null ? null : Number(progress)),
          cell: (row) => (
            <span className={styles.bar}>
              {row.progress === null ? (
                <span className={styles.missing}>{text.noData}</span>
              ) : (
                <span>{formatPercent(row.progress, language, { decimals: 0 })}</span>
              )}
              <BulletBar
                label={row.name}
                progress={row.progress}
                rawProgress={row.rawProgress}
                expected={row.expected}
                status={row.status}
                isSample={isSample}
              />
            </span>
          ),
        },
        {
          key: 'expected',
          header: text.expected,
          numeric: true,
          sortBy: ({ expected }) => (expected === null ? null : Number(expected)),
          cell: ({ expected, status }) =>
            expected === null ? (
              <span className={styles.missing}>
                {status === 'UNSCHEDULED' ? text.noDeadline : text.noData}
              </span>
            ) : (
              <span className={styles.expected}>
                {formatPercent(expected, language, { decimals: 0 })}
              </span>
            ),
        },
        {
          key: 'status',
          header: text.status,
          sortBy: ({ status }) => statusOrder.indexOf(status),
          cell: ({ status, flags }) => (
            <span className={styles.status}>
              <StatusBadge status={status} />
              {flags}
            </span>
          ),
        },
        {
          key: 'change',
          header: text.change,
          numeric: true,
          cell: ({ change }) => change && <span className={styles.change}>{change}</span>,
        },
      ]}
    />
  )
}

/** The same rows for the frame's table and its CSV. */
export function bulletTable(rows: readonly BulletRow[], language: Language): ChartTable {
  const text = messagesIn(messages, language)
  const hasOrigin = rows.some(({ origin }) => origin != null)
  return {
    columns: [
      { label: text.indicator },
      { label: text.goal },
      { label: text.value },
      ...(hasOrigin ? [{ label: text.origin }] : []),
      { label: text.progress, numeric: true },
      { label: text.expected, numeric: true },
      { label: text.status },
    ],
    rows: rows.map((row) => [
      textCell(`${row.number}. ${row.name}`),
      textCell(row.goal),
      row.value === null ? { text: text.noData, raw: '' } : textCell(row.value),
      ...(hasOrigin ? [textCell(row.origin ?? '')] : []),
      percentCell(row.progress, language),
      percentCell(row.expected, language),
      textCell(messagesIn(ui, language).status[row.status]),
    ]),
  }
}
