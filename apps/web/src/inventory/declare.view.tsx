import { useQuery } from '@apollo/client/react'
import { useLocation } from 'wouter'
import { requestIdOf } from '../lib/apollo/request-error.ts'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { paths } from '../lib/paths.ts'
import { Breadcrumb } from '../ui/breadcrumb.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ErrorState, Skeleton } from '../ui/states.tsx'
import { DeclareForm } from './declare.form.tsx'
import * as messages from './declare.messages.ts'
import { searchOfSet } from './inventory-filter.rules.ts'
import { procedureChoicesDocument } from './procedure.document.ts'

interface DeclareViewProps {
  /** The entity’s slug. */
  entity: string
}

/** An office’s expected list, many names at once. */
export function DeclareView({ entity }: DeclareViewProps) {
  const text = useMessages(messages)
  const [, navigate] = useLocation()
  const { data, error, refetch } = useQuery(procedureChoicesDocument, { variables: { entity } })
  const found = data?.entity
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb trail={[{ href: paths.inventory(entity), label: text.inventory }]} />
        }
        title={text.title}
        sentence={text.sentence}
      />
      {!found &&
        (error ? (
          <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
        ) : (
          <Skeleton height={420} />
        ))}
      {found && (
        <DeclareForm
          entityId={found.id}
          today={found.today}
          offices={found.offices.filter(({ activeTo }) => !activeTo)}
          onDeclared={(set) => navigate(`${paths.inventory(entity)}${searchOfSet(set)}`)}
        />
      )}
    </>
  )
}
