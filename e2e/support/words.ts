/** A share 0 to 1 as the Spanish screens write it, without decimals: "54 %", with a space that doesn't break. */
export function percent(share: string | number): string {
  return `${Math.round(Number(share) * 100)}\u00a0%`
}
