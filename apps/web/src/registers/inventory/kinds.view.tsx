import { useQuery } from '@apollo/client/react'
import { IMPROVEMENT_TYPES, type ImprovementType } from '@gelt/domain'
import { useState } from 'react'
import type { ProcedureChoicesQuery } from '../../gql/graphql.ts'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { Badge } from '../../ui/badge.tsx'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Button } from '../../ui/button.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { KindForm } from './kind.form.tsx'
import * as messages from './kinds.messages.ts'
import { procedureChoicesDocument } from './procedure.document.ts'
import styles from './procedure.module.css'

type Kind = NonNullable<NonNullable<ProcedureChoicesQuery['entity']>['improvementKinds']>[number]

/** The catalogue of improvement actions by type; the committee keeps it. */
export function KindsView({ entity }: { entity: string }) {
  const text = useMessages(messages)
  const mayEdit = useMay(entity, 'register.editAnyOffice')
  const { data, previousData, error, refetch } = useQuery(procedureChoicesDocument, {
    variables: { entity },
    fetchPolicy: 'cache-and-network',
  })
  const found = (data ?? previousData)?.entity
  const kinds = found?.improvementKinds ?? []
  const offered = kinds.filter(({ active }) => active)
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb trail={[{ href: paths.inventory(entity), label: text.inventory }]} />
        }
        title={text.title}
        sentence={
          found
            ? text.sentence(offered.length, offered.filter(({ verified }) => !verified).length)
            : error
              ? text.failed
              : text.loading
        }
      />
      {!found &&
        (error ? (
          <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
        ) : (
          <Skeleton lines={8} />
        ))}
      {found &&
        IMPROVEMENT_TYPES.map((type) => (
          <KindsOfType
            key={type}
            type={type}
            entityId={found.id}
            kinds={kinds.filter((kind) => kind.type === type)}
            mayEdit={mayEdit}
          />
        ))}
    </>
  )
}

interface KindsOfTypeProps {
  type: ImprovementType
  /** Global id. */
  entityId: string
  kinds: readonly Kind[]
  mayEdit: boolean
}

function KindsOfType({ type, entityId, kinds, mayEdit }: KindsOfTypeProps) {
  const text = useMessages(messages)
  /** Id of the one that is edited; '' for a new one. */
  const [edited, setEdited] = useState<string | null>(null)
  const onDone = () => setEdited(null)
  return (
    <FormSection title={text.types[type]} help={<p>{text.help[type]}</p>}>
      <div className={styles.stack}>
        {kinds.length === 0 && <p className={styles.faint}>{text.none}</p>}
        <ul className={styles.results}>
          {kinds.map((kind) => (
            <li key={kind.id} className={styles.kindRow}>
              {edited === kind.id ? (
                <KindForm entityId={entityId} type={type} kind={kind} onDone={onDone} />
              ) : (
                <>
                  <span>{kind.name}</span>
                  {!kind.verified && <Badge>{text.unverified}</Badge>}
                  {!kind.active && <Badge>{text.retired}</Badge>}
                  {mayEdit && (
                    <Button
                      small
                      kind="quiet"
                      aria-label={text.editOf(kind.name)}
                      onClick={() => setEdited(kind.id)}
                    >
                      {text.edit}
                    </Button>
                  )}
                </>
              )}
            </li>
          ))}
        </ul>
        {edited === '' ? (
          <KindForm entityId={entityId} type={type} kind={null} onDone={onDone} />
        ) : (
          mayEdit && (
            <Button small aria-label={text.addTo(text.types[type])} onClick={() => setEdited('')}>
              {text.add}
            </Button>
          )
        )}
      </div>
    </FormSection>
  )
}
