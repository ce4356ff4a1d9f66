import { useEffect } from 'react'

const PRODUCT = 'GEL·T'

/** The tab's title, the most particular part first, and the page's description in words. */
export function useDocumentHead(title: string, description?: string): void {
  useEffect(() => {
    document.title = title === PRODUCT ? PRODUCT : `${title} · ${PRODUCT}`
    const meta = document.querySelector('meta[name="description"]')
    if (description) meta?.setAttribute('content', description)
  }, [title, description])
}
