import { formatInstant } from '@gelt/domain'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { refusalErrors } from '../../lib/forms/refusal-errors.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { OneTimeLink } from '../../ui/one-time-link.tsx'
import styles from './people.module.css'
import { invitePersonDocument, resetPasswordDocument } from './person.document.ts'
import * as messages from './person.messages.ts'

const personFragment = graphql(`
  fragment AccessPanel_person on Person {
    id
    name
    email
    hasAccount
  }
`)

interface Issued {
  delivered: boolean
  expiresAt: string
  link?: string | null
}

/** Whether the person can sign in, and the one-time link that lets them. */
export function AccessPanel(props: { person: FragmentType<typeof personFragment> }) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { id, name, email, hasAccount } = readFragment(personFragment, props.person)
  const invite = useWrite(invitePersonDocument)
  const reset = useWrite(resetPasswordDocument)
  const [isBusy, setBusy] = useState(false)
  const [issued, setIssued] = useState<Issued | null>(null)
  const [refusals, setRefusals] = useState<readonly string[]>([])

  async function issue() {
    setBusy(true)
    const outcome = await (hasAccount ? reset({ personId: id }) : invite({ personId: id }))
    setBusy(false)
    if (outcome.kind === 'written') {
      setRefusals([])
      setIssued(outcome.value)
    } else setRefusals(refusalErrors(outcome, language).form)
  }

  if (!email && !hasAccount) return <p>{text.noEmail}</p>
  const until = issued && formatInstant(new Date(issued.expiresAt), language)
  return (
    <>
      <p>{hasAccount ? text.hasAccount : text.noAccount}</p>
      {issued?.link && until && <OneTimeLink link={issued.link} name={name} until={until} />}
      <div role="status">
        {issued?.delivered && until && (
          <p className={styles.done}>{text.delivered(email ?? '', until)}</p>
        )}
        {issued && !issued.delivered && !issued.link && <p>{text.linkGone}</p>}
      </div>
      {refusals.length > 0 && (
        <div role="alert" className={styles.refusal}>
          {refusals.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </div>
      )}
      <Button busy={isBusy} onClick={issue}>
        {issued ? text.again : hasAccount ? text.reset : text.invite}
      </Button>
    </>
  )
}
