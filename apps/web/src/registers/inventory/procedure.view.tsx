import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { Badge } from '../../ui/badge.tsx'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { CitizenSheet } from './citizen-sheet.tsx'
import { citizenSentence } from './citizen-words.rules.ts'
import { searchOfSet } from './inventory-filter.rules.ts'
import { procedureDocument } from './procedure.document.ts'
import * as messages from './procedure.messages.ts'
import styles from './procedure.module.css'
import { ProcedureInside } from './procedure-inside.tsx'
import { ProcedureLinks } from './procedure-links.tsx'

interface ProcedureViewProps {
  /** The entity’s slug. */
  entity: string
  /** As in the address: `T-014`. */
  code: string
  notFound: ReactNode
}

/** A procedure as a citizen reads it; for the entity’s own people, with all that is kept of it. */
export function ProcedureView({ entity, code, notFound }: ProcedureViewProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const mayReadAll = useMay(entity, 'register.readAll')
  const { data, previousData, error, refetch } = useQuery(procedureDocument, {
    variables: { entity, code },
    fetchPolicy: 'cache-and-network',
  })
  const known = data ?? previousData
  const procedure = known?.procedure
  const owner = known?.entity
  if (data && !data.procedure) return notFound
  const { href, label } = mayReadAll
    ? {
        href: `${paths.inventory(entity)}${searchOfSet(procedure?.actSet ?? 'PROCEDURE')}`,
        label: text.inventory,
      }
    : { href: paths.directory(entity), label: text.directory }
  return (
    <>
      <PageHeader
        breadcrumb={<Breadcrumb trail={[{ href, label }]} />}
        title={procedure?.name ?? text.pageTitle}
        documentTitle={procedure && owner ? `${procedure.name} · ${owner.name}` : undefined}
        sentence={
          procedure
            ? citizenSentence(procedure, procedure.office?.name ?? null, language)
            : error
              ? text.failed
              : text.loading
        }
        marks={
          procedure &&
          mayReadAll && (
            <span className={styles.marks}>
              <Badge>{procedure.code}</Badge>
              {procedure.retiredOn ? (
                <Badge>{text.retiredMark}</Badge>
              ) : (
                procedure.state && <Badge>{text.states[procedure.state]}</Badge>
              )}
            </span>
          )
        }
      />
      {!procedure && error && (
        <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
      )}
      {!procedure && !error && <Skeleton height={480} />}
      {procedure && owner && (
        <>
          <ProcedureLinks procedure={procedure} />
          {mayReadAll ? (
            <ProcedureInside entity={entity} today={owner.today} procedure={procedure} />
          ) : (
            <CitizenSheet procedure={procedure} level={2} />
          )}
        </>
      )}
    </>
  )
}
