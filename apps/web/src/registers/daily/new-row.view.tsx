import type { RegisterDefinition } from '@gelt/domain'
import { type ReactNode, useRef, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { registerPaths } from '../../lib/registers/register-paths.ts'
import { registerTitle } from '../../lib/registers/register-words.ts'
import { useOwnOffices } from '../../lib/session/use-own-offices.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { begunValues } from './begun-values.ts'
import { registerDocuments } from './register-documents.ts'
import { RegisterRowForm } from './register-row.form.tsx'
import * as messages from './row-form.messages.ts'
import styles from './row-form.module.css'
import { apiValues, nextValues } from './row-form.rules.ts'
import { useMoved } from './use-moved.ts'
import { type Place, type PlacePlan, usePlace } from './use-place.ts'

interface NewRowViewProps {
  /** The entity’s slug. */
  entity: string
  definition: RegisterDefinition
  notFound: ReactNode
}

/** A new row of a register; afterwards its page, or the form for the next one. */
export function NewRowView({ entity, definition, notFound }: NewRowViewProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { place, plan, isMissing, error, retry } = usePlace(entity)
  const own = useOwnOffices(entity)
  if (isMissing) return notFound
  const { one } = definition.nouns[language]
  const failure = error ?? own.error
  const needed = Object.values(definition.fields).filter((field) => field.needed).length
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            trail={[
              {
                href: registerPaths.register(entity, definition),
                label: registerTitle(definition, language),
              },
            ]}
          />
        }
        title={text.newTitle(one)}
        sentence={failure ? text.failed : text.newSentence(needed)}
      />
      {(!place || !own.isKnown) &&
        (failure ? (
          <ErrorState
            requestId={requestIdOf(failure)}
            onRetry={() => {
              retry()
              own.retry()
            }}
          />
        ) : (
          <Skeleton height={420} />
        ))}
      {place && own.isKnown && (
        <NewRow entity={entity} definition={definition} place={place} plan={plan} own={own} />
      )}
    </>
  )
}

interface NewRowProps {
  entity: string
  definition: RegisterDefinition
  place: Place
  plan: PlacePlan | null
  own: ReturnType<typeof useOwnOffices>
}

function NewRow({ entity, definition, place, plan, own }: NewRowProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const [, navigate] = useLocation()
  const create = useWrite(registerDocuments(definition).create)
  const moved = useMoved(entity, definition, plan)
  const [said, setSaid] = useState<string | null>(null)
  const isAnother = useRef(false)
  const led = new URLSearchParams(useSearch())
  const [begun] = useState(() => begunValues(definition, { place, plan, own, led }))
  const written = useRef(begun)
  return (
    <>
      {said && (
        <p className={styles.moved} role="status">
          {said}
        </p>
      )}
      <RegisterRowForm
        entity={entity}
        definition={definition}
        place={place}
        plan={plan}
        values={begun}
        before={null}
        version={null}
        draftKey={`register:${place.id}:${definition.key}:new`}
        keeps={own.keeps}
        another={{
          label: text.saveAndAnother,
          choose: (isChosen) => {
            isAnother.current = isChosen
          },
        }}
        write={(values) => {
          written.current = { ...begun, ...heldAgain(values) }
          const input = { entityId: place.id, ...apiValues(definition, values) }
          return moved.watch(() => create(input))
        }}
        onWritten={async (row, again) => {
          if (isAnother.current) again(nextValues(definition, begun, written.current))
          const sentence = await moved.say(row.id)
          announce({ message: sentence })
          if (isAnother.current) setSaid(sentence)
          else {
            navigate(registerPaths.row(entity, definition, row.code), {
              state: { said: sentence },
            })
          }
        }}
      />
    </>
  )
}

/** Checked values as text again, for the next row’s form. */
function heldAgain(values: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, text]) => [key, text ?? '']))
}
