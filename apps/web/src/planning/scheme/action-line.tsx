import { dailyRegister, formatDate } from '@gelt/domain'
import { Link } from 'wouter'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { registerPaths } from '../../lib/registers/register-paths.ts'
import * as messages from './scheme.messages.ts'
import styles from './scheme.module.css'
import type { SchemeAction } from './scheme.ts'

const definition = dailyRegister('actions')

/** What an action is, leading to its own page, with its day and how far it is. */
export function ActionLine({ entity, action }: { entity: string; action: SchemeAction }) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { code, words, state, isLate, dueOn } = action
  return (
    <>
      <Link href={registerPaths.row(entity, definition, code)}>{words}</Link>
      <span className={styles.under}>
        {code} · {text.due(formatDate(dueOn, language))} ·{' '}
        {isLate ? (
          <strong className={styles.late}>{text.late}</strong>
        ) : (
          definition.states?.[state]?.labels[language].toLowerCase()
        )}
      </span>
    </>
  )
}
