import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react'
import styles from './announcer.module.css'
import { Button } from './button.tsx'

export interface Announcement {
  message: string
  /** Only where undoing is honest. */
  action?: { label: string; onSelect: () => void }
}

type Announce = (announcement: Announcement) => void

const AnnouncerContext = createContext<Announce>(() => {})

// Long enough to read twice; with an action it stays until it is used or replaced.
const SHOWN_FOR_MS = 7_000

/** One live region for the whole app: "Guardado", read aloud and shown at the foot. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [current, setCurrent] = useState<(Announcement & { at: number }) | null>(null)
  const announce = useCallback<Announce>((next) => setCurrent({ ...next, at: Date.now() }), [])

  useEffect(() => {
    if (!current || current.action) return
    const timer = setTimeout(() => setCurrent(null), SHOWN_FOR_MS)
    return () => clearTimeout(timer)
  }, [current])

  return (
    <AnnouncerContext value={announce}>
      {children}
      <div className={styles.place} role="status" aria-live="polite">
        {current && (
          <div className={styles.toast} key={current.at}>
            <span>{current.message}</span>
            {current.action && (
              <Button
                small
                onClick={() => {
                  current.action?.onSelect()
                  setCurrent(null)
                }}
              >
                {current.action.label}
              </Button>
            )}
          </div>
        )}
      </div>
    </AnnouncerContext>
  )
}

export function useAnnounce(): Announce {
  return use(AnnouncerContext)
}
