import { plainText } from '../../core/text/plain-text.rules.ts'
import { isBlank, type SourceSheet, shownText } from './source-cell.ts'

/** Columns of the public SUIT dataset that are read, with the ways in which publications have spelt them. */
const SPELLINGS = {
  number: ['n_mero_unico', 'n_mero_nico', 'numero_unico'],
  name: ['nombre_del_tr_mite_u_otro', 'nombre_del_tramite_u_otro'],
  commonName: ['nombre_com_n', 'nombre_comun'],
  purpose: ['prop_sito_del_tr_mite_u_otro', 'proposito_del_tramite_u_otro'],
  result: ['nombre_resultado'],
  suitClass: ['clase'],
  updatedOn: [
    'fecha_de_actualizaci_n',
    'fecha_actualizaci_n',
    'fecha_de_actualizacion',
    'fecha_actualizacion',
  ],
  channels: ['medio_por_donde_se_realiza'],
  time: ['tiempo_obtenci_n', 'tiempo_obtencion'],
  timeNote: ['tiempo_obtenci_n_descripci_n', 'tiempo_obtencion_descripcion'],
  onlineUrl: ['url_tramite_en_l_nea', 'url_tramite_en_linea'],
  suitUrl: ['url_del_visor_del_tr_mite', 'url_del_visor_del_tramite'],
  stepOrder: ['orden_paso'],
  step: ['descripcion_paso'],
  conditionOrder: ['orden_condicion'],
  conditionKind: ['tipo_accion_condicion'],
  document: ['documento_nombre'],
  payment: ['descripcion_del_pago'],
} as const
export type SuitColumn = keyof typeof SPELLINGS

/** Where each column stands in the sheet, from 0. */
export type SuitHeader = ReadonlyMap<SuitColumn, number>

/** The header of a SUIT dataset; null: the sheet is none. */
export function suitHeader(sheet: SourceSheet): SuitHeader | null {
  // As the portal names them, or as its downloads title them: «Número único».
  const titles = (sheet[0] ?? []).map((cell) =>
    plainText(shownText(cell)).replaceAll(/[\s.]+/g, '_'),
  )
  const header = new Map<SuitColumn, number>()
  for (const [column, spellings] of Object.entries(SPELLINGS) as [
    SuitColumn,
    readonly string[],
  ][]) {
    const at = titles.findIndex((title) => spellings.includes(title))
    if (at >= 0) header.set(column, at)
  }
  return header.has('number') && header.has('name') ? header : null
}

/** What the dataset says in a cell; null where it writes `NULL`, or nothing. */
export function suitText(
  sheet: SourceSheet,
  row: number,
  header: SuitHeader,
  column: SuitColumn,
): string | null {
  const at = header.get(column)
  const cell = at === undefined ? undefined : sheet[row]?.[at]
  if (isBlank(cell)) return null
  const text = shownText(cell).trim()
  return /^null$/i.test(text) ? null : text
}
