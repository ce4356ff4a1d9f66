import { useQuery } from '@apollo/client/react'
import { useSearchParams } from 'wouter'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { SelectField } from '../../ui/text-field.tsx'
import { dutiesDocument } from './duties.document.ts'
import type { DutiesListProps } from './duties-list.tsx'
import { DutiesSection, SCOPE } from './duties-section.tsx'
import { isMissing } from './duties-sentence.rules.ts'
import { officeWeekDocument } from './office-week.document.ts'
import * as messages from './office-week.messages.ts'
import styles from './office-week.module.css'
import { type OfficeWeek, owedCounts, weekItems } from './week-items.rules.ts'
import { WeekList } from './week-list.tsx'
import { type WhoseWeek, weekSentence } from './week-sentence.rules.ts'
import type { WeekSlots } from './week-slots.ts'

/** In the address: the one office that the committee looks at, by its global id. */
const OFFICE = 'dependencia'

interface DutiesViewProps extends WeekSlots, Pick<DutiesListProps, 'renderRecord'> {
  /** The entity’s slug. */
  entity: string
}

/** What the person’s offices owe this week, and the values that are typed, to be filled in here. */
export function DutiesView({ entity, renderRecord, ...slots }: DutiesViewProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [search, setSearch] = useSearchParams()
  // As the API asks it: everybody’s values are for those who decide on them.
  const mayAllRows = useMay(entity, 'measurement.approve')
  const mayAllOffices = useMay(entity, 'register.editAnyOffice')
  const all = mayAllRows && search.get(SCOPE.key) === SCOPE.all
  const chosen = mayAllOffices ? search.get(OFFICE) : null
  const askedWeek = useQuery(officeWeekDocument, {
    variables: { entity, offices: chosen === null ? null : [chosen] },
    fetchPolicy: 'cache-and-network',
  })
  const askedDuties = useQuery(dutiesDocument, {
    variables: { entity, all, mayAll: mayAllRows },
    fetchPolicy: 'cache-and-network',
  })
  const known = askedWeek.data ?? askedWeek.previousData
  const values = askedDuties.data ?? askedDuties.previousData
  const week = known?.officeWeek
  const duties = values?.plan?.duties ?? []
  const error = askedWeek.error ?? askedDuties.error
  const anybodys = values?.plan?.anybodys ?? []

  function lookAt(office: string) {
    const next = new URLSearchParams(search)
    if (office === '') next.delete(OFFICE)
    else next.set(OFFICE, office)
    setSearch(next, { replace: true })
  }
  const title = mayAllOffices ? text.titleAll : text.title
  if (!known || !values) {
    return (
      <>
        <PageHeader title={title} sentence={error ? text.failed : text.loading} />
        {error ? (
          <ErrorState
            requestId={requestIdOf(error)}
            onRetry={() => {
              void askedWeek.refetch()
              void askedDuties.refetch()
            }}
          />
        ) : (
          <Skeleton height={320} />
        )}
      </>
    )
  }
  const offices = (known.entity?.offices ?? []).filter(
    ({ activeTo }) => !activeTo || activeTo >= (week?.today ?? ''),
  )
  const ofAll = mayAllOffices && chosen === null
  const actions = known.dueActions ?? []
  const items = weekItems(week ?? null, actions, ofAll)
  // Typed values are of rows, not of offices: one office alone is told nothing of them.
  const missing = chosen === null ? (ofAll ? anybodys : duties).filter(isMissing).length : 0
  const whose = whoseWeek(week, mayAllOffices, chosen)
  const counts = week
    ? owedCounts(week, ofAll)
    : { deliveries: 0, accounts: 0, periods: 0, evaluations: 0 }
  return (
    <>
      <PageHeader
        title={title}
        sentence={weekSentence(
          ...([whose, { ...counts, values: missing }, actions] as const),
          ...([week?.next ?? null, language] as const),
        )}
        actions={
          mayAllOffices &&
          offices.length > 1 && (
            <SelectField
              label={text.office}
              value={chosen ?? ''}
              onChange={(event) => lookAt(event.target.value)}
            >
              <option value="">{text.everyOffice}</option>
              {offices.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </SelectField>
          )
        }
      />
      <div className={styles.page} aria-busy={!askedWeek.data}>
        {week?.offices.length === 0 && (
          <EmptyState title={text.noOffice}>
            <p>{text.noOfficeHelp}</p>
          </EmptyState>
        )}
        {week && week.offices.length > 0 && items.length === 0 && missing === 0 && (
          <EmptyState title={text.done} />
        )}
        {known.entity && values.entity && items.length > 0 && (
          <WeekList
            entity={entity}
            entityId={known.entity.id}
            items={items}
            today={values.entity.today}
            {...slots}
          />
        )}
        {(duties.length > 0 || anybodys.length > 0) && values.entity && (
          <DutiesSection
            duties={duties}
            today={values.entity.today}
            mayAll={mayAllRows}
            all={all}
            isBusy={!askedDuties.data}
            renderRecord={renderRecord}
          />
        )}
      </div>
    </>
  )
}

function whoseWeek(
  week: OfficeWeek | null | undefined,
  mayAll: boolean,
  chosen: string | null,
): WhoseWeek {
  const offices = week?.offices ?? []
  const [one] = offices
  if (chosen !== null && one) return { scope: 'ONE', name: one.name }
  return { scope: mayAll ? 'ALL' : 'OWN', offices: offices.length }
}
