import { formatShortDate, type MemberKind } from '@gelt/domain'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Disclosure } from '../../ui/menu.tsx'
import { Table } from '../../ui/table.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { AddMemberForm } from './add-member.form.tsx'
import { EditMemberForm, EndMemberForm } from './member.form.tsx'
import styles from './settings.module.css'
import * as messages from './target.messages.ts'
import type { TargetPlace } from './target-place.ts'

const targetFragment = graphql(`
  fragment MembersPanel_target on Target {
    id
    memberKind
    members {
      id
      name
      activeFrom
      activeTo
      deadline
      reason
      version
    }
  }
`)

interface Choice {
  /** Global id. */
  id: string
  name: string
}

/** What a member can be, where it is one of a list. */
export type MemberChoices = Partial<Record<MemberKind, readonly Choice[]>>

interface MembersPanelProps {
  place: TargetPlace
  target: FragmentType<typeof targetFragment>
  choices: MemberChoices
  /** The entity’s day. */
  today: string
}

type Open = { what: 'ADD' } | { what: 'EDIT' | 'END'; id: string } | null

/** Those that a target counts by: since when, until when, and by which deadline. */
export function MembersPanel({ place, choices, today, ...props }: MembersPanelProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { id, memberKind, members } = readFragment(targetFragment, props.target)
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const chosen = open && 'id' in open ? members.find((one) => one.id === open.id) : undefined
  const day = (value: string) => formatShortDate(value, language)
  const counting = members.filter(({ activeTo }) => !activeTo || activeTo >= today)
  if (!memberKind) return null
  return (
    <div className={styles.stack}>
      <Disclosure
        summary={
          <>
            {text.members}: {text.memberCount(counting.length)}
          </>
        }
      >
        <Table
          caption={text.members}
          captionHidden
          rows={members}
          rowKey={(member) => member.id}
          columns={[
            {
              key: 'name',
              header: text.member,
              rowHeader: true,
              cell: ({ name, reason }) => (
                <>
                  {name}
                  {reason && <span className={styles.below}>{reason}</span>}
                </>
              ),
            },
            {
              key: 'counts',
              header: text.counts,
              cell: ({ activeFrom, activeTo }) =>
                [
                  activeFrom ? text.since(day(activeFrom)) : !activeTo && text.fromStart,
                  activeTo && text.until(day(activeTo)),
                ]
                  .filter(Boolean)
                  .join(' '),
            },
            {
              key: 'deadline',
              header: text.ownDeadline,
              cell: ({ deadline }) => (deadline ? day(deadline) : text.noDeadline),
            },
            {
              key: 'actions',
              header: text.actions,
              cell: (member) => (
                <div className={styles.actions}>
                  <Button small onClick={() => setOpen({ what: 'EDIT', id: member.id })}>
                    {text.editMember} <VisuallyHidden>{member.name}</VisuallyHidden>
                  </Button>
                  {!member.activeTo && (
                    <Button
                      small
                      kind="quiet"
                      onClick={() => setOpen({ what: 'END', id: member.id })}
                    >
                      {text.endMember} <VisuallyHidden>{member.name}</VisuallyHidden>
                    </Button>
                  )}
                </div>
              ),
            },
          ]}
        />
        <Button small onClick={() => setOpen({ what: 'ADD' })}>
          {text.addMember}
        </Button>
      </Disclosure>
      <Dialog title={text.addMember} open={open?.what === 'ADD'} onClose={close}>
        <AddMemberForm
          place={place}
          targetId={id}
          memberKind={memberKind}
          choices={choices[memberKind]?.filter(
            ({ name }) => !counting.some((member) => member.name === name),
          )}
          onDone={close}
        />
      </Dialog>
      <Dialog
        title={text.editing(chosen?.name ?? '')}
        open={open?.what === 'EDIT' && chosen !== undefined}
        onClose={close}
      >
        {chosen && <EditMemberForm place={place} targetId={id} member={chosen} onDone={close} />}
      </Dialog>
      <Dialog
        title={text.ending(chosen?.name ?? '')}
        open={open?.what === 'END' && chosen !== undefined}
        onClose={close}
      >
        {chosen && (
          <EndMemberForm place={place} targetId={id} member={chosen} today={today} onDone={close} />
        )}
      </Dialog>
    </div>
  )
}
