import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

/** Of the scale of the library, from 0 to 4: 3 and more stand up to a hundred million guesses. */
const leastScore = 3

/** What comes after is only ever better, and takes longer to look at. */
const readCharacters = 48

let loaded: Promise<ZxcvbnFactory> | undefined

/** Some megabytes of words: read when the first password is chosen. */
async function load(): Promise<ZxcvbnFactory> {
  const [core, common, spanish] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-es-es'),
  ])
  return new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...spanish.dictionary },
    graphs: common.adjacencyGraphs,
  })
}

/**
 * Whether a password is among those that are tried first: the known common ones, words and names with a year or a sign
 * behind them, runs of keys.
 * @param personal what others know of the person
 */
export async function isGuessable(password: string, personal: readonly string[]): Promise<boolean> {
  loaded ??= load()
  const words = personal
    .map((text) => text.toLowerCase())
    .flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)])
  const own = words.filter(({ length }) => length >= 4)
  return (await loaded).check(password.slice(0, readCharacters), own).score < leastScore
}
