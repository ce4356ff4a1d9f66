import { formatDate } from '@gelt/domain'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { CloseDeviationForm } from './close-deviation.form.tsx'
import { DeviationForm, type Named } from './deviation.form.tsx'
import { isOverdue } from './deviation-standing.rules.ts'
import * as messages from './deviations.messages.ts'
import styles from './deviations.module.css'

const deviationFragment = graphql(`
  fragment DeviationItem_deviation on Deviation {
    id
    cause
    correctiveAction
    dueOn
    closedOn
    answerable {
      id
      name
    }
    ...DeviationForm_deviation
    ...CloseDeviationForm_deviation
  }
`)

interface DeviationItemProps {
  deviation: FragmentType<typeof deviationFragment>
  /** Global id of the row. */
  indicatorId: string
  people: readonly Named[]
  /** The entity’s day. */
  today: string
  /** Of a plan in force; a closed one is never edited. */
  canEdit: boolean
}

/** One deviation in words, with its forms while it is open. */
export function DeviationItem({
  indicatorId,
  people,
  today,
  canEdit,
  ...props
}: DeviationItemProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [open, setOpen] = useState<'EDIT' | 'CLOSE' | null>(null)
  const deviation = readFragment(deviationFragment, props.deviation)
  const { cause, correctiveAction, dueOn, closedOn, answerable } = deviation
  const done = () => setOpen(null)
  return (
    <article className={styles.item}>
      <p className={styles.marks}>
        <Badge>{closedOn ? text.closed(formatDate(closedOn, language)) : text.open}</Badge>
        {isOverdue(deviation, today) && <Badge>{text.overdue}</Badge>}
      </p>
      <DefinitionList
        items={[
          { term: text.cause, value: cause },
          { term: text.correctiveAction, value: correctiveAction },
          { term: text.answerableId, value: answerable?.name ?? text.nobody },
          { term: text.dueOn, value: dueOn ? formatDate(dueOn, language) : text.noDay },
        ]}
      />
      {canEdit && !closedOn && (
        <div className={styles.actions}>
          <Button small onClick={() => setOpen('EDIT')}>
            {text.edit} <VisuallyHidden>{cause}</VisuallyHidden>
          </Button>
          <Button small kind="quiet" onClick={() => setOpen('CLOSE')}>
            {text.close} <VisuallyHidden>{cause}</VisuallyHidden>
          </Button>
        </div>
      )}
      <Dialog title={text.editTitle} open={open === 'EDIT'} onClose={done}>
        <DeviationForm
          indicatorId={indicatorId}
          deviation={deviation}
          people={people}
          onDone={done}
        />
      </Dialog>
      <Dialog title={text.closeTitle} open={open === 'CLOSE'} onClose={done}>
        <CloseDeviationForm deviation={deviation} today={today} onDone={done} />
      </Dialog>
    </article>
  )
}
