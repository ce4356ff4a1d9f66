import { formatDate } from '@gelt/domain'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { ruleWords } from '../../lib/figures/deadline-words.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { AcceptDeadlineForm } from './accept-deadline.form.tsx'
import { DeadlineForm } from './deadline.form.tsx'
import * as messages from './deadline.messages.ts'
import styles from './settings.module.css'

const indicatorFragment = graphql(`
  fragment DeadlinePanel_indicator on Indicator {
    id
    row
    version
    deadline {
      id
      text
      rule
      amount
      statedOn
      startsOn
      computedOn
      resolvedOn
    }
    proposedDeadlines {
      id
      text
      rule
      amount
      statedOn
      startsOn
      provenanceNote
    }
  }
`)

interface DeadlinePanelProps {
  /** The entity’s slug. */
  entity: string
  validFrom: number
  /** Day from which the plan’s terms run. */
  planStartsOn: string
  indicator: FragmentType<typeof indicatorFragment>
}

/** When the row is due, the reading that nobody has accepted yet, and another rule. */
export function DeadlinePanel({ planStartsOn, indicator: masked, ...plan }: DeadlinePanelProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const indicator = readFragment(indicatorFragment, masked)
  const { deadline, proposedDeadlines } = indicator
  const [isOpen, setOpen] = useState(false)
  const day = (value: string) => formatDate(value, language)
  const { resolvedOn, computedOn } = deadline ?? {}
  const due = resolvedOn
    ? computedOn && computedOn !== resolvedOn
      ? text.moved(day(resolvedOn), day(computedOn))
      : day(resolvedOn)
    : text.none
  return (
    <>
      <DefinitionList
        items={[
          { term: text.words, value: deadline?.text ?? text.noWords },
          {
            term: text.rule,
            value: deadline ? ruleWords(deadline, planStartsOn, language) : text.none,
          },
          { term: text.due, value: due },
        ]}
      />
      {proposedDeadlines.map((proposal) => (
        <AcceptDeadlineForm
          key={proposal.id}
          {...plan}
          planStartsOn={planStartsOn}
          indicator={indicator}
          proposal={proposal}
        />
      ))}
      {isOpen ? (
        <div className={styles.stack}>
          <h3>{text.change}</h3>
          <DeadlineForm
            {...plan}
            planStartsOn={planStartsOn}
            indicator={indicator}
            onDone={() => setOpen(false)}
          />
        </div>
      ) : (
        <Button onClick={() => setOpen(true)}>{text.change}</Button>
      )}
    </>
  )
}
