import { formatInstant } from '@gelt/domain'
import { type ReactNode, useId } from 'react'
import { type FragmentType, readFragment } from '../../gql/index.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Badge } from '../../ui/badge.tsx'
import styles from './participation.module.css'
import { questionFragment } from './session.document.ts'
import * as messages from './session.messages.ts'

interface QuestionItemProps {
  question: FragmentType<typeof questionFragment>
  /** Under it, for those who moderate. */
  actions?: ReactNode
}

/** A question and its answer, as the text that they are. */
export function QuestionItem({ actions, ...props }: QuestionItemProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const id = useId()
  const question = readFragment(questionFragment, props.question)
  const { answer, answeredAt, answeredBy } = question
  const moment = (at: string) => formatInstant(new Date(at), language)
  return (
    <article className={styles.question} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} className={styles.asker}>
        {/* A name may be written from right to left; the day beside it stays where it is. */}
        <bdi>{question.authorName ?? text.noName}</bdi>
        <span className={styles.moment}>{moment(question.askedAt)}</span>
        {question.entered && <Badge>{text.entered}</Badge>}
      </h3>
      <p className={styles.prose} dir="auto">
        {question.body}
      </p>
      {answer && (
        <div className={styles.answer}>
          <p className={styles.asker}>
            <strong>{text.answer}</strong> <bdi>{answeredBy}</bdi>
            {answeredAt && <span className={styles.moment}>{moment(answeredAt)}</span>}
          </p>
          <p className={styles.prose} dir="auto">
            {answer}
          </p>
        </div>
      )}
      {!answer && question.state === 'PUBLISHED' && (
        <p className={styles.faint}>{text.unanswered}</p>
      )}
      {actions && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is a form's; these are buttons about a question.
        <div role="group" aria-labelledby={id} className={styles.actions}>
          {actions}
        </div>
      )}
    </article>
  )
}
