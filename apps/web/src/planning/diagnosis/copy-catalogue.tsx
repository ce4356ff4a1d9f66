import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { refreshAfterWrite } from '../../lib/forms/refresh-after-write.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { FormMessage } from '../../ui/form-message.tsx'
import { copyCatalogueDocument, DIAGNOSIS_FIELDS } from './diagnosis.document.ts'
import * as messages from './diagnosis.messages.ts'

/** Puts the starting catalogue where there are no criteria. */
export function CopyCatalogue({ entityId }: { entityId: string }) {
  const text = useMessages(messages)
  const client = useApolloClient()
  const announce = useAnnounce()
  const copy = useWrite(copyCatalogueDocument)
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<{ message: string; attempt: number } | null>(null)

  async function onCopy() {
    setBusy(true)
    const outcome = await copy({ entityId })
    if (outcome.kind === 'written') {
      setRefused(null)
      await refreshAfterWrite(client, DIAGNOSIS_FIELDS)
      announce({ message: text.copied })
    } else {
      const message = outcome.kind === 'refused' ? outcome.refusal.message : text.notCopied
      setRefused({ message, attempt: (refused?.attempt ?? 0) + 1 })
    }
    setBusy(false)
  }

  return (
    <div>
      <Button kind="primary" busy={isBusy} onClick={() => void onCopy()}>
        {text.copy}
      </Button>
      {refused && <FormMessage errors={[refused]} attempt={refused.attempt} />}
    </div>
  )
}
