/*
 * Judging a day keeps the process busy for some milliseconds, and nobody is answered meanwhile. Whoever has more than
 * one to judge asks for a turn before each: turns are given one at a time, with everything else let in between.
 */

const waiting: (() => void)[] = []

/** Resolves when it is the caller's turn; what is done right then is not interrupted. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (waiting.push(resolve) === 1) setImmediate(giveTurn)
  })
}

function giveTurn(): void {
  waiting.shift()?.()
  if (waiting.length > 0) setImmediate(giveTurn)
}
