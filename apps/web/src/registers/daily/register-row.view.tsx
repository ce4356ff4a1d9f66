import { useQuery } from '@apollo/client/react'
import { formatDate, type RegisterDefinition } from '@gelt/domain'
import type { ReactNode } from 'react'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { messagesIn, useMessages } from '../../lib/i18n/use-messages.ts'
import { readRowLabel } from '../../lib/inventory/row-label.ts'
import { participationPaths } from '../../lib/participation/participation-paths.ts'
import { registerPaths } from '../../lib/registers/register-paths.ts'
import { capitalised, registerTitle } from '../../lib/registers/register-words.ts'
import { Badge, SampleBadge } from '../../ui/badge.tsx'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { type RegisterRowData, storedText } from './register-data.ts'
import { registerDocuments } from './register-documents.ts'
import * as messages from './register-row.messages.ts'
import { RowInside } from './row-inside.tsx'
import { usePlace } from './use-place.ts'

interface RegisterRowViewProps {
  /** The entity’s slug. */
  entity: string
  definition: RegisterDefinition
  /** As in the address: `PC-004`. */
  code: string
  notFound: ReactNode
  /** What proves a row: its list, and the ways to add to it. */
  renderEvidence: (rowId: string, canAttach: boolean) => ReactNode
}

/** A row of a register: what is known of it, where it counts, and what became of it. */
export function RegisterRowView(props: RegisterRowViewProps) {
  const { entity, definition, code, notFound, renderEvidence } = props
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { place, plan, isMissing } = usePlace(entity)
  const { data, previousData, error, refetch } = useQuery(registerDocuments(definition).row, {
    variables: { entity, code },
    fetchPolicy: 'cache-and-network',
  })
  const row = (data ?? previousData)?.registerRow
  // The letters of a code tell its register: one of another has its page there.
  if (isMissing || (data && row?.__typename !== definition.type)) return notFound
  const name = row && readRowLabel(row.label).name
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            trail={[
              {
                href: registerPaths.register(entity, definition),
                label: registerTitle(definition, language),
              },
            ]}
          />
        }
        title={name ?? text.pageTitle}
        documentTitle={row && place ? `${row.label} · ${place.name}` : undefined}
        marks={
          row && (
            <>
              <Badge>{row.code}</Badge>
              {row.annulledReason && (
                <Badge>{text.annulled(definition.nouns[language].feminine ?? false)}</Badge>
              )}
              {place?.isSample && <SampleBadge />}
            </>
          )
        }
        sentence={row ? rowSentence(definition, row, language) : error ? text.failed : text.loading}
        actions={
          row &&
          !row.annulledReason &&
          definition.key === 'participationSessions' && (
            <LinkButton href={participationPaths.session(entity, code)}>
              {text.conversation}
            </LinkButton>
          )
        }
      />
      {!row && error && (
        <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
      )}
      {!row && !error && <Skeleton height={480} />}
      {row && place && (
        <RowInside
          entity={entity}
          definition={definition}
          place={place}
          plan={plan}
          row={row}
          renderEvidence={renderEvidence}
        />
      )}
    </>
  )
}

/** "Punto de conexión de Planeación. En servicio desde: 3 de mayo de 2010." */
function rowSentence(
  definition: RegisterDefinition,
  row: RegisterRowData,
  language: Language,
): string {
  const text = messagesIn(messages, language)
  if (row.annulledReason) return text.annulledSentence(row.annulledReason)
  const field = definition.fields[definition.day]
  const day = field && storedText(field, row[definition.day])
  return text.sentence(
    capitalised(definition.nouns[language].one),
    row.office?.name ?? null,
    field && day ? text.dayOf(field.labels[language], formatDate(day, language)) : row.code,
  )
}
