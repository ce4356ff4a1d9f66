import { defineRegister } from './register-definition.ts'
import { registerHeads } from './register-heads.ts'
import { officeField } from './shared-fields.ts'

/** Points with internet access (row 1). */
export const connectionPoints = defineRegister({
  ...registerHeads.connectionPoints,
  table: 'connection_point',
  prefix: 'PC',
  help: {
    es: 'Cada lugar con internet para la gente o la administración, desde que entra en servicio hasta que se cierra.',
    en: 'Each place with internet for people or the administration, from the day it enters service until it closes.',
  },
  fields: {
    place: {
      type: 'LINE',
      max: 120,
      needed: true,
      labels: { es: 'Lugar', en: 'Place' },
      about: 'Where it is, as people call it.',
    },
    kind: {
      type: 'OPTION',
      needed: true,
      labels: { es: 'Tipo de lugar', en: 'Kind of place' },
      about: 'What kind of place it is.',
      options: {
        SCHOOL: { es: 'Sede educativa', en: 'School' },
        LIBRARY: { es: 'Biblioteca', en: 'Library' },
        HEALTH_POST: { es: 'Puesto de salud', en: 'Health post' },
        COMMUNITY_HALL: { es: 'Casa o salón comunal', en: 'Community hall' },
        TELECENTRE: { es: 'Telecentro o sala pública', en: 'Telecentre or public room' },
        MUNICIPAL_OFFICE: { es: 'Dependencia municipal', en: 'Municipal office' },
        OTHER: { es: 'Otro', en: 'Other' },
      },
    },
    address: {
      type: 'LINE',
      max: 200,
      labels: { es: 'Dirección o vereda', en: 'Address or district' },
      about: 'Address, or the rural district.',
    },
    bandwidth: {
      type: 'COUNT',
      maximum: 10_000_000,
      unit: { es: 'kbit/s', en: 'kbit/s' },
      labels: { es: 'Ancho de banda', en: 'Bandwidth' },
      help: {
        es: 'El contratado, de bajada. El acto pide ampliarlo, pero no lo mide (A-28).',
        en: 'As contracted, downstream. The act asks to widen it but does not measure it (A-28).',
      },
      about:
        'Contracted downstream bandwidth in kbit/s; the act asks for it without measuring it (A-28).',
    },
    office: officeField,
    inServiceFrom: {
      type: 'DAY',
      needed: true,
      labels: { es: 'En servicio desde', en: 'In service from' },
      about: 'First day in service.',
    },
    closedOn: {
      type: 'DAY',
      labels: { es: 'Último día en servicio', en: 'Last day in service' },
      help: { es: 'Vacío mientras funciona.', en: 'Empty while it works.' },
      about: 'Last day in service; null while it works.',
    },
    closedReason: {
      type: 'PROSE',
      max: 500,
      internal: true,
      labels: { es: 'Por qué se cerró', en: 'Why it closed' },
      about: 'Why it closed.',
    },
    relocationNote: {
      type: 'PROSE',
      max: 500,
      internal: true,
      labels: { es: 'Traslado de', en: 'Relocation of' },
      help: {
        es: 'Solo si es el traslado de un punto que ya contaba: diga cuál. No cuenta como nuevo.',
        en: 'Only if a point that counted already was moved here: say which. It does not count as new.',
      },
      about: 'Which earlier point was moved here; set: it is not a new one and does not count.',
    },
  },
  columns: ['place', 'kind', 'office', 'bandwidth', 'inServiceFrom', 'closedOn'],
  title: ({ place }) => place ?? '',
  day: 'inServiceFrom',
  until: 'closedOn',
  attestedBy: 'HALF_YEAR',
  order: [['inServiceFrom', 'closedOn']],
  asks: [['closedOn', 'closedReason']],
})
