import { useEffect, useRef, useState } from 'react'

// Long enough not to ask at every letter, short enough to feel at once.
const TYPING_MS = 300

interface TypedSearch {
  typed: string
  type: (text: string) => void
}

/** A search as it is typed: handed over once the typing rests, and changed by whoever changes the address. */
export function useTypedSearch(
  asked: string | undefined,
  onAsk: (search: string | undefined) => void,
): TypedSearch {
  const [typed, setTyped] = useState(asked ?? '')
  const [seen, setSeen] = useState(asked)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // What is asked when the typing rests goes to the address as it is then, other filters included.
  const ask = useRef(onAsk)
  useEffect(() => {
    ask.current = onAsk
  })
  useEffect(() => () => clearTimeout(timer.current), [])
  if (seen !== asked) {
    setSeen(asked)
    if ((asked ?? '') !== typed.trim()) setTyped(asked ?? '')
  }
  return {
    typed,
    type(text) {
      setTyped(text)
      clearTimeout(timer.current)
      const { pathname } = location
      timer.current = setTimeout(() => {
        // While the next page is loading this one is still there: it must not call back who has left.
        if (location.pathname === pathname) ask.current(text.trim() || undefined)
      }, TYPING_MS)
    },
  }
}
