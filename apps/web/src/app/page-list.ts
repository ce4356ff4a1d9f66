import { inventoryPatterns } from '../lib/inventory/inventory-paths.ts'
import { participationPatterns } from '../lib/participation/participation-paths.ts'
import { patterns } from '../lib/paths.ts'
import { planningPatterns } from '../lib/planning/planning-paths.ts'
import { registerPatterns } from '../lib/registers/register-paths.ts'

export interface ListedPage {
  /** As the router has it: `/:entity/tablero`. */
  pattern: string
  /** What the page is called before it knows what it shows, for link previews and the tab. Null: the entity’s name says it all. */
  title: string | null
}

const titles: Readonly<Record<string, string | null>> = {
  [patterns.home]: null,
  [patterns.installation]: 'Instalación',
  [patterns.signIn]: 'Ingresar',
  [patterns.invitation]: 'Invitación',
  [patterns.entity]: null,
  [patterns.plan]: null,
  [patterns.dashboard]: 'Tablero',
  [patterns.area]: 'Área de acción',
  [patterns.indicator]: 'Indicador',
  [patterns.objectives]: 'Objetivos y políticas',
  [patterns.resolution]: 'Resolución',
  [patterns.duties]: 'Mis pendientes',
  [patterns.review]: 'Revisión',
  [patterns.closing]: 'Cierre del semestre',
  [patterns.people]: 'Personas',
  [patterns.newPerson]: 'Persona nueva',
  [patterns.person]: 'Persona',
  [patterns.offices]: 'Dependencias',
  [patterns.audit]: 'Auditoría',
  [patterns.settings]: 'Configuración del plan',
  [patterns.settingsRow]: 'Configuración de una fila',
  [patterns.settingsPage]: 'Configuración del plan',
  [inventoryPatterns.directory]: 'Trámites y servicios',
  [inventoryPatterns.inventory]: 'Inventario',
  [inventoryPatterns.procedure]: 'Trámite o servicio',
  [inventoryPatterns.declare]: 'Declarar trámites y servicios',
  [inventoryPatterns.improvementKinds]: 'Acciones de mejora',
  [inventoryPatterns.imports]: 'Importar el inventario',
  [participationPatterns.sessions]: 'Participación',
  [participationPatterns.session]: 'Chat o foro',
  [registerPatterns.registers]: 'Registros',
  [registerPatterns.newRow]: 'Registro nuevo',
  [registerPatterns.imports]: 'Importar un registro',
  [registerPatterns.row]: 'Registro',
  [registerPatterns.register]: 'Registro',
  [planningPatterns.diagnosis]: 'Diagnóstico',
  [planningPatterns.compare]: 'Comparar rondas',
  [planningPatterns.round]: 'Ronda del diagnóstico',
  [planningPatterns.scheme]: 'Esquema de acciones',
}

/** Every address that is a page, the particular ones first: the server answers no other with the app. */
export const pageList: readonly ListedPage[] = [
  patterns,
  inventoryPatterns,
  participationPatterns,
  planningPatterns,
  registerPatterns,
]
  .flatMap((group) => Object.values(group))
  .filter((pattern, at, all) => all.indexOf(pattern) === at)
  .map((pattern) => {
    const title = titles[pattern]
    if (title === undefined) throw new Error(`No title for the pages ${pattern}`)
    return { pattern, title }
  })
  .toSorted((a, b) => wildness(a.pattern).localeCompare(wildness(b.pattern)))

/** Sorts `/x` before `/:x`, part by part. */
function wildness(pattern: string): string {
  return pattern
    .split('/')
    .map((part) => (part.startsWith(':') ? '1' : '0'))
    .join('')
}
