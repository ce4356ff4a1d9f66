import { expect, type Page } from '@playwright/test'
import type { Account } from './accounts.ts'

/** A page of the product and one of those who may see it; null: everyone. */
export interface ProductPage {
  /** For file names and titles of tests. */
  name: string
  path: string
  account: Account | null
  /** What is pressed to get to what is looked at: a form that opens, a person in a list. */
  press?: string
}

const sample = '/alvarado-muestra'
const official = '/alvarado-tolima'

function page(
  name: string,
  path: string,
  account: Account | null = null,
  press?: string,
): ProductPage {
  return { name, path, account, ...(press === undefined ? {} : { press }) }
}

const settingsPages = [
  'plan',
  'acto',
  'areas',
  'filas',
  'filas/16',
  'objetivos',
  'fases',
  'incentivos',
  'entidad',
].map((part) =>
  page(`configuracion-${part.replace('/', '-')}`, `${sample}/configuracion/${part}`, 'committee'),
)

/** Every page, with each form that its content takes. */
export const productPages: readonly ProductPage[] = [
  page('inicio', '/?buscar='),
  page('ingreso', '/ingresar'),
  page('invitacion-desconocida', '/invitacion/no-existe'),
  page('no-existe', `${sample}/no/existe`),
  page('plan', sample),
  page('plan-sin-datos', official),
  page('tablero', `${sample}/tablero`),
  page('tablero-comite', `${sample}/tablero`, 'committee'),
  page('tablero-sin-datos', `${official}/tablero`),
  page('objetivos', `${sample}/objetivos`),
  page('objetivos-comite', `${sample}/objetivos`, 'committee'),
  page('objetivos-tabla', `${sample}/objetivos`, null, 'Ver tabla'),
  page('objetivos-sin-datos', `${official}/objetivos`),
  page('resolucion', `${official}/resolucion`),
  page('area-1', `${sample}/areas/1`),
  page('area-1-explicacion', `${sample}/areas/1`, 'committee', 'De qué sale'),
  page('area-6-sin-datos', `${official}/areas/6`),
  page('indicador-1', `${sample}/indicadores/1`),
  page('indicador-2-comite', `${sample}/indicadores/2`, 'committee'),
  page('indicador-16', `${sample}/indicadores/16`, 'committee'),
  page('indicador-17', `${sample}/indicadores/17`),
  page('indicador-10-explicacion', `${sample}/indicadores/10`, 'committee', 'De qué sale'),
  page('indicador-12-costura', `${sample}/indicadores/12`, 'committee', 'Decidir de dónde sale'),
  page('area-3-faltantes', `${sample}/areas/3`, 'committee', 'que faltan'),
  page('tablero-explicacion', `${sample}/tablero`, null, 'contado'),
  page('cierre', `${sample}/cierre`, 'committee'),
  page('cierre-alcalde', `${sample}/cierre`, 'mayor'),
  page('tramites', `${sample}/tramites`),
  page('tramites-sin-datos', `${official}/tramites`),
  page('tramite', `${sample}/inventario/T-001`),
  page('participacion', `${sample}/participacion`),
  page('participacion-abierta', `${sample}/participacion/CF-003`),
  page('participacion-realizada', `${sample}/participacion/CF-001`),
  page('participacion-moderacion', `${sample}/participacion/CF-003`, 'committee'),
  page('participacion-respuesta', `${sample}/participacion/CF-003`, 'committee', 'Responder…'),
  page('participacion-sin-datos', `${official}/participacion`),
  page('esquema', `${sample}/esquema`),
  page('esquema-comite', `${sample}/esquema`, 'committee'),
  page('esquema-impreso', `${sample}/esquema?vista=impresa`),
  page('esquema-sin-datos', `${official}/esquema`),
  page('inventario', `${sample}/inventario`, 'committee'),
  page('inventario-servicios', `${sample}/inventario?conjunto=servicios`, 'contributor'),
  page('inventario-sin-datos', `${official}/inventario`, 'committee'),
  page('inventario-ficha', `${sample}/inventario/T-001`, 'committee'),
  page('inventario-ficha-edicion', `${sample}/inventario/T-001`, 'committee', 'Editar la ficha'),
  page(
    'inventario-publicacion',
    `${sample}/inventario/T-001`,
    'committee',
    'Editar la publicación',
  ),
  page('inventario-mejora', `${sample}/inventario/T-001`, 'committee', 'Registrar una mejora'),
  page('inventario-historia', `${sample}/inventario/T-001`, 'mayor', 'Ver la historia'),
  page('inventario-declarar', `${sample}/declarar-tramites`, 'contributor'),
  page('inventario-acciones', `${sample}/acciones-de-mejora`, 'committee'),
  page('inventario-importar', `${sample}/importar`, 'committee'),
  page('registros', `${sample}/registros`, 'committee'),
  page('registros-publico', `${sample}/registros`),
  page('registro', `${sample}/registros/puntos-de-conexion`, 'committee'),
  page('registro-publico', `${sample}/registros/canales`),
  page('registro-sin-datos', `${official}/registros/bases-de-datos`, 'committee'),
  page('registro-entregas', `${sample}/registros/entregas-de-informacion`, 'committee'),
  page('registro-uso-del-correo', `${sample}/registros/semanas-de-uso`, 'committee'),
  page(
    'registro-fila',
    `${sample}/registros/bases-de-datos/BD-001`,
    'committee',
    'Ver la historia',
  ),
  page('registro-fila-edicion', `${sample}/registros/bases-de-datos/BD-001`, 'committee', 'Editar'),
  page('registro-fila-publica', `${sample}/registros/puntos-de-conexion/PC-001`),
  page('registro-nueva', `${sample}/registros/grupos/nuevo`, 'committee', 'Más datos'),
  page('registro-importar', `${sample}/registros/entidades-vinculadas/importar`, 'committee'),
  page('diagnostico', `${sample}/diagnostico`, 'committee'),
  page('diagnostico-publico', `${sample}/diagnostico`),
  page('diagnostico-sin-datos', `${official}/diagnostico`, 'committee'),
  page('diagnostico-abrir', `${official}/diagnostico`, 'committee', 'Abrir una ronda'),
  page('diagnostico-ronda', `${sample}/diagnostico/RD-003`, null, 'F1-01'),
  page('diagnostico-por-aprobar', `${sample}/diagnostico/RD-004`, 'mayor'),
  page('diagnostico-comparar', `${sample}/diagnostico/comparar?de=RD-001&a=RD-002`),
  page('pendientes', `${sample}/pendientes`, 'committee'),
  page('pendientes-registro', `${sample}/pendientes`, 'committee', 'Registrar entrega'),
  page('pendientes-dependencia', `${sample}/pendientes`, 'contributor'),
  page('revision', `${sample}/revision`, 'mayor'),
  page('revision-vacia', `${official}/revision`, 'mayor'),
  page('auditoria', `${sample}/auditoria`, 'mayor'),
  page('auditoria-cambios', `${sample}/auditoria`, 'mayor', 'Ver qué cambió'),
  page('auditoria-sin-permiso', `${sample}/auditoria`, 'contributor'),
  page('auditoria-auditor', `${sample}/auditoria`, 'auditor'),
  page('persona-auditor', `${sample}/personas`, 'auditor', 'Hernando Tique'),
  page('personas', `${sample}/personas`, 'administrator'),
  page('persona', `${sample}/personas`, 'administrator', 'Nubia Esperanza Lozano'),
  page('persona-nueva', `${sample}/personas/nueva`, 'administrator'),
  page('dependencias', `${sample}/dependencias`, 'administrator'),
  ...settingsPages,
  page('configuracion-planes', `${sample}/configuracion/planes`, 'administrator'),
  page('instalacion', '/instalacion', 'administrator'),
  page('instalacion-sin-permiso', '/instalacion', 'committee'),
]

/** Opens a page of the list, presses what is to be pressed, and waits until nothing moves. */
export async function showPage(view: Page, { path, press }: ProductPage): Promise<void> {
  await openPage(view, path)
  if (press !== undefined) {
    const controls = view.getByRole('main').locator('a, button, summary')
    await controls.filter({ hasText: press }).first().click()
  }
  await settle(view)
}

/** Opens a page and waits until what it shows has arrived. */
export async function openPage(view: Page, path: string): Promise<void> {
  await view.goto(path)
  await hasLoaded(view)
}

/** The page has its title, and nothing on it says that it is loading. */
export async function hasLoaded(view: Page): Promise<void> {
  await expect(view.locator('main h1')).toBeVisible()
  await expect(view.getByRole('main').getByText(/^(Cargando|Loading)…$/)).toHaveCount(0)
}

/** For pictures and scans: no request is under way any more, and the fonts are there. */
export async function settle(view: Page): Promise<void> {
  await hasLoaded(view)
  await view.waitForLoadState('networkidle')
  await view.evaluate(() => document.fonts.ready.then(() => undefined))
}

/** What makes the page scroll sideways, the widest first; empty where nothing does. */
export function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    )
    return wide
      .slice(0, 5)
      .map((element) =>
        `${element.tagName} ${element.className}: ${element.textContent}`.slice(0, 120),
      )
  })
}
