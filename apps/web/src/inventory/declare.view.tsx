import { useQuery } from '@apollo/client/react'
import { useLocation } from 'wouter'
import { requestIdOf } from '../lib/apollo/request-error.ts'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { paths } from '../lib/paths.ts'
import { useMay } from '../lib/session/use-session.ts'
import { Breadcrumb } from '../ui/breadcrumb.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { EmptyState, ErrorState, Skeleton } from '../ui/states.tsx'
import { DeclareForm } from './declare.form.tsx'
import * as messages from './declare.messages.ts'
import { searchOfSet } from './inventory-filter.rules.ts'
import { ownOfficesDocument, procedureChoicesDocument } from './procedure.document.ts'

interface DeclareViewProps {
  /** The entity’s slug. */
  entity: string
}

/** An office’s expected list, many names at once. */
export function DeclareView({ entity }: DeclareViewProps) {
  const text = useMessages(messages)
  const [, navigate] = useLocation()
  const { data, error, refetch } = useQuery(procedureChoicesDocument, { variables: { entity } })
  const mayAny = useMay(entity, 'register.editAnyOffice')
  const own = useQuery(ownOfficesDocument, { fetchPolicy: 'no-cache', skip: mayAny })
  const found = mayAny || own.data ? data?.entity : null
  const kept = own.data?.viewer?.persons
    .filter((person) => person.entity?.id === found?.id)
    .flatMap(({ offices }) => offices.map(({ id }) => id))
  const offices = (found?.offices ?? []).filter(
    ({ id, activeTo }) => !activeTo && (mayAny || kept?.includes(id)),
  )
  const failure = error ?? own.error
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
        (failure ? (
          <ErrorState
            requestId={requestIdOf(failure)}
            onRetry={() => void Promise.all([refetch(), own.refetch()])}
          />
        ) : (
          <Skeleton height={420} />
        ))}
      {found && offices.length === 0 && <EmptyState title={text.noOffice} />}
      {found && offices.length > 0 && (
        <DeclareForm
          entityId={found.id}
          today={found.today}
          offices={offices}
          onDeclared={(set) => navigate(`${paths.inventory(entity)}${searchOfSet(set)}`)}
        />
      )}
    </>
  )
}
