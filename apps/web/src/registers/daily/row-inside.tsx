import { formatInstant, isCounted, type RegisterDefinition } from '@gelt/domain'
import { type ReactNode, useState } from 'react'
import { useHistoryState } from 'wouter/use-browser-location'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { EditableSection } from '../../ui/editable-section.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { AnnulSection } from './annul.form.tsx'
import { EditRowForm } from './edit-row.form.tsx'
import { FedLinks } from './fed-links.tsx'
import type { RegisterRowData } from './register-data.ts'
import * as messages from './register-row.messages.ts'
import { RowFacts } from './row-facts.tsx'
import styles from './row-form.module.css'
import { RowHistory } from './row-history.tsx'
import type { Place, PlacePlan } from './use-place.ts'

interface RowInsideProps {
  entity: string
  definition: RegisterDefinition
  place: Place
  plan: PlacePlan | null
  row: RegisterRowData
  renderEvidence: (rowId: string, canAttach: boolean) => ReactNode
}

/** The parts of a row’s page, each edited where it stands. */
export function RowInside({ entity, definition, place, plan, row, ...slots }: RowInsideProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const readsAll = useMay(entity, 'register.readAll')
  const [said, setSaid] = useState<string | null>(sayingOf(useHistoryState()))
  return (
    <div>
      {said && (
        <p className={styles.moved} role="status">
          {said}
        </p>
      )}
      <EditableSection
        title={text.data}
        help={readsAll && <p>{text.recorded(formatInstant(new Date(row.recordedAt), language))}</p>}
        editLabel={text.edit}
        mayEdit={row.mayEdit}
        form={(onDone) => (
          <EditRowForm
            entity={entity}
            definition={definition}
            place={place}
            plan={plan}
            row={row}
            onSaid={setSaid}
            onDone={onDone}
          />
        )}
      >
        <RowFacts entity={entity} definition={definition} row={row} />
      </EditableSection>
      {isCounted(definition) && (
        <FormSection title={text.feeds} help={<p>{text.feedsHelp}</p>}>
          <FedLinks entity={entity} definition={definition} plan={plan} />
        </FormSection>
      )}
      <FormSection title={text.evidence} help={<p>{text.evidenceHelp}</p>}>
        {slots.renderEvidence(row.id, row.mayEdit)}
      </FormSection>
      {readsAll && <RowHistory entity={entity} definition={definition} code={row.code} />}
      {row.mayEdit && definition.madeWith === undefined && <AnnulSection row={row} />}
    </div>
  )
}

/** What the page that led here says was moved by the row just written. */
function sayingOf(state: unknown): string | null {
  const said = typeof state === 'object' && state !== null && 'said' in state ? state.said : null
  return typeof said === 'string' ? said : null
}
