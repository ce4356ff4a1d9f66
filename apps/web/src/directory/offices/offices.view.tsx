import { useQuery } from '@apollo/client/react'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { officesDocument } from './offices.document.ts'
import * as messages from './offices.messages.ts'
import { UNIT_KINDS, type Unit, type UnitKind } from './unit.ts'
import { UnitList } from './unit-list.tsx'

interface OfficesViewProps {
  /** The entity’s slug. */
  entity: string
}

/** Offices, other organisations and bodies: what works, since when and until when. */
export function OfficesView({ entity }: OfficesViewProps) {
  const text = useMessages(messages)
  const mayEditOffices = useMay(entity, 'office.edit')
  const mayEditOrganisations = useMay(entity, 'organisation.edit')
  const { data, previousData, error, refetch } = useQuery(officesDocument, {
    variables: { entity },
    fetchPolicy: 'cache-and-network',
  })
  const found = (data ?? previousData)?.entity
  if (!found) {
    return (
      <>
        <PageHeader title={text.title} sentence={text.loading} />
        {error ? (
          <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
        ) : (
          <Skeleton lines={8} />
        )}
      </>
    )
  }
  const { id, today, offices, organisations, bodies } = found
  const units: Record<UnitKind, readonly Unit[]> = {
    OFFICE: offices,
    ORGANISATION: organisations,
    BODY: bodies,
  }
  const active = (kind: UnitKind) =>
    units[kind].filter(({ activeTo }) => !activeTo || activeTo >= today).length
  return (
    <>
      <PageHeader
        title={text.title}
        sentence={text.sentence(active('OFFICE'), active('ORGANISATION'), active('BODY'))}
      />
      {UNIT_KINDS.map((kind) => (
        <FormSection
          key={kind}
          title={text.kinds[kind].title}
          help={<p>{text.kinds[kind].help}</p>}
        >
          <UnitList
            kind={kind}
            units={units[kind]}
            entityId={id}
            today={today}
            mayEdit={kind === 'ORGANISATION' ? mayEditOrganisations : mayEditOffices}
          />
        </FormSection>
      ))}
    </>
  )
}
