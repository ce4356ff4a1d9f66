import { lazy, Suspense, useId, useState } from 'react'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Skeleton } from '../../ui/states.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import * as messages from './explanation.messages.ts'

const ExplanationPanel = lazy(async () => {
  const { ExplanationPanel: Panel } = await import('./explanation-panel.tsx')
  return { default: Panel }
})

interface ExplanationDisclosureProps {
  /** The entity’s slug. */
  entity: string
  targetId: string
  /** Whose figure it is: several stand on a page. */
  name: string
}

/** Opens in its place what a figure is made of; it comes and is asked for only then. */
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
          <Suspense fallback={<Skeleton height={200} />}>
            <ExplanationPanel entity={entity} targetId={targetId} />
          </Suspense>
        </div>
      )}
    </div>
  )
}
