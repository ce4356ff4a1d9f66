import { format } from 'node:util'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect } from 'vitest'

const complain = console.error
let complaints: string[] = []

/** No faults of ours: an element of HTML that jsdom doesn’t know, and answers of a spec that hold less than was asked for. */
const TOLERATED = /^(?:The tag <%s> is unrecognized|Missing field )/

// What React warns of is one: markup that no browser keeps, keys that are missing. A spec that expects it spies on it.
beforeEach(() => {
  complaints = []
  console.error = (...words: unknown[]) => {
    complain(...words)
    if (!TOLERATED.test(String(words[0]))) complaints.push(format(...words))
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
