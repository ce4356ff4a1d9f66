import type { RegisterDefinition } from '@gelt/domain'
import { Link } from 'wouter'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { registerPaths } from '../../lib/registers/register-paths.ts'
import { registerTitle } from '../../lib/registers/register-words.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { FedLinks } from './fed-links.tsx'
import { countOpen } from './open-periods.rules.ts'
import { storedText } from './register-data.ts'
import type { RegisterSummary } from './register-documents.ts'
import { registerSentence } from './register-sentence.rules.ts'
import * as messages from './registers.messages.ts'
import styles from './registers.module.css'
import { useMayWrite } from './use-may-write.ts'
import type { PlacePlan } from './use-place.ts'

interface RegisterCardProps {
  entity: string
  definition: RegisterDefinition
  summary: RegisterSummary
  plan: PlacePlan | null
}

/** A register on the page of all of them: the whole card opens it. */
export function RegisterCard({ entity, definition, summary, plan }: RegisterCardProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const readsAll = useMay(entity, 'register.readAll')
  const mayWrite = useMayWrite(entity, definition)
  const open = countOpen(summary.openPeriods)
  const { one, many } = definition.nouns[language]
  return (
    <li className={styles.card}>
      <h3>
        <Link className={styles.cardLink} href={registerPaths.register(entity, definition)}>
          {registerTitle(definition, language)}
        </Link>
      </h3>
      <p>
        {registerSentence(
          definition,
          {
            count: summary.rows.totalCount,
            lastDay: lastDayOf(definition, summary),
            openPeriods: readsAll ? open : null,
          },
          language,
        )}
      </p>
      <FedLinks entity={entity} definition={definition} plan={plan} />
      {mayWrite && (
        <p className={styles.cardActions}>
          <Link href={registerPaths.newRow(entity, definition)} aria-label={text.addOf(one)}>
            {text.add}
          </Link>
          {open > 0 && (
            <Link
              href={`${registerPaths.register(entity, definition)}#periodos`}
              aria-label={text.toAttestOf(many)}
            >
              {text.toAttest}
            </Link>
          )}
        </p>
      )}
    </li>
  )
}

function lastDayOf(definition: RegisterDefinition, { rows }: RegisterSummary): string | null {
  const field = definition.fields[definition.day]
  const [newest] = rows.edges
  return field && newest ? storedText(field, newest.node[definition.day]) : null
}
