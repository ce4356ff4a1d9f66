import { dailyRegister } from '@gelt/domain'
import { AttestationState } from './attestation-state.tsx'
import { apiKey } from './register-documents.ts'

interface AttestInPlaceProps {
  /** Global id. */
  entityId: string
  period: {
    /** Key of the register. */
    register: string
    periodKey: string
    periodStartsOn: string
    periodEndsOn: string
    /** Null: the whole municipality. */
    office?: { id: string; name: string } | null
  }
  periodName: string
}

/** The click with which the person says that a period is complete, within another page. */
export function AttestInPlace({ entityId, period, periodName }: AttestInPlaceProps) {
  const { register, periodKey, periodStartsOn: startsOn, periodEndsOn: endsOn, office } = period
  return (
    <AttestationState
      entityId={entityId}
      register={apiKey(dailyRegister(register))}
      period={{
        ...{ periodKey, startsOn, endsOn, isAttested: false, rows: 0 },
        office: office ?? null,
      }}
      periodName={periodName}
      attestation={null}
      speaksFor={() => true}
    />
  )
}
