import { createContext, type ReactNode, use, useState } from 'react'
import { createPortal } from 'react-dom'

interface Slot {
  place: HTMLElement | null
  setPlace: (place: HTMLElement | null) => void
}

const SlotContext = createContext<Slot>({ place: null, setPlace: () => {} })

export function TopBarSlotProvider({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  return <SlotContext value={{ place, setPlace }}>{children}</SlotContext>
}

/** Where the page's control appears; the top bar has one. */
export function TopBarSlotPlace() {
  const { setPlace } = use(SlotContext)
  return <div ref={setPlace} />
}

/** What a page hangs into the top bar: the cut-off date. */
export function TopBarSlot({ children }: { children: ReactNode }) {
  const { place } = use(SlotContext)
  return place && createPortal(children, place)
}
