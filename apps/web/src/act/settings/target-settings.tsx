import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { goalWords } from '../../lib/figures/target-words.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ArchiveTargetForm } from './archive-target.form.tsx'
import { type MemberChoices, MembersPanel } from './members-panel.tsx'
import styles from './settings.module.css'
import { TargetForm } from './target.form.tsx'
import * as messages from './target.messages.ts'
import type { TargetPlace } from './target-place.ts'

const targetFragment = graphql(`
  fragment TargetSettings_target on Target {
    id
    version
    label
    kind
    mode
    goal
    unit
    unitPlural
    periodUnit
    wholeNumbers
    memberKind
    numeratorLabel
    denominatorLabel
    rules {
      readings {
        measurementId
      }
    }
    ...MembersPanel_target
  }
`)

interface TargetSettingsProps {
  place: TargetPlace
  target: FragmentType<typeof targetFragment>
  choices: MemberChoices
  /** The entity’s day. */
  today: string
}

/** One target of a row: what it commits to, its forms and its members. */
export function TargetSettings({ place, choices, today, ...props }: TargetSettingsProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const target = readFragment(targetFragment, props.target)
  const [open, setOpen] = useState<'EDIT' | 'ARCHIVE' | null>(null)
  const close = () => setOpen(null)
  const { id, version, label } = target
  return (
    <section className={`${styles.stack} ${styles.part}`} aria-labelledby={`meta-${id}`}>
      <h3 id={`meta-${id}`}>{label}</h3>
      {open === 'EDIT' ? (
        <TargetForm place={place} target={target} onDone={close} />
      ) : (
        <>
          <p>
            {text.goalLine(
              goalWords(target, language),
              text.modes[target.mode].toLocaleLowerCase(language),
            )}
            .
          </p>
          <div className={styles.actions}>
            <Button small onClick={() => setOpen('EDIT')}>
              {text.edit}
            </Button>
            <Button small kind="quiet" onClick={() => setOpen('ARCHIVE')}>
              {text.archive}
            </Button>
          </div>
        </>
      )}
      {target.memberKind && (
        <MembersPanel place={place} target={target} choices={choices} today={today} />
      )}
      <Dialog title={text.archive} open={open === 'ARCHIVE'} onClose={close}>
        <ArchiveTargetForm place={place} target={{ id, version, label }} onDone={close} />
      </Dialog>
    </section>
  )
}
