import { useState } from 'react'
import { type FragmentType, readFragment } from '../../gql/index.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import * as messages from './moderation.messages.ts'
import { RejectDialog } from './question-dialogs.tsx'
import { QuestionItem } from './question-item.tsx'
import { Refusal } from './refusal.tsx'
import { questionFragment } from './session.document.ts'
import { useDecide } from './use-decide.ts'

interface WaitingQuestionProps {
  question: FragmentType<typeof questionFragment>
  onDecided: (announcement: string) => void
}

/** A question that nobody has looked at yet: it shows, without its name, or not. */
export function WaitingQuestion({ onDecided, ...props }: WaitingQuestionProps) {
  const text = useMessages(messages)
  const question = readFragment(questionFragment, props.question)
  const [isRejecting, setIsRejecting] = useState(false)
  const { decide, isBusy, refusal } = useDecide(question, () => onDecided(text.published))
  return (
    <QuestionItem
      question={props.question}
      actions={
        <>
          <Button
            small
            kind="primary"
            busy={isBusy}
            onClick={() => decide({ decision: 'PUBLISH' })}
          >
            {text.publish}
          </Button>
          {question.authorName && (
            <Button
              small
              busy={isBusy}
              onClick={() => decide({ decision: 'PUBLISH', withoutName: true })}
            >
              {text.publishNameless}
            </Button>
          )}
          <Button small onClick={() => setIsRejecting(true)}>
            {text.reject}
          </Button>
          <Refusal message={refusal} />
          <RejectDialog
            question={question}
            open={isRejecting}
            onClose={() => setIsRejecting(false)}
            onDone={() => onDecided(text.rejected)}
          />
        </>
      }
    />
  )
}
