import { assessmentResult, COVERAGE_WORDS, formatShortDate, schemeLines } from '@gelt/domain'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Table, type TableColumn } from '../../ui/table.tsx'
import * as messages from './scheme.messages.ts'
import type { Scheme } from './scheme.ts'

function linesOf({ gaps, actions }: Scheme) {
  // What was dropped is no part of what will be done.
  return schemeLines(
    gaps,
    actions.filter(({ state }) => state !== 'DROPPED'),
  )
}

type Line = ReturnType<typeof linesOf>[number]

/** The scheme in the order in which such schemes are printed: phase, criterion, state, action, term, who answers. */
export function PrintedScheme({ scheme }: { scheme: Scheme }) {
  const { printed: text, matrix, late } = useMessages(messages)
  const { language } = useLanguage()
  const phases = new Map(scheme.round?.phases.map(({ number, name }) => [number, name]))
  const columns: TableColumn<Line>[] = [
    {
      key: 'phase',
      header: text.phase,
      cell: ({ gap }) =>
        gap && matrix.phase(gap.criterion.phase, phases.get(gap.criterion.phase) ?? null),
    },
    {
      key: 'criterion',
      header: text.criterion,
      rowHeader: true,
      cell: ({ gap, action }) =>
        gap ? `${gap.criterion.code} · ${gap.criterion.words}` : action.criteria.join(', '),
    },
    {
      key: 'state',
      header: text.state,
      cell: ({ gap }) =>
        gap &&
        [
          gap.criterion.result && assessmentResult[gap.criterion.result][language],
          COVERAGE_WORDS[gap.coverage][language].toLowerCase(),
        ]
          .filter(Boolean)
          .join(', '),
    },
    {
      key: 'action',
      header: text.action,
      cell: ({ action }) => action && `${action.code} · ${action.words}`,
    },
    {
      key: 'term',
      header: text.term,
      cell: ({ action }) =>
        action &&
        [formatShortDate(action.dueOn, language), action.isLate && late].filter(Boolean).join(', '),
    },
    {
      key: 'answerable',
      header: text.answerable,
      cell: ({ action }) =>
        action &&
        [action.answerable?.name, action.office?.name ?? text.committee].filter(Boolean).join(', '),
    },
  ]
  return (
    <Table
      caption={text.caption}
      captionHidden
      columns={columns}
      rows={linesOf(scheme)}
      rowKey={({ gap, action }) => `${gap?.criterion.code} ${action?.id}`}
    />
  )
}
