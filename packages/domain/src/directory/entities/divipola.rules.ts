import { z } from 'zod'

/** DIVIPOLA codes of the 32 departments and Bogotá, D. C. (DANE). Text: leading zeros count. */
export const DEPARTMENTS: Readonly<Record<string, string>> = {
  '05': 'Antioquia',
  '08': 'Atlántico',
  '11': 'Bogotá, D. C.',
  '13': 'Bolívar',
  '15': 'Boyacá',
  '17': 'Caldas',
  '18': 'Caquetá',
  '19': 'Cauca',
  '20': 'Cesar',
  '23': 'Córdoba',
  '25': 'Cundinamarca',
  '27': 'Chocó',
  '41': 'Huila',
  '44': 'La Guajira',
  '47': 'Magdalena',
  '50': 'Meta',
  '52': 'Nariño',
  '54': 'Norte de Santander',
  '63': 'Quindío',
  '66': 'Risaralda',
  '68': 'Santander',
  '70': 'Sucre',
  '73': 'Tolima',
  '76': 'Valle del Cauca',
  '81': 'Arauca',
  '85': 'Casanare',
  '86': 'Putumayo',
  '88': 'San Andrés, Providencia y Santa Catalina',
  '91': 'Amazonas',
  '94': 'Guainía',
  '95': 'Guaviare',
  '97': 'Vaupés',
  '99': 'Vichada',
}

/** Name of the department of a municipality's five-digit code (`73026` → Tolima), or null. */
export function departmentOf(divipola: string): string | null {
  if (!/^\d{5}$/.test(divipola)) return null
  return DEPARTMENTS[divipola.slice(0, 2)] ?? null
}

/** A municipality's DIVIPOLA code, five digits kept as text, in a department that exists. */
export const divipolaCode = z
  .string()
  .trim()
  .refine((code) => departmentOf(code) !== null, { error: 'INVALID_DIVIPOLA' })
