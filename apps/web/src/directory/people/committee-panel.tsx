import { formatDate } from '@gelt/domain'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Table } from '../../ui/table.tsx'
import { AddSeatForm, EndSeatForm } from './committee-seat.form.tsx'
import * as messages from './person.messages.ts'

const personFragment = graphql(`
  fragment CommitteePanel_person on Person {
    id
    name
    archived
    committeeSeats {
      id
      function
      act
      since
      until
      version
    }
  }
`)

interface CommitteePanelProps {
  person: FragmentType<typeof personFragment>
  /** The entity’s day. */
  today: string
  mayManage: boolean
}

/** The person’s seats in the committee, each with the act that gave it. */
export function CommitteePanel({ today, mayManage, ...props }: CommitteePanelProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { id, name, archived, committeeSeats } = readFragment(personFragment, props.person)
  const [open, setOpen] = useState<'ADD' | string | null>(null)
  const seats = committeeSeats ?? []
  const ending = seats.find((seat) => seat.id === open)
  const close = () => setOpen(null)
  const mayEdit = mayManage && !archived
  return (
    <>
      {seats.length === 0 ? (
        <p>{text.noSeats}</p>
      ) : (
        <Table
          caption={text.seats}
          captionHidden
          rows={seats}
          rowKey={(seat) => seat.id}
          columns={[
            { key: 'function', header: text.function, rowHeader: true, cell: (s) => s.function },
            { key: 'act', header: text.act, cell: (s) => s.act ?? text.noAct },
            { key: 'since', header: text.since, cell: (s) => formatDate(s.since, language) },
            {
              key: 'until',
              header: text.until,
              cell: (s) => {
                if (s.until) return formatDate(s.until, language)
                if (!mayEdit) return text.stillIn
                return (
                  <Button small onClick={() => setOpen(s.id)}>
                    {text.endSeat}
                  </Button>
                )
              },
            },
          ]}
        />
      )}
      {mayEdit && <Button onClick={() => setOpen('ADD')}>{text.addSeat}</Button>}
      <Dialog title={text.addSeat} open={open === 'ADD'} onClose={close}>
        <AddSeatForm person={{ id, name }} today={today} onDone={close} />
      </Dialog>
      <Dialog
        title={ending ? text.endSeatOf(ending.function) : text.endSeat}
        open={ending !== undefined}
        onClose={close}
      >
        {ending && <EndSeatForm seat={ending} name={name} today={today} onDone={close} />}
      </Dialog>
    </>
  )
}
