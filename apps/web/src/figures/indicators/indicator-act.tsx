import { formatDate, type PlainDate } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { ruleWords } from '../../lib/figures/deadline-words.ts'
import * as figures from '../../lib/figures/figures.messages.ts'
import { goalWords } from '../../lib/figures/target-words.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Table } from '../../ui/table.tsx'
import * as messages from './indicators.messages.ts'
import styles from './indicators.module.css'

const indicatorFragment = graphql(`
  fragment IndicatorAct_indicator on Indicator {
    name
    goalText
    activity
    benefits
    benefitsOrigin
    responsibles
    responsiblesOrigin
    resources
    resourcesOrigin
    reading
    sourceLine
    deadline {
      id
      text
      provenance
      provenanceNote
      rule
      amount
      startsOn
      resolvedOn
    }
    targets {
      id
      label
      kind
      goal
      unit
      unitPlural
      periodUnit
      memberKind
    }
  }
`)

interface IndicatorActProps {
  indicator: FragmentType<typeof indicatorFragment>
  planStartsOn: PlainDate
}

/** The row's cells in the act's own words, beside how each is read and where it comes from. */
export function IndicatorAct(props: IndicatorActProps) {
  const text = useMessages(messages).act
  const { provenance } = useMessages(figures)
  const { language } = useLanguage()
  const indicator = readFragment(indicatorFragment, props.indicator)
  const { deadline, targets, sourceLine } = indicator
  const goals = targets.map((target) => `${target.label}: ${goalWords(target, language)}`)
  const due = deadline?.resolvedOn && formatDate(deadline.resolvedOn, language)
  const time = deadline && ruleWords(deadline, props.planStartsOn, language)
  const rows = [
    { key: 'indicator', literal: indicator.name, reading: indicator.reading, origin: 'OWN_CELL' },
    { key: 'goal', literal: indicator.goalText, reading: goals.join('; '), origin: 'OWN_CELL' },
    { key: 'activity', literal: indicator.activity, reading: null, origin: 'OWN_CELL' },
    {
      key: 'time',
      literal: deadline?.text,
      reading: due ? `${time}: ${due}` : time,
      origin: deadline?.provenance ?? 'MISSING',
      note: deadline?.provenanceNote,
    },
    {
      key: 'benefits',
      literal: indicator.benefits,
      reading: null,
      origin: indicator.benefitsOrigin,
    },
    {
      key: 'responsibles',
      literal: indicator.responsibles,
      reading: null,
      origin: indicator.responsiblesOrigin,
    },
    {
      key: 'resources',
      literal: indicator.resources,
      reading: null,
      origin: indicator.resourcesOrigin,
    },
  ] as const
  return (
    <section className={styles.section}>
      <h2>{text.title}</h2>
      <Table<(typeof rows)[number]>
        caption={text.caption}
        captionHidden
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'cell',
            header: text.cell,
            rowHeader: true,
            cell: ({ key }) => text.cells[key],
          },
          {
            key: 'literal',
            header: text.literal,
            cell: ({ literal }) =>
              literal ? (
                <q lang="es" className={styles.literal}>
                  {literal}
                </q>
              ) : (
                <i className={styles.soft}>{text.empty}</i>
              ),
          },
          {
            key: 'reading',
            header: text.reading,
            cell: ({ reading }) => reading ?? <i className={styles.soft}>{text.noReading}</i>,
          },
          {
            key: 'origin',
            header: text.origin,
            cell: (row) => (
              <span className={styles.origin}>
                {provenance[row.origin]}
                {'note' in row && row.note && row.origin !== 'OWN_CELL' && (
                  <small lang="es">{row.note}</small>
                )}
              </span>
            ),
          },
        ]}
      />
      {sourceLine != null && <p className={styles.remark}>{text.line(sourceLine)}</p>}
    </section>
  )
}
