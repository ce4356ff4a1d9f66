import { useLeaveGuard } from '../lib/drafts/leave-guard.tsx'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import * as messages from './app.messages.ts'

/** Asks before what was typed is lost; staying is the easy answer. */
export function LeaveDialog() {
  const text = useMessages(messages)
  const { pending, stay, leave } = useLeaveGuard()
  return (
    <Dialog
      title={text.leaveTitle}
      open={pending !== null}
      onClose={stay}
      actions={
        <>
          <Button kind="primary" onClick={stay}>
            {text.stay}
          </Button>
          <Button kind="danger" onClick={leave}>
            {text.leave}
          </Button>
        </>
      }
    >
      <p>{text.leaveText}</p>
    </Dialog>
  )
}
