const counters: { count: number }[] = []

/** Numbers from 1 up, each once in a spec file. */
export function counting(): () => number {
  const counter = { count: 0 }
  counters.push(counter)
  return () => {
    counter.count += 1
    return counter.count
  }
}

/** Before each spec file: those of a worker share their modules, and no file may depend on those before it. */
export function countAnew(): void {
  for (const counter of counters) counter.count = 0
}
