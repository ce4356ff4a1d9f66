import { assessmentResult, defaultDue, formatDate, type PlainDate } from '@gelt/domain'
import { useId, useState } from 'react'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { Table, type TableColumn } from '../../ui/table.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { ActionLine } from './action-line.tsx'
import { CoverageBadge } from './coverage-badge.tsx'
import * as messages from './scheme.messages.ts'
import styles from './scheme.module.css'
import type { RenderNewAction, Scheme, SchemeGap } from './scheme.ts'

interface SchemeMatrixProps {
  entity: string
  scheme: Scheme
  /** Those of the chosen phase and coverage. */
  gaps: readonly SchemeGap[]
  /** The entity's day. */
  today: PlainDate
  /** Undefined: the person may not write here. */
  renderNewAction: RenderNewAction | undefined
}

/** Each criterion that isn't met with the actions that serve it, by phase; a new one is made where it is missing. */
export function SchemeMatrix({ entity, scheme, gaps, today, ...props }: SchemeMatrixProps) {
  const { matrix: text, filters } = useMessages(messages)
  const { language } = useLanguage()
  const id = useId()
  const [open, setOpen] = useState<string | null>(null)
  const [said, setSaid] = useState<{ code: string; words: string } | null>(null)
  const actions = new Map(scheme.actions.map((action) => [action.id, action]))
  const phases = new Map(scheme.round?.phases.map((phase) => [phase.number, phase]))
  const columns: TableColumn<SchemeGap>[] = [
    {
      key: 'criterion',
      header: text.criterion,
      rowHeader: true,
      cell: ({ criterion }) => (
        <>
          {criterion.code} · {criterion.words}{' '}
          {criterion.provenance === 'TO_VERIFY' && <Badge>{text.toVerify}</Badge>}
          <span className={styles.under}>
            {criterion.result && assessmentResult[criterion.result][language]}
            {criterion.missing && `. ${text.missing(criterion.missing)}`}
          </span>
        </>
      ),
    },
    {
      key: 'coverage',
      header: text.coverage,
      cell: ({ coverage }) => <CoverageBadge coverage={coverage} />,
    },
    {
      key: 'actions',
      header: text.actions,
      cell: ({ criterion: { code }, actions: own }) => (
        <div className={styles.cell}>
          {own.length === 0 && <span className={styles.under}>{text.noAction}</span>}
          {own.length > 0 && (
            <ul className={styles.actions}>
              {own.flatMap(({ id: key }) => {
                const action = actions.get(key)
                if (!action) return []
                return [
                  <li key={key}>
                    <ActionLine entity={entity} action={action} />
                  </li>,
                ]
              })}
            </ul>
          )}
          {props.renderNewAction && (
            <span className={styles.create}>
              <Toggle
                isOpen={open === code}
                controls={id}
                onToggle={() => setOpen(open === code ? null : code)}
              >
                {text.create}
                <VisuallyHidden>{text.createFor(code)}</VisuallyHidden>
              </Toggle>
            </span>
          )}
          {said?.code === code && <span className={styles.said}>{said.words}</span>}
        </div>
      ),
    },
  ]
  return (
    <Table
      caption={text.caption}
      captionHidden
      columns={columns}
      rows={gaps}
      rowKey={({ criterion }) => criterion.code}
      empty={filters.none}
      groupOf={({ criterion: { phase }, deadline }) => ({
        key: String(phase),
        heading: (
          <>
            {text.phase(phase, phases.get(phase)?.name ?? null)}
            {deadline && (
              <span className={styles.under}>{text.deadline(formatDate(deadline, language))}</span>
            )}
          </>
        ),
      })}
      detailOf={({ criterion: { code, criterionId }, deadline }) =>
        open === code && props.renderNewAction ? (
          <div id={id} className={styles.form}>
            {props.renderNewAction({
              criterionId,
              startsOn: today,
              dueOn: defaultDue([deadline ?? null], today),
              onWritten: (words) => {
                setOpen(null)
                setSaid({ code, words })
              },
            })}
          </div>
        ) : null
      }
    />
  )
}
