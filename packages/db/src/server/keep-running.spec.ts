import { expect, it } from 'vitest'
import { keepRunning, type Launch } from './keep-running.ts'
import type { SupervisedServer } from './supervise.ts'

/** A server that ends when the test says so. */
function fakeServer(): SupervisedServer & { end(): void } {
  const { promise: exited, resolve: end } = Promise.withResolvers<void>()
  let over = false
  void exited.then(() => {
    over = true
  })
  return { exited, end, hasExited: () => over, stop: async () => end() }
}

const launched = (server: SupervisedServer, ready = true): Launch => ({
  server,
  ready: Promise.resolve(ready),
})

it('brings a server back as often as it ends, and gives up after so many tries in a row', async () => {
  const first = fakeServer()
  const second = fakeServer()
  const starts = [
    async () => launched(fakeServer(), false),
    async () => launched(second),
    async () => Promise.reject(new Error('no room')),
  ]
  const log: string[] = []
  const kept = keepRunning(
    first,
    () => starts.shift()?.() ?? fail(),
    (line) => log.push(line),
    [1, 1, 1],
  )
  first.end()
  second.end()
  expect(await kept.ended).toBe('no room')
  expect(log).toEqual([
    'PostgreSQL: ended; start 1 of 3',
    'PostgreSQL: ended; start 2 of 3',
    'PostgreSQL: back',
    'PostgreSQL: ended; start 3 of 3',
  ])
})

it('starts nothing any more once it is told to stop, not even during a pause', async () => {
  const first = fakeServer()
  const kept = keepRunning(first, fail, () => {}, [60_000])
  first.end()
  await kept.stop()
  expect(await kept.ended).toBeUndefined()
})

it('ends a server that was being started while it was told to stop', async () => {
  const first = fakeServer()
  const late = fakeServer()
  const asked = Promise.withResolvers<void>()
  const given = Promise.withResolvers<Launch>()
  const relaunch = () => {
    asked.resolve()
    return given.promise
  }
  const kept = keepRunning(first, relaunch, () => {}, [1])
  first.end()
  await asked.promise
  const stopped = kept.stop()
  given.resolve({ server: late, ready: late.exited.then(() => false) })
  await stopped
  expect(late.hasExited()).toBe(true)
})

function fail(): never {
  throw new Error('started once too often')
}
