import { type RefObject, useLayoutEffect, useState } from 'react'

// What a chart is drawn for before it is measured, and where nothing can be measured.
const DEFAULT_WIDTH = 720

/** The element's width in CSS pixels: text in a chart keeps its size, the drawing adapts. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(DEFAULT_WIDTH)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const measure = () => setWidth(Math.max(280, Math.round(element.clientWidth)) || DEFAULT_WIDTH)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return width
}
