import { useApolloClient } from '@apollo/client/react'
import { saveViewInput } from '@gelt/domain'
import { useState } from 'react'
import { Link } from 'wouter'
import { refreshAfterWrite } from '../../lib/forms/refresh-after-write.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { removeViewDocument, saveViewDocument } from './inventory.document.ts'
import styles from './inventory.module.css'
import { type InventoryFilter, viewAddress, viewQuery } from './inventory-filter.rules.ts'
import * as messages from './saved-views.messages.ts'

interface View {
  /** Global id. */
  id: string
  name: string
  query: string
}

interface SavedViewsProps {
  entity: string
  /** Global id. */
  entityId: string
  views: readonly View[]
  /** What is in sight. */
  filter: InventoryFilter
}

/** Filters and orders that a person keeps, each a link; the one in sight can be added. Nothing for who keeps none. */
export function SavedViews({ entity, entityId, views, filter }: SavedViewsProps) {
  const text = useMessages(messages)
  const query = viewQuery(filter)
  const [isNaming, setNaming] = useState(false)
  if (!useMay(entity, 'view.save')) return null
  return (
    <section aria-label={text.label} className={styles.views}>
      <h3>{text.label}</h3>
      {views.length === 0 && !isNaming && <p className={styles.faint}>{text.none}</p>}
      {views.length > 0 && (
        <ul className={styles.viewList}>
          {views.map((view) => (
            <SavedViewItem
              key={view.id}
              entity={entity}
              view={view}
              address={viewAddress(view.query, filter)}
              isShown={view.query === query}
            />
          ))}
        </ul>
      )}
      {isNaming ? (
        <SaveViewForm entityId={entityId} query={query} onDone={() => setNaming(false)} />
      ) : (
        <Button small onClick={() => setNaming(true)}>
          {text.save}
        </Button>
      )}
    </section>
  )
}

interface SavedViewItemProps {
  entity: string
  view: View
  /** The search part of its address, with `?`. */
  address: string
  isShown: boolean
}

function SavedViewItem({ entity, view, address, isShown }: SavedViewItemProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const client = useApolloClient()
  const remove = useWrite(removeViewDocument)
  async function removeNow() {
    const outcome = await remove({ viewId: view.id })
    if (outcome.kind !== 'written') return announce({ message: text.notRemoved })
    await refreshAfterWrite(client, ['savedViews'])
    announce({ message: text.removed(view.name) })
  }
  return (
    <li>
      <Link
        href={`${paths.inventory(entity)}${address}`}
        aria-current={isShown ? 'true' : undefined}
      >
        {view.name}
      </Link>
      <Button
        small
        kind="quiet"
        aria-label={text.remove(view.name)}
        onClick={() => void removeNow()}
      >
        <span aria-hidden="true">×</span>
      </Button>
    </li>
  )
}

interface SaveViewFormProps {
  entityId: string
  query: string
  onDone: () => void
}

const input = saveViewInput.pick({ name: true })

function SaveViewForm({ entityId, query, onDone }: SaveViewFormProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const save = useWrite(saveViewDocument)
  const { form, write } = useWriteForm({
    input,
    values: { name: '' },
    version: null,
    draftKey: `view:${entityId}`,
    labels: { name: text.name },
    refreshes: ['savedViews'],
    write: ({ name }) => save({ entityId, list: 'PROCEDURES', name, query }),
    onWritten: () => {
      announce({ message: text.saved(form.getValues('name')) })
      onDone()
    },
  })
  return (
    <WriteFormFrame form={write} submit={text.saveNow} onCancel={onDone}>
      <TextField
        label={text.name}
        help={text.nameHelp}
        error={form.formState.errors.name?.message}
        {...form.register('name')}
      />
    </WriteFormFrame>
  )
}
