import { useEffect } from 'react'

/** Goes to the address's `#anchor` once its content is there; the browser looked before. */
export function useHashTarget(isReady: boolean): void {
  useEffect(() => {
    if (!isReady || location.hash.length < 2) return
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!target) return
    const folded = target.querySelector('details') ?? target.closest('details')
    if (folded) folded.open = true
    target.scrollIntoView()
  }, [isReady])
}
