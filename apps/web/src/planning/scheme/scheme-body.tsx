import { dailyRegister, formatDate } from '@gelt/domain'
import { Link } from 'wouter'
import type { SchemeQuery } from '../../gql/graphql.ts'
import { classNames } from '../../lib/class-names.ts'
import { clockVariables, useClocks } from '../../lib/figures/clocks.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { planningPaths } from '../../lib/planning/planning-paths.ts'
import { exportAddress } from '../../lib/registers/register-files.ts'
import { registerPaths } from '../../lib/registers/register-paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { ActionLine } from './action-line.tsx'
import { PrintedScheme } from './printed-scheme.tsx'
import * as messages from './scheme.messages.ts'
import styles from './scheme.module.css'
import type { RenderNewAction, Scheme } from './scheme.ts'
import { type SchemeFilter, shownGaps } from './scheme-filter.rules.ts'
import { SchemeFilters } from './scheme-filters.tsx'
import { SchemeMatrix } from './scheme-matrix.tsx'

const definition = dailyRegister('actions')

interface SchemeBodyProps {
  /** The entity’s slug. */
  entity: string
  owner: NonNullable<SchemeQuery['entity']>
  scheme: Scheme
  filter: SchemeFilter
  /** What is in sight is of before; the new day is on its way. */
  isStale: boolean
  onChange: (filter: SchemeFilter) => void
  renderNewAction: RenderNewAction | undefined
}

/** The scheme beneath its sentence: by criterion or as it is printed, and the actions beside it. */
export function SchemeBody(props: SchemeBodyProps) {
  const { entity, owner, scheme, filter, renderNewAction } = props
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { round, gaps, actions } = scheme
  return (
    <div className={styles.page} aria-busy={props.isStale}>
      {!round && <NoRound entity={entity} mayWrite={renderNewAction !== undefined} />}
      {round && gaps.length === 0 && (
        <EmptyState title={text.noGapsTitle}>
          <p>{text.noGapsHelp}</p>
        </EmptyState>
      )}
      {round && gaps.length > 0 && actions.length === 0 && (
        <p>{renderNewAction ? text.noActions : text.noActionsReader}</p>
      )}
      {round && gaps.length + actions.length > 0 && (
        <section className={styles.scheme}>
          <SchemeFilters scheme={scheme} filter={filter} onChange={props.onChange} />
          {filter.view === 'printed' ? (
            <PrintedScheme scheme={scheme} />
          ) : (
            <SchemeMatrix
              entity={entity}
              scheme={scheme}
              gaps={shownGaps(gaps, filter)}
              today={owner.today}
              renderNewAction={renderNewAction}
            />
          )}
          <Downloads entity={entity} />
          <p className={styles.source}>
            {text.printed.source(round.name, formatDate(scheme.asOf, language))}{' '}
            {owner.isSample && text.printed.sample}
          </p>
        </section>
      )}
      <OtherActions entity={entity} scheme={scheme} isPrinted={filter.view === 'printed'} />
    </div>
  )
}

/** Without a round nothing is known to be missing: how one comes about. */
function NoRound({ entity, mayWrite }: { entity: string; mayWrite: boolean }) {
  const text = useMessages(messages)
  return (
    <EmptyState
      title={text.noRoundTitle}
      action={
        <LinkButton
          kind={mayWrite ? 'primary' : 'secondary'}
          href={planningPaths.diagnosis(entity)}
        >
          {text.seeDiagnosis}
        </LinkButton>
      }
    >
      <p>{mayWrite ? text.noRoundHelp : text.noRoundReader}</p>
    </EmptyState>
  )
}

/** The whole scheme as a file, in the order in which it is printed. */
function Downloads({ entity }: { entity: string }) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { asOf, knownAt } = clockVariables(useClocks()[0])
  const clocks = { asOf: asOf ?? undefined, knownAt: knownAt ?? undefined }
  return (
    <p className={styles.downloads}>
      {text.download}
      {(['xlsx', 'csv'] as const).map((ending) => (
        <a
          key={ending}
          href={exportAddress('scheme', entity, ending, language, clocks)}
          aria-label={text.downloadAs(ending.toUpperCase())}
          download
        >
          {ending.toUpperCase()}
        </a>
      ))}
    </p>
  )
}

interface OtherActionsProps {
  entity: string
  scheme: Scheme
  /** The printed table has them in it. */
  isPrinted: boolean
}

/** Actions that serve no criterion, or none of those that aren't met; without a round, all of them. */
function OtherActions({ entity, scheme, isPrinted }: OtherActionsProps) {
  const { others: text, seeActions } = useMessages(messages)
  const served = new Set(scheme.gaps.flatMap(({ actions }) => actions.map(({ id }) => id)))
  const others = scheme.actions.filter(({ id }) => !served.has(id))
  const isListed = others.length > 0 && !isPrinted
  if (scheme.actions.length === 0) return null
  return (
    <section className={classNames(styles.others, styles.onScreen)}>
      {isListed && <h2>{scheme.round ? text.title(others.length) : text.all(others.length)}</h2>}
      {isListed && (
        <ul className={styles.list}>
          {others.map((action) => (
            <li key={action.id}>
              <ActionLine entity={entity} action={action} />
              <span className={styles.under}>
                {action.criteria.length > 0 ? text.serves(action.criteria.join(', ')) : text.alone}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link href={registerPaths.register(entity, definition)}>{seeActions}</Link>
      </p>
    </section>
  )
}
