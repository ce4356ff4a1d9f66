import type { ApolloClient } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { LeaveGuardProvider, useLeaveGuard } from '../lib/drafts/leave-guard.tsx'
import { LanguageProvider } from '../lib/i18n/language-context.tsx'
import { PageFocusProvider } from '../lib/page/page-focus.tsx'
import { AnnouncerProvider } from '../ui/announcer.tsx'
import { LeaveDialog } from './leave-dialog.tsx'

interface ProvidersProps {
  client: ApolloClient
  children: ReactNode
}

export function Providers({ client, children }: ProvidersProps) {
  return (
    <ApolloProvider client={client}>
      <LanguageProvider>
        <LeaveGuardProvider>
          <GuardedRouter>
            <PageFocusProvider>
              <AnnouncerProvider>
                {children}
                <LeaveDialog />
              </AnnouncerProvider>
            </PageFocusProvider>
          </GuardedRouter>
        </LeaveGuardProvider>
      </LanguageProvider>
    </ApolloProvider>
  )
}

function GuardedRouter({ children }: { children: ReactNode }) {
  const { aroundNav } = useLeaveGuard()
  return <Router aroundNav={aroundNav}>{children}</Router>
}
