import { describe, expect, it } from 'vitest'
import css from './tokens.css?raw'

const tokens = new Map(
  Array.from(css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g), (match) => [
    match[1],
    { light: match[2] ?? '', dark: match[3] ?? '' },
  ]),
)

/** Linear red, green and blue, 0 to 1. */
function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG 2.1 contrast ratio, 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function ratio(front: string, back: string, mode: 'light' | 'dark'): number {
  const pair = [tokens.get(front)?.[mode], tokens.get(back)?.[mode]] as const
  if (!pair[0] || !pair[1]) throw new Error(`unknown token in ${front} on ${back}`)
  return contrast(pair[0], pair[1])
}

const inks = [
  'ink',
  'ink-soft',
  'ink-faint',
  'action',
  'action-strong',
  'good',
  'warn',
  'behind',
  'bad',
]
const texts: [string, string][] = [
  ...inks.flatMap((ink): [string, string][] => [
    [ink, 'paper'],
    [ink, 'wash'],
    [ink, 'raised'],
  ]),
  ['on-action', 'action'],
  ['on-action', 'action-strong'],
  ['on-action', 'bad'],
  ['action', 'action-wash'],
  ['ink', 'action-wash'],
  ['ink-soft', 'action-wash'],
  ['on-sample', 'sample'],
  ['bad', 'bad-wash'],
  ['ink', 'bad-wash'],
  ['good', 'good-wash'],
  ['ink', 'good-wash'],
  ['ink', 'heat-0'],
  ['ink', 'heat-1'],
  ['ink', 'heat-2'],
  ['on-action', 'heat-3'],
  ['on-action', 'heat-4'],
  ['ink', 'track'],
]

// What is drawn and must be seen: 3 : 1.
const marks: [string, string][] = [
  ...['good', 'warn', 'behind', 'bad', 'quiet', 'action', 'mark'].map((mark): [string, string] => [
    mark,
    'track',
  ]),
  ['rule-strong', 'paper'],
  ['rule-strong', 'wash'],
  ['rule-strong', 'raised'],
]

/** Perceived lightness in Oklab, 0 to 1. */
function lightness(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex)
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short
}

describe.each(['light', 'dark'] as const)('%s', (mode) => {
  it('steps of the heat map differ by the same lightness, in one direction', () => {
    const steps = [0, 1, 2, 3, 4].map((step) => lightness(tokens.get(`heat-${step}`)?.[mode] ?? ''))
    const gaps = steps.slice(1).map((step, index) => step - (steps[index] ?? 0))
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
    expect(Math.abs(mean)).toBeGreaterThan(0.12)
    for (const gap of gaps) expect(Math.abs(gap - mean)).toBeLessThan(0.01)
  })

  it.each(texts)('%s can be read on %s', (front, back) => {
    expect(ratio(front, back, mode)).toBeGreaterThanOrEqual(4.5)
  })
  it.each(marks)('%s can be seen on %s', (front, back) => {
    expect(ratio(front, back, mode)).toBeGreaterThanOrEqual(3)
  })
})
