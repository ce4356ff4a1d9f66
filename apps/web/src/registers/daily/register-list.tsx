import { useQuery } from '@apollo/client/react'
import type { RegisterDefinition } from '@gelt/domain'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { exportAddress } from '../../lib/registers/register-files.ts'
import { registerPaths } from '../../lib/registers/register-paths.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Pager } from '../../ui/pager.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import * as messages from './register.messages.ts'
import { apiKey, registerDocuments } from './register-documents.ts'
import { apiFilter, apiSort, isNarrowed, type ListFilter } from './register-filter.rules.ts'
import { RegisterTable } from './register-table.tsx'
import styles from './registers.module.css'
import { useMayWrite } from './use-may-write.ts'

const PAGE_SIZE = 25

interface RegisterListProps {
  entity: string
  definition: RegisterDefinition
  filter: ListFilter
  onChange: (filter: ListFilter) => void
}

/** A page of a register. */
export function RegisterList({ entity, definition, filter, onChange }: RegisterListProps) {
  const { list: text, filters } = useMessages(messages)
  const { language } = useLanguage()
  const noun = (count: number) => definition.nouns[language][count === 1 ? 'one' : 'many']
  const { after, before, search } = filter
  const { data, previousData, error, refetch } = useQuery(registerDocuments(definition).list, {
    variables: {
      entity,
      key: apiKey(definition),
      search,
      filter: apiFilter(filter),
      sort: apiSort(filter),
      ...(before ? { last: PAGE_SIZE, before } : { first: PAGE_SIZE, after }),
    },
    // Rows may have been recorded since.
    fetchPolicy: 'cache-and-network',
  })
  const rows = (data ?? previousData)?.register?.rows
  if (error && !data) {
    return <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
  }
  if (!rows) return <Skeleton lines={8} />
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = rows.pageInfo
  const narrowed = isNarrowed(filter)
  const first = { ...filter, after: undefined, before: undefined }
  if (rows.edges.length === 0 && !narrowed) {
    return <EmptyRegister entity={entity} definition={definition} />
  }
  return (
    <div className={styles.list} aria-busy={!data}>
      {rows.edges.length === 0 ? (
        <EmptyState
          title={text.none}
          action={<Button onClick={() => onChange({ matches: {} })}>{filters.clear}</Button>}
        >
          <p>{text.noneHelp}</p>
        </EmptyState>
      ) : (
        <RegisterTable
          entity={entity}
          definition={definition}
          rows={rows.edges.map(({ node }) => node)}
          filter={filter}
          onOrder={(sort, descending) => onChange({ ...first, sort, descending })}
        />
      )}
      <Pager
        summary={text.page(rows.edges.length, rows.totalCount, noun(rows.totalCount))}
        onPrevious={
          hasPreviousPage && startCursor ? () => onChange({ ...first, before: startCursor }) : null
        }
        onNext={hasNextPage && endCursor ? () => onChange({ ...first, after: endCursor }) : null}
      />
      <Downloads entity={entity} definition={definition} filter={narrowed ? filter : undefined} />
    </div>
  )
}

interface OfRegister {
  entity: string
  definition: RegisterDefinition
}

/** The list as it is narrowed, as a file; without a filter the whole register. */
function Downloads({ entity, definition, filter }: OfRegister & { filter?: ListFilter }) {
  const { list: text } = useMessages(messages)
  const { language } = useLanguage()
  const said = filter ? text.downloadFound : text.download
  const asked = filter && {
    ...{ search: filter.search, state: filter.state ?? 'CURRENT' },
    ...{ from: filter.from, to: filter.to, matches: filter.matches },
  }
  return (
    <p className={styles.downloads}>
      {said}
      {(['xlsx', 'csv'] as const).map((ending) => (
        <a
          key={ending}
          href={exportAddress(definition.key, entity, ending, language, asked)}
          aria-label={`${said} ${definition.nouns[language].many}, ${ending.toUpperCase()}`}
          download
        >
          {ending.toUpperCase()}
        </a>
      ))}
    </p>
  )
}

/** Nothing recorded yet: what to do next, for those who can. */
function EmptyRegister({ entity, definition }: OfRegister) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const mayWrite = useMayWrite(entity, definition)
  const mayImport = useMay(entity, 'register.import')
  const { one, many, feminine = false } = definition.nouns[language]
  return (
    <EmptyState
      title={text.list.empty(many, feminine)}
      action={
        mayWrite && (
          <div className={styles.actions}>
            <LinkButton kind="primary" href={registerPaths.newRow(entity, definition)}>
              {text.add(one)}
            </LinkButton>
            {mayImport && (
              <LinkButton href={registerPaths.imports(entity, definition)}>
                {text.imports}
              </LinkButton>
            )}
          </div>
        )
      }
    >
      <p>{mayWrite ? text.list.emptyHelp(feminine) : text.list.emptyReader}</p>
    </EmptyState>
  )
}
