import type { RegisterDefinition } from '@gelt/domain'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { type ActInPlace, ActsInPlace } from '../../ui/acts-in-place.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { AttestationPeriods } from './attestation-panel.tsx'
import { MailWeek } from './mail-week.tsx'
import { hasOffices } from './may-write.rules.ts'
import * as registerMessages from './register.messages.ts'
import { RowInPlace } from './row-in-place.tsx'
import { usePlace } from './use-place.ts'
import * as messages from './work-in-place.messages.ts'
import { workRegisters } from './work-registers.rules.ts'

interface WorkInPlaceProps {
  /** The entity’s slug. */
  entity: string
  /** The target that is counted: what is typed here is kept apart from other pages’ drafts. */
  target: { id: string; label: string }
  /** Definition that counts it. */
  sourceKey: string
}

/** What adds to a counted figure, where it stands; nothing for those who may not write. */
export function WorkInPlace({ entity, target, sourceKey }: WorkInPlaceProps) {
  const text = useMessages(messages)
  const { add } = useMessages(registerMessages)
  const { language } = useLanguage()
  const mayAny = useMay(entity, 'register.editAnyOffice')
  const mayOwn = useMay(entity, 'register.edit')
  const registers = workRegisters(sourceKey)
  if (!registers) return null
  const mayWrite = (definition: RegisterDefinition) => mayAny || (mayOwn && hasOffices(definition))
  const adding = registers.kept.filter(mayWrite).map(
    (definition): ActInPlace =>
      definition.key === 'mailUses'
        ? { key: definition.key, label: text.week, render: () => <Week entity={entity} /> }
        : {
            key: definition.key,
            label: add(definition.nouns[language].one),
            render: (onDone) => (
              <RowInPlace
                entity={entity}
                definition={definition}
                given={{}}
                draftKey={target.id}
                onWritten={onDone}
              />
            ),
          },
  )
  const { attested } = registers
  const completing: ActInPlace[] = mayWrite(attested)
    ? [
        {
          key: 'complete',
          label: text.complete,
          render: () => <Periods entity={entity} definition={attested} />,
        },
      ]
    : []
  return <ActsInPlace acts={[...adding, ...completing]} of={target.label} />
}

function Week({ entity }: { entity: string }) {
  const { place, plan, error, retry } = usePlace(entity)
  if (place) return <MailWeek entity={entity} place={place} plan={plan} isWithin />
  return <Waiting error={error} retry={retry} />
}

function Periods({ entity, definition }: { entity: string; definition: RegisterDefinition }) {
  const { place, error, retry } = usePlace(entity)
  if (place) {
    return <AttestationPeriods entity={entity} entityId={place.id} definition={definition} />
  }
  return <Waiting error={error} retry={retry} />
}

function Waiting({ error, retry }: { error: unknown; retry: () => void }) {
  if (!error) return <Skeleton height={160} />
  return <ErrorState requestId={requestIdOf(error)} onRetry={retry} />
}
