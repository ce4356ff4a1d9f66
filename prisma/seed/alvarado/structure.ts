/**
 * Offices as named in Alvarado's development plan 2012–2015: the list in force in 2008 was not
 * found, and the resolution names only the Secretaría de Gobierno. Concejo and Personería are
 * bodies of their own, not offices.
 */
export const offices = [
  { code: 'DA', name: 'Despacho del Alcalde' },
  { code: 'SGG', name: 'Secretaría General y de Gobierno' },
  { code: 'SHT', name: 'Secretaría de Hacienda y Tesorería' },
  { code: 'OPI', name: 'Oficina de Planeación e Infraestructura' },
  { code: 'OSP', name: 'Oficina de Servicios Públicos' },
  { code: 'CF', name: 'Comisaría de Familia' },
  { code: 'IP', name: 'Inspección de Policía' },
  { code: 'UMATA', name: 'UMATA' },
  { code: 'ALM', name: 'Almacén' },
  { code: 'BIB', name: 'Biblioteca' },
] as const

export type OfficeCode = (typeof offices)[number]['code']

/** Row 21 keeps both apart ("en el concejo y en la Alcaldía de manera independiente"; A-17). */
export const bodies = [
  { code: 'CONCEJO', name: 'Concejo' },
  { code: 'ALCALDIA', name: 'Alcaldía' },
] as const

/** The organisations that the table names: row 16 and the responsibles of area 2. */
export const organisations = [
  { code: 'SENA', name: 'SENA', sector: 'Entidad nacional' },
  { code: 'ESP', name: 'Empresa de servicios públicos', sector: 'Servicios públicos' },
] as const

/** From the plan's first day: the earliest day for which their existence matters here. */
export const activeFrom = '2008-09-03'
