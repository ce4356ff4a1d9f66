import { useEffect, useRef } from 'react'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { useAnnounce } from './announcer.tsx'
import { Button } from './button.tsx'
import * as messages from './one-time-link.messages.ts'
import styles from './one-time-link.module.css'
import { TextField } from './text-field.tsx'

interface OneTimeLinkProps {
  link: string
  /** Whom to hand it to. */
  name: string
  /** In words. */
  until: string
}

/** A link that the server gives once: what it is, how to hand it over, a way to copy it. */
export function OneTimeLink({ link, name, until }: OneTimeLinkProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const field = useRef<HTMLInputElement>(null)
  const title = useRef<HTMLHeadingElement>(null)

  // A new link takes the focus: it is what the person asked for, and won't come again.
  useEffect(() => {
    if (link) title.current?.focus()
  }, [link])

  async function copy() {
    try {
      await navigator.clipboard.writeText(link)
      announce({ message: text.copied })
    } catch {
      // Forbidden, or a page without HTTPS, which has no clipboard.
      field.current?.select()
      announce({ message: text.copyByHand })
    }
  }

  return (
    <div className={styles.link}>
      <h3 ref={title} tabIndex={-1}>
        {text.linkTitle}
      </h3>
      <p>{text.linkHelp(name, until)}</p>
      <TextField
        ref={field}
        label={text.link}
        readOnly
        value={link}
        onFocus={({ target }) => target.select()}
      />
      <Button kind="primary" onClick={copy}>
        {text.copy}
      </Button>
    </div>
  )
}
