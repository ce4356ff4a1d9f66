import type { ReactNode } from 'react'
import { usePageHeading } from '../lib/page/page-focus.tsx'
import { useDocumentHead } from '../lib/page/use-document-head.ts'
import styles from './page-header.module.css'
import { Unbroken } from './unbroken.tsx'

interface PageHeaderProps {
  title: string
  /** For the browser's tab, where the title alone would not say whose page it is. */
  documentTitle?: string
  /** What the figures say, as a person would say it aloud. Also the page's description. */
  sentence: string
  breadcrumb?: ReactNode
  /** Beside the title: the sample mark, a status. */
  marks?: ReactNode
  actions?: ReactNode
}

/** The head of every page: where one is, what it is called, and the sentence that says it all. */
export function PageHeader(props: PageHeaderProps) {
  const heading = usePageHeading()
  useDocumentHead(props.documentTitle ?? props.title, props.sentence)
  return (
    <header className={styles.header}>
      {props.breadcrumb}
      <div className={styles.titleRow}>
        <h1 ref={heading} tabIndex={-1}>
          <Unbroken>{props.title}</Unbroken>
        </h1>
        {props.marks}
      </div>
      <p className={styles.sentence}>{props.sentence}</p>
      {props.actions && <div className={styles.actions}>{props.actions}</div>}
    </header>
  )
}
