import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'wouter'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { readRowLabel } from '../../lib/inventory/row-label.ts'
import { paths } from '../../lib/paths.ts'
import { workingDay } from '../../lib/registers/working-day.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { type ActInPlace, ActsInPlace } from '../../ui/acts-in-place.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { SelectField } from '../../ui/text-field.tsx'
import { DeclareForm } from './declare.form.tsx'
import styles from './procedure.module.css'
import { ProcedureStep } from './procedure-step.tsx'
import { useKeptOffices } from './use-kept-offices.ts'
import { inventoryWork } from './work-acts.rules.ts'
import { missingProceduresDocument, procedureWorkDocument } from './work-in-place.document.ts'
import * as messages from './work-in-place.messages.ts'

interface WorkInPlaceProps {
  /** The entity’s slug. */
  entity: string
  target: { id: string; label: string }
  /** Definition that counts it. */
  sourceKey: string
}

/** The inventory’s quick acts beneath a figure that is counted from it; nothing for those who may not write. */
export function WorkInPlace({ entity, target, sourceKey }: WorkInPlaceProps) {
  const text = useMessages(messages)
  const mayAny = useMay(entity, 'register.editAnyOffice')
  const mayOwn = useMay(entity, 'register.edit')
  const work = inventoryWork(sourceKey)
  if (!work || !(mayAny || mayOwn)) return null
  const acts: ActInPlace[] = [
    {
      key: 'act',
      label: text.act[work.act],
      render: () => <ActOnMissing entity={entity} targetId={target.id} {...work} />,
    },
  ]
  if (work.act === 'studied') {
    acts.unshift({
      key: 'declare',
      label: text.declare[work.noun],
      render: (onDone) => <Declare entity={entity} {...work} onDone={onDone} />,
    })
  }
  return <ActsInPlace acts={acts} of={target.label} />
}

type Work = NonNullable<ReturnType<typeof inventoryWork>>

function Declare({ entity, set, onDone }: Work & { entity: string; onDone: () => void }) {
  const text = useMessages(messages)
  const { entity: found, plan, offices, error, retry } = useKeptOffices(entity)
  if (!found || !offices) {
    if (!error) return <Skeleton height={280} />
    return <ErrorState requestId={requestIdOf(error)} onRetry={retry} />
  }
  if (offices.length === 0) return <p>{text.none}</p>
  return (
    <DeclareForm
      entityId={found.id}
      today={workingDay(found.today, plan)}
      offices={offices}
      set={set}
      onDeclared={onDone}
    />
  )
}

function ActOnMissing({
  entity,
  targetId,
  act,
  noun,
}: Work & { entity: string; targetId: string }) {
  const text = useMessages(messages)
  const kept = useKeptOffices(entity)
  const only = kept.offices?.length === 1 ? kept.offices[0]?.name : null
  const missing = useQuery(missingProceduresDocument, {
    variables: { target: targetId, office: only ?? null },
    // What counts since is no longer missing.
    fetchPolicy: 'cache-and-network',
    skip: !kept.offices,
  })
  const [chosen, setChosen] = useState('')
  const failure = kept.error ?? missing.error
  const node = (missing.data ?? missing.previousData)?.node
  const found = node?.__typename === 'Target' ? node.explanation?.rows : null
  if (!found || !kept.offices || !kept.entity) {
    if (!failure) return <Skeleton height={160} />
    return (
      <ErrorState
        title={text.failed}
        requestId={requestIdOf(failure)}
        onRetry={() => {
          kept.retry()
          void missing.refetch()
        }}
      />
    )
  }
  const own = new Set(kept.offices.map(({ name }) => name))
  const rows = found.edges.flatMap(({ node: { rowId, ...row } }) =>
    rowId && row.officeName && own.has(row.officeName) ? [{ ...row, rowId }] : [],
  )
  const byOffice = [...Map.groupBy(rows, ({ officeName }) => officeName ?? '')]
  const row = rows.find(({ rowId }) => rowId === chosen)
  if (rows.length === 0) return <p>{text.none}</p>
  return (
    <div className={styles.stack}>
      <SelectField
        label={text.choose[noun]}
        value={row ? chosen : ''}
        onChange={({ target }) => setChosen(target.value)}
      >
        <option value="">{text.first}</option>
        {byOffice.map(([office, those]) => (
          <optgroup key={office} label={office}>
            {those.map(({ rowId, label, reason }) => (
              <option key={rowId} value={rowId}>{`${label} (${reason})`}</option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      {found.pageInfo.hasNextPage && (
        <p>
          {text.more(rows.length)} <Link href={paths.inventory(entity)}>{text.inventory}</Link>
        </p>
      )}
      {row && (
        <Chosen
          key={row.rowId}
          entity={entity}
          today={workingDay(kept.entity.today, kept.plan)}
          act={act}
          reason={row.reasonKey}
          code={readRowLabel(row.label).code ?? ''}
          onDone={() => setChosen('')}
        />
      )}
    </div>
  )
}

interface ChosenProps {
  entity: string
  today: string
  act: Work['act']
  reason: string
  code: string
  onDone: () => void
}

function Chosen({ entity, code, ...step }: ChosenProps) {
  const text = useMessages(messages)
  const { data, error, refetch } = useQuery(procedureWorkDocument, { variables: { entity, code } })
  if (!data && error) {
    return <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
  }
  if (!data) return <Skeleton height={280} />
  const { procedure } = data
  if (!procedure?.viewerMayEdit || procedure.retiredOn) return <p>{text.gone}</p>
  return <ProcedureStep entity={entity} procedure={procedure} {...step} />
}
