import { formatShortDate } from '@gelt/domain'
import { useState } from 'react'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Table, type TableColumn } from '../../ui/table.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { CloseUnitForm } from './close-unit.form.tsx'
import * as messages from './offices.messages.ts'
import styles from './offices.module.css'
import { UnitForm } from './unit.form.tsx'
import type { Unit, UnitKind } from './unit.ts'

interface UnitListProps {
  kind: UnitKind
  units: readonly Unit[]
  /** Global id. */
  entityId: string
  today: string
  mayEdit: boolean
}

type Open = { what: 'ADD' } | { what: 'EDIT' | 'CLOSE'; id: string } | null

/** One list of the directory: what works, since when, and its forms. */
export function UnitList({ kind, units, entityId, today, mayEdit }: UnitListProps) {
  const text = useMessages(messages)
  const words = text.kinds[kind]
  const { language } = useLanguage()
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const chosen = open && 'id' in open ? units.find(({ id }) => id === open.id) : undefined
  const day = (value: string) => formatShortDate(value, language)

  const columns: TableColumn<Unit>[] = [
    {
      key: 'name',
      header: text.name,
      rowHeader: true,
      sortBy: ({ name }) => name,
      cell: ({ name, activeTo }) => (
        <>
          {name} {activeTo && activeTo < today && <Badge>{text.closed}</Badge>}
        </>
      ),
    },
    { key: 'code', header: text.code, sortBy: ({ code }) => code, cell: ({ code }) => code },
    ...(kind === 'ORGANISATION'
      ? [
          {
            key: 'sector',
            header: text.sector,
            cell: ({ sector }: Unit) => sector ?? text.noSector,
          },
        ]
      : []),
    {
      key: 'span',
      header: text.span,
      sortBy: ({ activeFrom }) => activeFrom,
      cell: ({ activeFrom, activeTo }) =>
        activeTo ? text.between(day(activeFrom), day(activeTo)) : text.since(day(activeFrom)),
    },
  ]
  if (mayEdit) {
    columns.push({
      key: 'actions',
      header: text.actions,
      cell: ({ id, name, activeTo }) => (
        <div className={styles.actions}>
          <Button small onClick={() => setOpen({ what: 'EDIT', id })}>
            {text.edit} <VisuallyHidden>{name}</VisuallyHidden>
          </Button>
          {!activeTo && (
            <Button small kind="quiet" onClick={() => setOpen({ what: 'CLOSE', id })}>
              {text.close} <VisuallyHidden>{name}</VisuallyHidden>
            </Button>
          )}
        </div>
      ),
    })
  }
  return (
    <>
      <Table
        caption={words.title}
        captionHidden
        rows={units}
        rowKey={({ id }) => id}
        columns={columns}
        empty={words.empty}
      />
      {mayEdit && <Button onClick={() => setOpen({ what: 'ADD' })}>{words.add}</Button>}
      <Dialog title={words.add} open={open?.what === 'ADD'} onClose={close}>
        <UnitForm kind={kind} entityId={entityId} today={today} unit={null} onDone={close} />
      </Dialog>
      <Dialog
        title={words.edit(chosen?.name ?? '')}
        open={open?.what === 'EDIT' && chosen !== undefined}
        onClose={close}
      >
        <UnitForm
          kind={kind}
          entityId={entityId}
          today={today}
          unit={chosen ?? null}
          onDone={close}
        />
      </Dialog>
      <Dialog
        title={words.close(chosen?.name ?? '')}
        open={open?.what === 'CLOSE' && chosen !== undefined}
        onClose={close}
      >
        {chosen && <CloseUnitForm kind={kind} unit={chosen} today={today} onDone={close} />}
      </Dialog>
    </>
  )
}
