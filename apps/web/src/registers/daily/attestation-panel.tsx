import { useQuery } from '@apollo/client/react'
import { attestedUnit, formatPeriod, type RegisterDefinition } from '@gelt/domain'
import { useState } from 'react'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { capitalised } from '../../lib/registers/register-words.ts'
import { useOwnOffices } from '../../lib/session/use-own-offices.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { Table } from '../../ui/table.tsx'
import { SelectField } from '../../ui/text-field.tsx'
import { registerStandingDocument } from './attestation.document.ts'
import * as messages from './attestation.messages.ts'
import styles from './attestation.module.css'
import { AttestationState } from './attestation-state.tsx'
import { openOf } from './open-periods.rules.ts'
import { apiKey } from './register-documents.ts'
import type { Standing } from './standing.ts'

interface AttestationPanelProps {
  /** The entity’s slug. */
  entity: string
  /** Its global id. */
  entityId: string
  definition: RegisterDefinition
}

/** The last periods that ended, as a section of the register’s own page. */
export function AttestationPanel(props: AttestationPanelProps) {
  const text = useMessages(messages)
  return (
    <div id="periodos">
      <FormSection
        title={text.title}
        help={
          <>
            <p>{text.why}</p>
            <p>{text.help}</p>
          </>
        }
      >
        <AttestationPeriods {...props} />
      </FormSection>
    </div>
  )
}

/** The last periods that ended, office by office: whether all of it is recorded, and who said so. */
export function AttestationPeriods(props: AttestationPanelProps) {
  const text = useMessages(messages)
  const { data, error, refetch } = useQuery(registerStandingDocument, {
    variables: { entity: props.entity, key: apiKey(props.definition) },
  })
  const register = data?.register
  if (!register && error) {
    return <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
  }
  if (!register) return <Skeleton lines={4} />
  if (register.openPeriods.length === 0) return <p>{text.none}</p>
  return <Periods {...props} standing={register} />
}

interface PeriodsProps extends AttestationPanelProps {
  standing: Standing
}

function Periods({ entity, entityId, definition, standing }: PeriodsProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const mayAny = useMay(entity, 'register.editAnyOffice')
  const own = useOwnOffices(entity)
  const { openPeriods, attestations } = standing
  const keys = [...new Set(openPeriods.map(({ periodKey }) => periodKey))].sort().reverse()
  const [chosen, setChosen] = useState<string | null>(null)
  const isOpen = (key: string) => openOf(openPeriods, key).length
  // The last that ended is what is asked about; where it is settled, the newest that is not.
  const current =
    chosen && keys.includes(chosen) ? chosen : (keys.find((key) => isOpen(key) > 0) ?? keys[0])
  const nameOf = (key: string) => {
    const period = openPeriods.find(({ periodKey }) => periodKey === key)
    return period
      ? capitalised(formatPeriod(attestedUnit(definition), { ...period, key }, language))
      : key
  }
  const shown = openPeriods.filter(({ periodKey }) => periodKey === current)
  return (
    <div className={styles.periods}>
      <SelectField
        label={text.period}
        value={current}
        onChange={({ target }) => setChosen(target.value)}
      >
        {keys.map((key) => (
          <option key={key} value={key}>
            {text.periodOpen(nameOf(key), isOpen(key))}
          </option>
        ))}
      </SelectField>
      <Table
        caption={nameOf(current ?? '')}
        captionHidden
        rows={shown}
        rowKey={({ office }) => office?.id ?? 'whole'}
        columns={[
          {
            key: 'office',
            header: text.office,
            rowHeader: true,
            cell: ({ office }) => office?.name ?? text.whole,
          },
          { key: 'rows', header: text.rows, cell: ({ rows }) => text.rowsOf(rows) },
          {
            key: 'state',
            header: text.state,
            cell: (period) => (
              <AttestationState
                entityId={entityId}
                register={apiKey(definition)}
                period={period}
                periodName={nameOf(period.periodKey)}
                attestation={
                  attestations.find(
                    ({ periodKey, office }) =>
                      periodKey === period.periodKey && office?.id === period.office?.id,
                  ) ??
                  // Said for the whole municipality, it holds for every office.
                  attestations.find(
                    ({ periodKey, office }) => periodKey === period.periodKey && !office,
                  ) ??
                  null
                }
                speaksFor={(office) => (office === null ? mayAny : own.keeps(office))}
              />
            ),
          },
        ]}
      />
    </div>
  )
}
