import { createContext, type ReactNode, use, useCallback, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'

/** True once after each navigation within the app; the first load is the browser's. */
type TakeTurn = (path: string) => boolean

const PageFocusContext = createContext<TakeTurn>(() => false)

/** Remembers which page's heading had the focus last. */
export function PageFocusProvider({ children }: { children: ReactNode }) {
  const [path] = useLocation()
  const announced = useRef(path)
  const takeTurn = useCallback<TakeTurn>((asked) => {
    const isNew = announced.current !== asked
    announced.current = asked
    return isNew
  }, [])
  return <PageFocusContext value={takeTurn}>{children}</PageFocusContext>
}

/** A ref for the page's `h1` (with `tabIndex={-1}`): after a navigation, reading starts there. */
export function usePageHeading() {
  const heading = useRef<HTMLHeadingElement>(null)
  const takeTurn = use(PageFocusContext)
  const [path] = useLocation()
  useEffect(() => {
    if (!heading.current || !takeTurn(path)) return
    window.scrollTo(0, 0)
    heading.current.focus({ preventScroll: true })
  }, [takeTurn, path])
  return heading
}
