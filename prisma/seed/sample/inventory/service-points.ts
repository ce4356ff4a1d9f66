import type { OfficeCode } from '../../alvarado/structure.ts'

export interface ServicePoint {
  readonly name: string
  readonly address: string
  readonly hours: string
}

const hall = 'Palacio municipal'
const hours = 'Lunes a viernes, 8:00 a. m. a 12:00 m. y 2:00 p. m. a 6:00 p. m.'

function inHall(room: string): ServicePoint {
  return { name: room, address: `${hall} (muestra)`, hours }
}

/** Where each office attends; rooms and hours are sample. */
export const servicePoints: Readonly<Record<OfficeCode, ServicePoint>> = {
  DA: inHall('Despacho del Alcalde, segundo piso'),
  SGG: inHall('Secretaría General y de Gobierno, ventanilla 1'),
  SHT: inHall('Tesorería, ventanilla 2'),
  OPI: inHall('Oficina de Planeación, segundo piso'),
  OSP: inHall('Oficina de Servicios Públicos, ventanilla 4'),
  CF: {
    name: 'Comisaría de Familia',
    address: 'Casa de Justicia (muestra)',
    hours: `${hours} Turno de urgencias los fines de semana.`,
  },
  IP: { name: 'Inspección de Policía', address: 'Casa de Justicia (muestra)', hours },
  UMATA: {
    name: 'UMATA',
    address: 'Plaza de mercado, local 12 (muestra)',
    hours: 'Lunes a viernes, 7:00 a. m. a 3:00 p. m.; domingos de mercado, 8:00 a. m. a 12:00 m.',
  },
  ALM: inHall('Almacén, primer piso'),
  BIB: {
    name: 'Biblioteca municipal',
    address: 'Casa de la Cultura (muestra)',
    hours: 'Martes a sábado, 9:00 a. m. a 12:00 m. y 2:00 p. m. a 7:00 p. m.',
  },
}
