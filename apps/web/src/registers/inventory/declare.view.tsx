import { useLocation } from 'wouter'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { DeclareForm } from './declare.form.tsx'
import * as messages from './declare.messages.ts'
import { searchOfSet } from './inventory-filter.rules.ts'
import { useKeptOffices } from './use-kept-offices.ts'

interface DeclareViewProps {
  /** The entity’s slug. */
  entity: string
}

/** An office’s expected list, many names at once. */
export function DeclareView({ entity }: DeclareViewProps) {
  const text = useMessages(messages)
  const [, navigate] = useLocation()
  const { entity: found, offices, ended, error, retry } = useKeptOffices(entity)
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
          <ErrorState requestId={requestIdOf(error)} onRetry={retry} />
        ) : (
          <Skeleton height={420} />
        ))}
      {offices?.length === 0 && <EmptyState title={text.noOffice} />}
      {found && offices && offices.length > 0 && (
        <DeclareForm
          entityId={found.id}
          today={found.today}
          offices={offices}
          ended={ended}
          onDeclared={(set) => navigate(`${paths.inventory(entity)}${searchOfSet(set)}`)}
        />
      )}
    </>
  )
}
