import { createContext, type ReactNode, use, useCallback, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'

/**
 * NAVIGATED once after each navigation within the app (the first load is the browser's), then AGAIN
 * for each heading that takes the place of that one: a page that has loaded redraws it.
 */
type Turn = 'NAVIGATED' | 'AGAIN' | null
type TakeTurn = (path: string) => Turn

const PageFocusContext = createContext<TakeTurn>(() => null)

/** Remembers which page's heading had the focus last. */
export function PageFocusProvider({ children }: { children: ReactNode }) {
  const [path] = useLocation()
  const announced = useRef(path)
  const focused = useRef<string | null>(null)
  const takeTurn = useCallback<TakeTurn>((asked) => {
    if (announced.current === asked) return focused.current === asked ? 'AGAIN' : null
    announced.current = asked
    focused.current = asked
    return 'NAVIGATED'
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
