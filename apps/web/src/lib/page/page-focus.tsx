import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react'
import { useLocation } from 'wouter'

/**
 * NAVIGATED once after each navigation within the app (the first load is the browser's), then AGAIN
 * for each heading that takes the place of that one: a page that has loaded redraws it.
 */
type Turn = 'NAVIGATED' | 'AGAIN' | null
type TakeTurn = (path: string) => Turn

const PageFocusContext = createContext<TakeTurn>(() => null)

/** Remembers which page's heading had the focus last, and where the focus was when the person left. */
export function PageFocusProvider({ children }: { children: ReactNode }) {
  const [path] = useLocation()
  const announced = useRef(path)
  const focused = useRef<string | null>(null)
  const left = useRef<{ path: string; from: Element | null }>({ path, from: null })

  // Before the headings' own effects, which are passive.
  useLayoutEffect(() => {
    if (left.current.path !== path) left.current = { path, from: document.activeElement }
  }, [path])

  const takeTurn = useCallback<TakeTurn>((asked) => {
    if (announced.current === asked) return focused.current === asked ? 'AGAIN' : null
    announced.current = asked
    const { activeElement } = document
    // A page that took long to come: the person has opened a menu or gone to a field meanwhile.
    const isElsewhere = activeElement !== document.body && activeElement !== left.current.from
    focused.current = isElsewhere ? null : asked
    return isElsewhere ? null : 'NAVIGATED'
  }, [])
  return <PageFocusContext value={takeTurn}>{children}</PageFocusContext>
}

/** A ref for the page's `h1` (with `tabIndex={-1}`): after a navigation, reading starts there. */
export function usePageHeading() {
  const heading = useRef<HTMLHeadingElement>(null)
  const takeTurn = use(PageFocusContext)
  const [path] = useLocation()
  useEffect(() => {
    if (!heading.current) return
    const turn = takeTurn(path)
    if (turn === 'NAVIGATED') window.scrollTo(0, 0)
    // The heading before it took the focus away with it; nowhere else is it taken from.
    const isLost = turn === 'AGAIN' && document.activeElement === document.body
    if (turn === 'NAVIGATED' || isLost) heading.current.focus({ preventScroll: true })
  }, [takeTurn, path])
  return heading
}
