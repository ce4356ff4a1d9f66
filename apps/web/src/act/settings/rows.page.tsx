import { useQuery } from '@apollo/client/react'
import { formatNumber, formatPercent, formatShortDate } from '@gelt/domain'
import { Link, useSearch } from 'wouter'
import { minus, over } from '../../lib/figures/exact.ts'
import { goalWords } from '../../lib/figures/target-words.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { Badge } from '../../ui/badge.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { Table } from '../../ui/table.tsx'
import { NewRowForm } from './new-row.form.tsx'
import { rowsSettingsDocument } from './rows.document.ts'
import * as messages from './rows.messages.ts'
import * as settings from './settings.messages.ts'
import styles from './settings.module.css'
import { SettingsFrame } from './settings-frame.tsx'
import { SettingsState } from './settings-state.tsx'

interface RowsPageProps {
  entity: string
  validFrom: number | undefined
}

/** The rows of the operational table: weight, who answers, deadline and targets of each. */
export function RowsPage({ entity, validFrom }: RowsPageProps) {
  const text = useMessages(messages)
  const common = useMessages(settings)
  const { language } = useLanguage()
  const search = useSearch()
  const query = useQuery(rowsSettingsDocument, {
    variables: { entity, validFrom },
    fetchPolicy: 'cache-and-network',
  })
  const plan = (query.data ?? query.previousData)?.plan
  if (!plan) return <SettingsState entity={entity} page="rows" query={query} />
  const rows = plan.indicators
  // A row that doesn’t apply leaves the mean.
  const total = sum(rows.filter((row) => !row.notApplicable).map(({ weight }) => weight))
  const isAnswered = (row: (typeof rows)[number]) => row.answerable || row.answerableOffice
  const href = (row: number) => `${paths.settingsRow(entity, row)}${search ? `?${search}` : ''}`
  return (
    <SettingsFrame
      entity={entity}
      page="rows"
      validFrom={plan.validFrom}
      sentence={text.sentence(
        rows.length,
        rows.filter((row) => !isAnswered(row)).length,
        rows.filter(({ proposedDeadlines }) => proposedDeadlines.length > 0).length,
      )}
    >
      {rows.length > 0 && (
        <Table
          caption={text.caption}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              header: text.name,
              rowHeader: true,
              sortBy: ({ row }) => row,
              cell: ({ row, shortName, notApplicable }) => (
                <>
                  {row}. <Link href={href(row)}>{shortName}</Link>{' '}
                  {notApplicable && <Badge>{text.notApplicable}</Badge>}
                </>
              ),
            },
            {
              key: 'weight',
              header: text.weight,
              numeric: true,
              sortBy: ({ weight }) => Number(weight),
              cell: ({ weight, notApplicable }) => {
                const share = notApplicable ? null : over(weight, total)
                const written = formatNumber(weight, language)
                return share === null
                  ? written
                  : text.share(written, formatPercent(share, language, { decimals: 1 }))
              },
            },
            {
              key: 'answers',
              header: text.answers,
              sortBy: ({ answerable, answerableOffice }) =>
                answerable?.name ?? answerableOffice?.name ?? null,
              cell: ({ answerable, answerableOffice }) => (
                <div>
                  {answerable?.name ?? (
                    <span className={styles.faint}>{answerableOffice ? '' : common.nobody}</span>
                  )}
                  {answerableOffice && (
                    <span className={styles.below}>{answerableOffice.name}</span>
                  )}
                </div>
              ),
            },
            {
              key: 'deadline',
              header: text.deadline,
              sortBy: ({ deadline }) => deadline?.resolvedOn ?? null,
              cell: ({ deadline, proposedDeadlines: [proposal] }) => (
                <div>
                  {deadline?.resolvedOn
                    ? formatShortDate(deadline.resolvedOn, language)
                    : text.noDeadline}
                  {proposal && (
                    <span className={styles.below}>
                      «{proposal.text}» <Badge>{text.proposed}</Badge>
                    </span>
                  )}
                </div>
              ),
            },
            {
              key: 'goals',
              header: text.goals,
              cell: ({ targets }) => (
                <div>
                  {targets.map((target) => (
                    <span key={target.id} className={styles.line}>
                      {goalWords(target, language)}
                    </span>
                  ))}
                </div>
              ),
            },
          ]}
        />
      )}
      {plan.status === 'DRAFT' && (
        <FormSection title={text.add} help={<p>{text.addHelp}</p>}>
          <NewRowForm planId={plan.id} areas={plan.areas} />
        </FormSection>
      )}
    </SettingsFrame>
  )
}

function sum(amounts: readonly string[]): string {
  return amounts.reduce((total, amount) => minus(total, minus('0', amount)), '0')
}
