import { LIST_HEADS, plainText, type RegisterHead } from '@gelt/domain'
import { paths } from '../paths.ts'

/** What stands in an address for words: `Quién lo dicta` is `quien-lo-dicta`. */
export function slugOf(words: string): string {
  return plainText(words)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/** A register in an address: `puntos-de-conexion`, in either language. */
export function registerSlug({ nouns }: RegisterHead): string {
  return slugOf(nouns.es.many)
}

/** The register that an address names; null: none. */
export function registerBySlug(slug: string): RegisterHead | null {
  return LIST_HEADS.find((head) => registerSlug(head) === slug) ?? null
}

const ofRegister = (entity: string, register: RegisterHead) =>
  `${paths.registers(entity)}/${registerSlug(register)}`

/** Addresses of the registers of daily work. */
export const registerPaths = {
  register: ofRegister,
  /** @param led what its references lead to at first, by their field: global ids */
  newRow: (entity: string, register: RegisterHead, led: Readonly<Record<string, string>> = {}) => {
    const search = new URLSearchParams(led).toString()
    return `${ofRegister(entity, register)}/nuevo${search && `?${search}`}`
  },
  imports: (entity: string, register: RegisterHead) => `${ofRegister(entity, register)}/importar`,
  /** A file that was sent, by its global id. */
  importRun: (entity: string, register: RegisterHead, id: string) =>
    `${ofRegister(entity, register)}/importar?archivo=${encodeURIComponent(id)}`,
  row: (entity: string, register: RegisterHead, code: string) =>
    `${ofRegister(entity, register)}/${encodeURIComponent(code)}`,
} as const

/** The same as patterns for the router, the particular ones before `/:code`. */
export const registerPatterns = {
  registers: '/:entity/registros',
  newRow: '/:entity/registros/:register/nuevo',
  imports: '/:entity/registros/:register/importar',
  row: '/:entity/registros/:register/:code',
  register: '/:entity/registros/:register',
} as const
