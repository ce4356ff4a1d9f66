import { useState } from 'react'
import { type FragmentType, readFragment } from '../../gql/index.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import * as messages from './moderation.messages.ts'
import { AnswerDialog, RejectDialog } from './question-dialogs.tsx'
import { Refusal } from './refusal.tsx'
import { questionFragment } from './session.document.ts'
import { useDecide } from './use-decide.ts'

interface PublishedActionsProps {
  question: FragmentType<typeof questionFragment>
  /** Who answers, most likely. */
  answerer: string
}

/** What the office does with a question that shows: answer, correct, take back. */
export function PublishedActions({ answerer, ...props }: PublishedActionsProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const question = readFragment(questionFragment, props.question)
  const [open, setOpen] = useState<'answer' | 'reject' | null>(null)
  const { decide, isBusy, refusal } = useDecide(question, () => announce({ message: text.nameOff }))
  const close = () => setOpen(null)
  return (
    <>
      <Button
        small
        kind={question.answer ? 'secondary' : 'primary'}
        onClick={() => setOpen('answer')}
      >
        {question.answer ? text.correct : text.answer}
      </Button>
      <Button small onClick={() => setOpen('reject')}>
        {text.withdraw}
      </Button>
      {question.authorName && (
        <Button
          small
          busy={isBusy}
          onClick={() => decide({ decision: 'PUBLISH', withoutName: true })}
        >
          {text.takeNameOff}
        </Button>
      )}
      <Refusal message={refusal} />
      <AnswerDialog
        question={question}
        answerer={answerer}
        open={open === 'answer'}
        onClose={close}
      />
      <RejectDialog question={question} open={open === 'reject'} onClose={close} />
    </>
  )
}
