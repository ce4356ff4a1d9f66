interface Scaled {
  units: bigint
  scale: number
}

function scaled(decimal: string): Scaled {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal)
  if (!match) throw new RangeError(`Not a decimal: ${decimal.slice(0, 40)}`)
  const [, sign, whole = '', fraction = ''] = match
  return { units: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length }
}

function written({ units, scale }: Scaled): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0')
  const fraction = scale > 0 ? digits.slice(-scale).replace(/0+$/, '') : ''
  const whole = digits.slice(0, digits.length - scale)
  const text = fraction ? `${whole}.${fraction}` : whole
  return units < 0n && text !== '0' ? `-${text}` : text
}

/** The same amount counted in units of `scale` decimals. */
function at({ units, scale }: Scaled, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - scale)
}

/** `a − b` of decimal strings, to the last digit. @throws RangeError for a text that is no decimal. */
export function minus(a: string, b: string): string {
  const [x, y] = [scaled(a), scaled(b)]
  const scale = Math.max(x.scale, y.scale)
  return written({ units: at(x, scale) - at(y, scale), scale })
}

/** `a × b` of decimal strings, to the last digit. @throws RangeError for a text that is no decimal. */
export function times(a: string, b: string): string {
  const [x, y] = [scaled(a), scaled(b)]
  return written({ units: x.units * y.units, scale: x.scale + y.scale })
}

/** `a ÷ b` to 12 decimals, cut off; null when b is 0. @throws RangeError for a text that is no decimal. */
export function over(a: string, b: string): string | null {
  const [x, y] = [scaled(a), scaled(b)]
  if (y.units === 0n) return null
  const scale = Math.max(x.scale, y.scale)
  return written({ units: (at(x, scale) * 10n ** 12n) / at(y, scale), scale: 12 })
}

/** Below, equal or above: -1, 0 or 1. @throws RangeError for a text that is no decimal. */
export function compare(a: string, b: string): -1 | 0 | 1 {
  const { units } = scaled(minus(a, b))
  return units === 0n ? 0 : units < 0n ? -1 : 1
}
