import { useQuery } from '@apollo/client/react'
import { compareRounds, formatShortDate, ROUND_CHANGES, type RoundChange } from '@gelt/domain'
import { type ReactNode, useState } from 'react'
import { useSearchParams } from 'wouter'
import type { ComparedRoundsQuery } from '../../gql/graphql.ts'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { fileNameOf, saveCsv } from '../../lib/downloads/save-file.ts'
import { clockVariables, useClocks } from '../../lib/figures/clocks.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { planningPaths } from '../../lib/planning/planning-paths.ts'
import { SampleBadge } from '../../ui/badge.tsx'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Button } from '../../ui/button.tsx'
import { csvOf, textCell } from '../../ui/charts/chart-table.ts'
import { KnownNotice } from '../../ui/figures/known-notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { Table } from '../../ui/table.tsx'
import { DateField, SelectField } from '../../ui/text-field.tsx'
import * as messages from './compare-rounds.messages.ts'
import styles from './criteria.module.css'
import { comparedDocument } from './diagnosis.document.ts'
import page from './diagnosis.module.css'
import { resultWord } from './diagnosis-words.ts'

interface CompareRoundsViewProps {
  /** The entity’s slug. */
  entity: string
  notFound: ReactNode
}

type Compared = NonNullable<NonNullable<ComparedRoundsQuery['diagnosis']>['from']>

/** Two rounds criterion by criterion, as they were known on any day. */
export function CompareRoundsView({ entity, notFound }: CompareRoundsViewProps) {
  const text = useMessages(messages)
  const [parameters, setParameters] = useSearchParams()
  const [clocks] = useClocks()
  const { knownAt } = clockVariables(clocks)
  const from = parameters.get('de') ?? ''
  const to = parameters.get('a') ?? ''
  const asked = useQuery(comparedDocument, {
    variables: { entity, from, to, knownAt },
    fetchPolicy: 'cache-and-network',
  })
  const { error, refetch } = asked
  const data = asked.data ?? asked.previousData
  const place = data?.entity
  if (data && !place) return notFound
  const diagnosis = data?.diagnosis
  const both = diagnosis?.from && diagnosis.to ? { from: diagnosis.from, to: diagnosis.to } : null
  const compared = both && compareRounds(both.from.criteria, both.to.criteria)
  const count = (change: RoundChange) =>
    compared?.filter((one) => one.change === change).length ?? 0
  const sentence =
    both && compared
      ? text.sentence(both.from.name, both.to.name, count('IMPROVED'), count('WORSE'))
      : data
        ? from && to
          ? text.missing
          : text.choose
        : error
          ? text.failed
          : text.loading
  return (
    <>
      <PageHeader
        title={text.title}
        documentTitle={place ? text.documentTitle(place.name) : undefined}
        breadcrumb={
          <Breadcrumb trail={[{ href: planningPaths.diagnosis(entity), label: text.diagnosis }]} />
        }
        marks={place?.isSample && <SampleBadge />}
        sentence={sentence}
      />
      <KnownNotice />
      {!data && !error && <Skeleton height={480} />}
      {!data && error && (
        <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
      )}
      {place && diagnosis && (
        <div className={page.page}>
          <ChooseRounds
            key={`${from} ${to} ${clocks.knownAt}`}
            rounds={diagnosis.rounds}
            chosen={{ from, to, knownAt: clocks.knownAt ?? '' }}
            today={place.today}
            onChoose={(chosen) =>
              setParameters((before) => {
                const next = new URLSearchParams(before)
                next.set('de', chosen.from)
                next.set('a', chosen.to)
                if (chosen.knownAt) next.set('conocido', chosen.knownAt)
                else next.delete('conocido')
                return next
              })
            }
          />
          {both && compared && (
            <ComparedCriteria {...both} compared={compared} isSample={place.isSample} />
          )}
        </div>
      )}
    </>
  )
}

interface Chosen {
  from: string
  to: string
  /** A day; empty: today. */
  knownAt: string
}

interface ChooseRoundsProps {
  rounds: readonly { code: string; name: string; referenceDay: string }[]
  chosen: Chosen
  today: string
  onChoose: (chosen: Chosen) => void
}

function ChooseRounds({ rounds, chosen, today, onChoose }: ChooseRoundsProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const options = (
    <>
      <option value="">{text.pick}</option>
      {rounds.map(({ code, name, referenceDay }) => (
        <option key={code} value={code}>
          {text.round(name, formatShortDate(referenceDay, language))}
        </option>
      ))}
    </>
  )
  // A code that is not on the list is no choice.
  const known = (code: string) => (rounds.some((one) => one.code === code) ? code : '')
  return (
    <form
      className={styles.filters}
      onSubmit={(event) => {
        event.preventDefault()
        const typed = new FormData(event.currentTarget)
        const said = (name: string) => String(typed.get(name) ?? '')
        onChoose({ from: said('from'), to: said('to'), knownAt: said('knownAt') })
      }}
    >
      <SelectField name="from" label={text.from} defaultValue={known(chosen.from)}>
        {options}
      </SelectField>
      <SelectField name="to" label={text.to} defaultValue={known(chosen.to)}>
        {options}
      </SelectField>
      <DateField
        name="knownAt"
        label={text.knownAt}
        max={today}
        optional
        defaultValue={chosen.knownAt}
      />
      <Button type="submit" kind="primary">
        {text.show}
      </Button>
    </form>
  )
}

interface ComparedCriteriaProps {
  from: Compared
  to: Compared
  compared: ReturnType<typeof compareRounds<Compared['criteria'][number]>>
  isSample: boolean
}

function ComparedCriteria({ from, to, compared, isSample }: ComparedCriteriaProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [change, setChange] = useState<RoundChange | 'ALL'>('ALL')
  const shown = compared.filter((one) => change === 'ALL' || one.change === change)
  const resultOf = (one: Compared['criteria'][number] | null) => {
    if (!one) return text.notThere
    return one.work === 'CONFIRMED' && one.result
      ? resultWord(one.result, language)
      : text.notAssessed
  }
  const { columns } = text
  const title = `${text.title}: ${from.name} – ${to.name}`
  const table = {
    columns: [
      { label: columns.code },
      { label: columns.criterion },
      { label: from.name },
      { label: to.name },
      { label: columns.change },
    ],
    rows: shown.map(({ before, after, change: became }) => [
      textCell((after ?? before)?.code ?? ''),
      textCell((after ?? before)?.words ?? ''),
      textCell(resultOf(before)),
      textCell(resultOf(after)),
      textCell(text.change[became].slice(2)),
    ]),
  }
  return (
    <>
      <div className={styles.filters}>
        <SelectField
          label={text.filter}
          value={change}
          onChange={({ target }) => setChange(target.value as RoundChange | 'ALL')}
        >
          {(['ALL', ...ROUND_CHANGES] as const).map((one) => (
            <option key={one} value={one}>
              {`${text.changes[one]} (${one === 'ALL' ? compared.length : compared.filter((row) => row.change === one).length})`}
            </option>
          ))}
        </SelectField>
        <Button
          onClick={() =>
            saveCsv(
              `${fileNameOf(isSample ? `${title} muestra` : title)}.csv`,
              csvOf(table, isSample, language),
            )
          }
        >
          {text.download}
        </Button>
      </div>
      <Table
        caption={title}
        captionHidden
        rows={shown}
        rowKey={({ criterionId }) => criterionId}
        empty={text.none}
        columns={[
          {
            key: 'criterion',
            header: columns.criterion,
            rowHeader: true,
            cell: ({ before, after }) => (
              <>
                <span className={styles.code}>{(after ?? before)?.code}</span>{' '}
                {(after ?? before)?.words}
              </>
            ),
          },
          { key: 'before', header: from.name, cell: ({ before }) => resultOf(before) },
          { key: 'after', header: to.name, cell: ({ after }) => resultOf(after) },
          {
            key: 'change',
            header: columns.change,
            cell: ({ change: became }) => (
              <span className={styles[became]}>{text.change[became]}</span>
            ),
          },
        ]}
      />
      <p className={page.note}>{text.unknownHelp}</p>
    </>
  )
}
