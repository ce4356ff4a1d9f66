import { plainText, REGISTERS, type RegisterDefinition } from '@gelt/domain'
import { paths } from '../paths.ts'

/** What stands in an address for words: `Quién lo dicta` is `quien-lo-dicta`. */
export function slugOf(words: string): string {
  return plainText(words)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/** A register in an address: `puntos-de-conexion`, in either language. */
export function registerSlug({ nouns }: RegisterDefinition): string {
  return slugOf(nouns.es.many)
}

/** The register that an address names; null: none. */
export function registerBySlug(slug: string): RegisterDefinition | null {
  return REGISTERS.find((definition) => registerSlug(definition) === slug) ?? null
}

const ofRegister = (entity: string, definition: RegisterDefinition) =>
  `${paths.registers(entity)}/${registerSlug(definition)}`

/** Addresses of the registers of daily work. */
export const registerPaths = {
  register: ofRegister,
  newRow: (entity: string, definition: RegisterDefinition) =>
    `${ofRegister(entity, definition)}/nuevo`,
  imports: (entity: string, definition: RegisterDefinition) =>
    `${ofRegister(entity, definition)}/importar`,
  /** A file that was sent, by its global id. */
  importRun: (entity: string, definition: RegisterDefinition, id: string) =>
    `${ofRegister(entity, definition)}/importar?archivo=${encodeURIComponent(id)}`,
  row: (entity: string, definition: RegisterDefinition, code: string) =>
    `${ofRegister(entity, definition)}/${encodeURIComponent(code)}`,
} as const

/** The same as patterns for the router, the particular ones before `/:code`. */
export const registerPatterns = {
  registers: '/:entity/registros',
  newRow: '/:entity/registros/:register/nuevo',
  imports: '/:entity/registros/:register/importar',
  row: '/:entity/registros/:register/:code',
  register: '/:entity/registros/:register',
} as const
