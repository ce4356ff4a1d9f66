import type { ReactNode } from 'react'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { OfflineBanner } from '../ui/offline-banner.tsx'
import { SkipLink } from '../ui/skip-link.tsx'
import { TopBarSlotProvider } from '../ui/top-bar-slot.tsx'
import * as messages from './app.messages.ts'
import styles from './layout.module.css'
import type { Shell } from './shell.ts'
import { TopBar } from './top-bar.tsx'

/** What stands around every page. */
export function Layout({ shell, children }: { shell: Shell; children: ReactNode }) {
  const text = useMessages(messages)
  return (
    <TopBarSlotProvider>
      <SkipLink />
      <OfflineBanner />
      <div className={shell.isWaiting ? styles.waiting : undefined}>
        <TopBar {...shell} />
        {shell.entity?.isSample && <aside className={styles.sample}>{text.sampleStrip}</aside>}
        <main id="contenido" tabIndex={-1} className={styles.main}>
          {children}
        </main>
        <footer className={styles.footer}>
          <p>{text.footerWhat}</p>
          <p>
            <a href="/graphiql">{text.footerData}</a>
          </p>
        </footer>
      </div>
    </TopBarSlotProvider>
  )
}
