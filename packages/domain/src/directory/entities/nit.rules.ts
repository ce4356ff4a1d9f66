import { z } from 'zod'

// Weights of the tax authority, from the rightmost digit.
const WEIGHTS = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71]

const WRITTEN = /^(\d{1,3}(?:\.\d{3})+|\d{5,15})-(\d)$/

/** Check digit (0..9) of a NIT's number, dots allowed; null if it is not 1 to 15 digits. */
export function nitCheckDigit(number: string): number | null {
  const digits = number.replaceAll('.', '')
  if (!/^\d{1,15}$/.test(digits)) return null
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (WEIGHTS[place] ?? 0), 0)
  const rest = sum % 11
  return rest < 2 ? rest : 11 - rest
}

/** Accepts `890.700.961-6` and `890700961-6`; the check digit must be written and be right. */
export function isValidNit(nit: string): boolean {
  const [, number, check] = WRITTEN.exec(nit.trim()) ?? []
  return number !== undefined && nitCheckDigit(number) === Number(check)
}

/** `890700961`, `890700961-6` or `890.700.961-6` → `890.700.961-6`; null if it is not a NIT. */
export function formatNit(nit: string): string | null {
  const [number = '', written] = nit.trim().split('-')
  const check = nitCheckDigit(number)
  if (check === null || (written !== undefined && written !== String(check))) return null
  const grouped = number.replaceAll('.', '').replace(/\B(?=(\d{3})+$)/g, '.')
  return `${grouped}-${check}`
}

/** A valid NIT, kept in its official form `890.700.961-6`. */
export const nit = z
  .string()
  .trim()
  .refine(isValidNit, { error: 'INVALID_NIT' })
  .overwrite((text) => formatNit(text) ?? text)
