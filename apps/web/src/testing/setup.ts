import { format } from 'node:util'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect } from 'vitest'

const complain = console.error
let complaints: string[] = []

/** An element of HTML that jsdom doesn’t know. */
const UNKNOWN_TO_JSDOM = 'The tag <%s> is unrecognized'

// What React warns of is a fault: markup that no browser keeps, keys that are missing. So is an answer that lacks what was
// asked for. A spec that expects a complaint spies on it.
beforeEach(() => {
  complaints = []
  console.error = (...words: unknown[]) => {
    if (String(words[0]).startsWith(UNKNOWN_TO_JSDOM)) return
    complaints.push(format(...words))
    complain(...words)
  }
})

afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
  delete document.documentElement.dataset.theme
  console.error = complain
  expect(complaints).toEqual([])
})
