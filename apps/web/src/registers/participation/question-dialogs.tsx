import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { AnswerForm } from './answer.form.tsx'
import * as messages from './moderation.messages.ts'
import { RejectForm } from './reject.form.tsx'

interface QuestionDialogProps {
  question: Parameters<typeof AnswerForm>[0]['question']
  open: boolean
  onClose: () => void
  /** The question is gone from where it stood. */
  onDone?: () => void
}

/** Asks why before a question stops showing. */
export function RejectDialog({ question, open, onClose, onDone }: QuestionDialogProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  return (
    <Dialog title={text.rejectTitle} open={open} onClose={onClose}>
      <RejectForm
        question={question}
        onCancel={onClose}
        onDone={() => {
          announce({ message: text.rejected })
          onClose()
          onDone?.()
        }}
      />
    </Dialog>
  )
}

/** The answer, with the question in sight. */
export function AnswerDialog({
  question,
  open,
  onClose,
  answerer,
}: QuestionDialogProps & { answerer: string }) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  return (
    <Dialog title={text.answerTitle} open={open} onClose={onClose}>
      <AnswerForm
        question={question}
        answerer={answerer}
        onCancel={onClose}
        onDone={() => {
          announce({ message: text.answered })
          onClose()
        }}
      />
    </Dialog>
  )
}
