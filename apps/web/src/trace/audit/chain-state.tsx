import { formatNumber } from '@gelt/domain'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import * as messages from './audit.messages.ts'
import styles from './audit.module.css'

interface Chain {
  events: number
  whole: boolean
  firstBroken?: number | null
}

/** Whether the log is whole, by shape, word and colour. */
export function ChainState({ chain }: { chain: Chain }) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const number = (value: number) => formatNumber(String(value), language)
  return (
    <section className={chain.whole ? styles.whole : styles.broken}>
      <p className={styles.chain}>
        <StatusMark status={chain.whole ? 'MET' : 'OVERDUE'} />
        <b>
          {chain.whole
            ? text.chainWhole(number(chain.events), chain.events)
            : text.chainBroken(number(chain.firstBroken ?? 1))}
        </b>
      </p>
      <p className={styles.chainHelp}>{chain.whole ? text.chainWholeHelp : text.chainBrokenHelp}</p>
    </section>
  )
}
