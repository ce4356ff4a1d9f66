import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react'

type Navigate = (to: string, options?: NavigateOptions) => void
type NavigateOptions = { replace?: boolean; state?: unknown }

interface Pending {
  go: () => void
}

interface LeaveGuard {
  /** Registers a form with unsaved changes; the answer takes it back. */
  hold: (drop: () => void) => () => void
  /** wouter's `aroundNav`: goes at once, or asks first. */
  aroundNav: (navigate: Navigate, to: string, options?: NavigateOptions) => void
  pending: Pending | null
  stay: () => void
  /** Drops what was typed and goes where the person wanted to. */
  leave: () => void
}

const LeaveGuardContext = createContext<LeaveGuard | null>(null)

// What holds the person back, outside React: asked in event handlers only.
function createHolders() {
  const holders = new Set<() => void>()
  return {
    add(drop: () => void) {
      holders.add(drop)
      return () => {
        holders.delete(drop)
      }
    },
    isEmpty: () => holders.size === 0,
    dropAll() {
      for (const drop of holders) drop()
      holders.clear()
    },
  }
}

/** Asks before a navigation within the app would lose what was typed. */
export function LeaveGuardProvider({ children }: { children: ReactNode }) {
  const [holders] = useState(createHolders)
  const [pending, setPending] = useState<Pending | null>(null)

  useEffect(() => {
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      if (!holders.isEmpty()) event.preventDefault()
    }
    window.addEventListener('beforeunload', onBeforeUnload)
    return () => window.removeEventListener('beforeunload', onBeforeUnload)
  }, [holders])

  const aroundNav = useCallback<LeaveGuard['aroundNav']>(
    (navigate, to, options) => {
      const isSamePage = new URL(to, location.href).pathname === location.pathname
      if (isSamePage || holders.isEmpty()) navigate(to, options)
      else setPending({ go: () => navigate(to, options) })
    },
    [holders],
  )

  const guard = useMemo<LeaveGuard>(
    () => ({
      hold: holders.add,
      aroundNav,
      pending,
      stay: () => setPending(null),
      leave() {
        holders.dropAll()
        setPending(null)
        pending?.go()
      },
    }),
    [holders, aroundNav, pending],
  )
  return <LeaveGuardContext value={guard}>{children}</LeaveGuardContext>
}

export function useLeaveGuard(): LeaveGuard {
  const guard = use(LeaveGuardContext)
  if (!guard) throw new Error('useLeaveGuard needs a LeaveGuardProvider around it')
  return guard
}
