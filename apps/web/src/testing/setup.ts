import { format } from 'node:util'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect } from 'vitest'

const complain = console.error
let complaints: string[] = []

// What React warns of is a fault: markup that no browser keeps, keys that are missing. A spec that expects one spies on it.
beforeEach(() => {
  complaints = []
  console.error = (...words: unknown[]) => {
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
