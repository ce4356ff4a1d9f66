/*
 * Named steps with a progress mark and their seconds. Plain JavaScript, because the launcher prints
 * its first steps on whatever Node the machine has; the server goes on in the same hand.
 */

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const frameMilliseconds = 100
/** Without a terminal a long step says so this often, so that a log shows that it lives. */
const reminderMilliseconds = 15_000

/** @type {typeof import('./steps.d.mts').createSteps} */
export function createSteps(stream = process.stdout) {
  const print = stream.isTTY ? spinner(stream) : lines(stream)
  return {
    async step(name, work) {
      const started = performance.now()
      const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`
      const finish = print(name, seconds)
      try {
        const result = await work()
        finish('✓')
        return result
      } catch (error) {
        finish('✗')
        throw error
      }
    },
  }
}

/** @param {NodeJS.WriteStream} stream */
function spinner(stream) {
  /** @type {(name: string, seconds: () => string) => (mark: string) => void} */
  return (name, seconds) => {
    let turn = 0
    const draw = (/** @type {string} */ mark) => {
      stream.write(`\r\u001b[K  ${mark} ${name}  ${seconds()}`)
    }
    const timer = setInterval(() => draw(frames[turn++ % frames.length] ?? ''), frameMilliseconds)
    timer.unref()
    draw(frames[0] ?? '')
    return (mark) => {
      clearInterval(timer)
      draw(mark)
      stream.write('\n')
    }
  }
}

/** @param {NodeJS.WriteStream} stream */
function lines(stream) {
  /** @type {(name: string, seconds: () => string) => (mark: string) => void} */
  return (name, seconds) => {
    const say = (/** @type {string} */ mark) => stream.write(`  ${mark} ${name}  ${seconds()}\n`)
    const timer = setInterval(() => say('…'), reminderMilliseconds)
    timer.unref()
    stream.write(`  … ${name}\n`)
    return (mark) => {
      clearInterval(timer)
      say(mark)
    }
  }
}
