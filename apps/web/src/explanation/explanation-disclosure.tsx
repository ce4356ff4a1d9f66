import { useId, useState } from 'react'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { Toggle } from '../ui/toggle.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import * as messages from './explanation.messages.ts'
import { ExplanationPanel } from './explanation-panel.tsx'

interface ExplanationDisclosureProps {
  /** The entity’s slug. */
  entity: string
  targetId: string
  /** Whose figure it is: several stand on a page. */
  name: string
}

/** Opens in its place what a figure is made of; it is asked for only then. */
export function ExplanationDisclosure({ entity, targetId, name }: ExplanationDisclosureProps) {
  const text = useMessages(messages)
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  return (
    <div>
      <Toggle isOpen={isOpen} controls={id} onToggle={() => setIsOpen(!isOpen)}>
        {text.open}
        <VisuallyHidden>{text.openOf(name)}</VisuallyHidden>
      </Toggle>
      {isOpen && (
        <div id={id}>
          <ExplanationPanel entity={entity} targetId={targetId} />
        </div>
      )}
    </div>
  )
}
