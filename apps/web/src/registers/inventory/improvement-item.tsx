import { CONTROL_QUESTIONS, formatDate, formatNumber } from '@gelt/domain'
import { useState } from 'react'
import type { ImprovementItem_ImprovementFragment } from '../../gql/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { minus } from '../../lib/figures/exact.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/menu.tsx'
import { AbandonForm } from './abandon-improvement.form.tsx'
import { ImprovementForm } from './improvement.form.tsx'
import * as messages from './improvement.messages.ts'
import styles from './procedure.module.css'
import { useInventoryWords } from './use-inventory-words.ts'

const improvementFragment = graphql(`
  fragment ImprovementItem_improvement on Improvement {
    id
    description
    kind {
      id
      type
      name
      verified
    }
    stepsBefore
    stepsAfter
    daysBefore
    daysAfter
    costBefore
    costAfter
    documentsBefore
    documentsAfter
    needsPartner
    partner {
      id
      name
    }
    answerable {
      id
      name
    }
    startsOn
    endsOn
    completedOn
    abandonedOn
    abandonedReason
    overdue
    control {
      answered
      hasWorkPlan
      isImplemented
      isUpdatedInSuit
      isPublicised
      benefitsUsers
      isMeasured
    }
    ...ImprovementForm_improvement
    ...AbandonForm_improvement
  }
`)

interface ImprovementItemProps {
  entity: string
  procedureId: string
  mayEdit: boolean
  improvement: FragmentType<typeof improvementFragment>
}

/** One improvement: what is done, how far it is, before and after, and the six control questions. */
export function ImprovementItem({ entity, procedureId, mayEdit, ...props }: ImprovementItemProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const improvement = readFragment(improvementFragment, props.improvement)
  const [open, setOpen] = useState<'edit' | 'abandon' | null>(null)
  const { kind, partner, answerable, startsOn, endsOn, completedOn, abandonedOn } = improvement
  const day = (on: string) => formatDate(on, language)
  const onDone = () => setOpen(null)
  if (open === 'edit') {
    return (
      <ImprovementForm
        entity={entity}
        procedureId={procedureId}
        improvement={improvement}
        onDone={onDone}
      />
    )
  }
  const dates = text.dates(startsOn ? day(startsOn) : null, endsOn ? day(endsOn) : null)
  return (
    <article className={styles.improvement}>
      <h3>{kind.name}</h3>
      <p className={styles.marks}>
        <Badge>{text.typeOf[kind.type]}</Badge>
        {!kind.verified && <Badge>{text.unverified}</Badge>}
        <Badge>
          {abandonedOn
            ? text.abandonedOn(day(abandonedOn))
            : completedOn
              ? text.completed(day(completedOn))
              : improvement.overdue
                ? text.overdue
                : text.underWay}
        </Badge>
      </p>
      <p>{improvement.description}</p>
      {improvement.abandonedReason && <p className={styles.note}>{improvement.abandonedReason}</p>}
      <BeforeAfter improvement={improvement} />
      <p className={styles.facts}>
        {dates && <span>{dates}</span>}
        {partner && <span>{text.partner(partner.name)}</span>}
        {answerable && <span>{text.answerableIs(answerable.name)}</span>}
      </p>
      {improvement.needsPartner && !partner && <p className={styles.note}>{text.partnerMissing}</p>}
      <Control control={improvement.control} />
      {mayEdit && !abandonedOn && open === null && (
        <div className={styles.actions}>
          <Button small aria-label={text.editOf(kind.name)} onClick={() => setOpen('edit')}>
            {text.edit}
          </Button>
          <Button
            small
            kind="danger"
            aria-label={text.abandonOf(kind.name)}
            onClick={() => setOpen('abandon')}
          >
            {text.abandon}
          </Button>
        </div>
      )}
      {open === 'abandon' && <AbandonForm improvement={improvement} onDone={onDone} />}
    </article>
  )
}

const UNITS = ['steps', 'days', 'cost', 'documents'] as const

function BeforeAfter({ improvement }: { improvement: ImprovementItem_ImprovementFragment }) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const rows = UNITS.flatMap((unit) => {
    const before = improvement[`${unit}Before`]
    const after = improvement[`${unit}After`]
    return before == null || after == null
      ? []
      : [{ unit, before: String(before), after: String(after) }]
  })
  if (rows.length === 0) return null
  const number = (decimal: string) => formatNumber(decimal, language)
  return (
    <table className={styles.beforeAfter}>
      <caption className={styles.note}>{text.beforeAfter}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{text.before}</th>
          <th scope="col">{text.after}</th>
          <th scope="col">{text.saves}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ unit, before, after }) => (
          <tr key={unit}>
            <th scope="row">{text.units[unit]}</th>
            <td>{number(before)}</td>
            <td>{number(after)}</td>
            <td>
              <b>{number(minus(before, after))}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Control({ control }: Pick<ImprovementItem_ImprovementFragment, 'control'>) {
  const text = useMessages(messages)
  const { fields } = useInventoryWords()
  if (!control) return null
  return (
    <Disclosure summary={`${text.control}: ${text.answered(control.answered)}`}>
      <ul className={styles.control}>
        {CONTROL_QUESTIONS.map((question) => {
          const answer = control[question]
          return (
            <li key={question}>
              {fields[question]}:{' '}
              <b>{answer == null ? text.notAnswered : answer ? text.yes : text.no}</b>
            </li>
          )
        })}
      </ul>
    </Disclosure>
  )
}
