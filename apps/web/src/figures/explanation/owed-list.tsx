import { formatNumber, formatPeriod } from '@gelt/domain'
import { useState } from 'react'
import type { Language } from '../../lib/i18n/language.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { messagesIn, useMessages } from '../../lib/i18n/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import type { ExplainedTarget } from './basis-choice.tsx'
import * as messages from './explanation.messages.ts'
import styles from './explanation.module.css'

type Explanation = NonNullable<ExplainedTarget['explanation']>
type OwedPart = Explanation['owed'][number]

interface OwedListProps {
  target: Pick<ExplainedTarget, 'periodUnit'> & {
    explanation: Pick<Explanation, 'owed' | 'owedCount'>
  }
}

/** More are shown when asked for. */
const SHOWN = 6

/** What is owed, by name: which office in which month, which account in which week, which phase. */
export function OwedList({ target }: OwedListProps) {
  const text = useMessages(messages).owed
  const { language } = useLanguage()
  const [isWhole, setIsWhole] = useState(false)
  const { owed, owedCount } = target.explanation
  if (owed.length === 0) return null
  const shown = isWhole ? owed : owed.slice(0, SHOWN)
  return (
    <div>
      <h4 className={styles.owedTitle}>{text.title(owedCount)}</h4>
      <ul className={styles.owed}>
        {shown.map((part) => (
          <li key={`${part.memberName} ${part.periodKey}`}>
            {owedWords(part, target.periodUnit, language)}
          </li>
        ))}
      </ul>
      {shown.length < owed.length && (
        <p>
          <Button small kind="quiet" onClick={() => setIsWhole(true)}>
            {text.more(owed.length - shown.length)}
          </Button>
        </p>
      )}
      {isWhole && owedCount > owed.length && <p>{text.rest(owedCount - owed.length)}</p>}
    </div>
  )
}

/** "Inspección de Policía, mayo de 2010: 2 de 4". */
export function owedWords(
  { memberName, periodKey: key, periodStartsOn: startsOn, periodEndsOn: endsOn, ...part }: OwedPart,
  unit: ExplainedTarget['periodUnit'],
  language: Language,
): string {
  const text = messagesIn(messages, language).owed
  const period = key && startsOn && endsOn ? { key, startsOn, endsOn } : null
  const who = [memberName, period && formatPeriod(unit, period, language)].filter(Boolean)
  const { done, owed } = part
  const all = formatNumber(owed, language)
  return `${who.join(', ')}: ${done == null ? text.silent(all) : text.part(formatNumber(done, language), all)}`
}
