import type { Role } from '@gelt/db'
import type { OfficeCode } from './alvarado/structure.ts'

export type EntitySlug = 'alvarado-tolima' | 'alvarado-muestra'

export type PersonKey =
  | 'committee'
  | 'reviewer'
  | 'mayor'
  | 'planning'
  | 'administrator'
  | 'auditor'
  | 'utilities'
  | 'family'
  | 'police'
  | 'agriculture'
  | 'stores'
  | 'library'

/** Someone who tries the product; every one is invented and says so in the name. */
export interface DemoPerson {
  readonly key: PersonKey
  readonly name: string
  readonly post: string
  /** Under the reserved `.example` domain: no mail ever arrives. */
  readonly email: string
  readonly role: Role
  readonly officeCode: OfficeCode
  /** Function in the GEL-T committee; null: no member of it. */
  readonly committeeFunction: string | null
  /** True for those whose account is made at first start. */
  readonly signsIn: boolean
}

const both: readonly DemoPerson[] = [
  {
    key: 'committee',
    name: 'Nubia Esperanza Lozano (demostración)',
    post: 'Secretaria General y de Gobierno',
    email: 'comite@alvarado.example',
    role: 'COMMITTEE',
    officeCode: 'SGG',
    committeeFunction: 'Líder GEL-T: registra y presenta',
    signsIn: true,
  },
  {
    key: 'reviewer',
    name: 'Álvaro Enrique Caicedo (demostración)',
    post: 'Secretario de Hacienda y Tesorería',
    email: 'comite.revision@alvarado.example',
    role: 'COMMITTEE',
    officeCode: 'SHT',
    committeeFunction: 'Secretario del comité: revisa y aprueba',
    signsIn: true,
  },
  {
    key: 'mayor',
    name: 'Jorge Hernando Varón (demostración)',
    post: 'Alcalde municipal',
    email: 'alcalde@alvarado.example',
    role: 'MAYOR',
    officeCode: 'DA',
    committeeFunction: null,
    signsIn: true,
  },
  {
    key: 'planning',
    name: 'Diana Marcela Oviedo (demostración)',
    post: 'Jefe de Planeación e Infraestructura',
    email: 'planeacion@alvarado.example',
    role: 'CONTRIBUTOR',
    officeCode: 'OPI',
    committeeFunction: null,
    signsIn: true,
  },
  {
    key: 'administrator',
    name: 'Rosalba Guzmán (demostración)',
    post: 'Administradora del sistema',
    email: 'administracion@alvarado.example',
    role: 'ADMINISTRATOR',
    officeCode: 'SGG',
    committeeFunction: null,
    signsIn: true,
  },
  {
    key: 'auditor',
    name: 'Hernando Tique (demostración)',
    post: 'Asesor de Control Interno',
    email: 'control.interno@alvarado.example',
    role: 'AUDITOR',
    officeCode: 'DA',
    committeeFunction: null,
    signsIn: true,
  },
]

function contributor(
  key: PersonKey,
  name: string,
  post: string,
  mailbox: string,
  officeCode: OfficeCode,
): DemoPerson {
  return {
    key,
    name: `${name} (demostración)`,
    post,
    email: `${mailbox}@alvarado.example`,
    role: 'CONTRIBUTOR',
    officeCode,
    committeeFunction: null,
    signsIn: false,
  }
}

const sampleOnly: readonly DemoPerson[] = [
  contributor('utilities', 'Wilson Tapiero', 'Jefe de Servicios Públicos', 'servicios', 'OSP'),
  contributor('family', 'Claudia Milena Rojas', 'Comisaria de Familia', 'comisaria', 'CF'),
  contributor('police', 'Fabio Nelson Aranda', 'Inspector de Policía', 'inspeccion', 'IP'),
  contributor('agriculture', 'Edilberto Sánchez', 'Director de la UMATA', 'umata', 'UMATA'),
  contributor('stores', 'Gladys Montealegre', 'Almacenista', 'almacen', 'ALM'),
  contributor('library', 'Yaneth Barragán', 'Bibliotecaria', 'biblioteca', 'BIB'),
]

/** The persons of an entity; the sample has a fuller set, so that every row has who answers. */
export function demoPeople(slug: EntitySlug): readonly DemoPerson[] {
  return slug === 'alvarado-muestra' ? [...both, ...sampleOnly] : both
}
