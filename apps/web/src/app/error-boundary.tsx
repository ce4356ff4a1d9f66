import { Component, type ReactNode } from 'react'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { Button } from '../ui/button.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import * as messages from './app.messages.ts'

interface ErrorBoundaryProps {
  /** Another page is another chance: a change of it forgets the failure. */
  resetKey: string
  children: ReactNode
}

interface ErrorBoundaryState {
  hasFailed: boolean
}

/** Keeps one page's failure from taking the whole app with it. React offers this to classes only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidUpdate(before: ErrorBoundaryProps) {
    if (before.resetKey !== this.props.resetKey && this.state.hasFailed) {
      this.setState({ hasFailed: false })
    }
  }

  override render() {
    return this.state.hasFailed ? <CrashView /> : this.props.children
  }
}

function CrashView() {
  const text = useMessages(messages)
  return (
    <PageHeader
      title={text.crashTitle}
      sentence={text.crashSentence}
      actions={
        <Button kind="primary" onClick={() => location.reload()}>
          {text.reload}
        </Button>
      }
    />
  )
}
