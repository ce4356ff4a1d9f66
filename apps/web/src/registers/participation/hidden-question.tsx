import { type FragmentType, readFragment } from '../../gql/index.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import * as messages from './moderation.messages.ts'
import styles from './participation.module.css'
import { QuestionItem } from './question-item.tsx'
import { Refusal } from './refusal.tsx'
import { questionFragment } from './session.document.ts'
import { useDecide } from './use-decide.ts'

/** A question that isn't shown, with who decided so and why; the decision can be taken back. */
export function HiddenQuestion(props: { question: FragmentType<typeof questionFragment> }) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const question = readFragment(questionFragment, props.question)
  const { decide, isBusy, refusal } = useDecide(question, () =>
    announce({ message: text.published }),
  )
  return (
    <QuestionItem
      question={props.question}
      actions={
        <>
          <p className={styles.faint}>
            {text.hiddenBecause(
              question.moderatedBy ?? text.someone,
              question.rejectedReason ?? '',
            )}
          </p>
          <Button small busy={isBusy} onClick={() => decide({ decision: 'PUBLISH' })}>
            {text.publish}
          </Button>
          <Refusal message={refusal} />
        </>
      }
    />
  )
}
