import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  finding: (parts: string) => `Las mejoras terminadas le ahorran a la ciudadanía ${parts} al año`,
  none: 'Las mejoras terminadas todavía no cambian lo que gasta la ciudadanía',
  and: ' y ',
  unit: 'lo que gasta la ciudadanía en un año: por solicitud × solicitudes al año',
  units: {
    STEPS: (amount: string) => `${amount} pasos`,
    DAYS: (amount: string) => `${amount} días de espera`,
    PESOS: (amount: string) => `$ ${amount}`,
    DOCUMENTS: (amount: string) => `${amount} documentos`,
  },
  names: { STEPS: 'Pasos', DAYS: 'Días de espera', PESOS: 'Pesos', DOCUMENTS: 'Documentos' },
  before: 'Antes',
  after: 'Después',
  saved: 'Ahorro',
  what: 'Qué',
  each: (name: string, before: string, after: string) =>
    `${name}: antes ${before} al año, después ${after}`,
  unmeasured: (count: number) =>
    plural('es', count, {
      one: '1 mejora terminada no entra: le falta la demanda anual o el antes y el después.',
      other: `${count} mejoras terminadas no entran: les falta la demanda anual o el antes y el después.`,
    }),
  empty:
    'Todavía no hay mejoras terminadas con su antes y su después. Regístrelas en la ficha de cada trámite.',
}

export const en: typeof es = {
  finding: (parts) => `Completed improvements save citizens ${parts} a year`,
  none: 'Completed improvements don’t change yet what citizens spend',
  and: ' and ',
  unit: 'what citizens spend in a year: each request × requests a year',
  units: {
    STEPS: (amount) => `${amount} steps`,
    DAYS: (amount) => `${amount} days of waiting`,
    PESOS: (amount) => `$ ${amount}`,
    DOCUMENTS: (amount) => `${amount} documents`,
  },
  names: { STEPS: 'Steps', DAYS: 'Days of waiting', PESOS: 'Pesos', DOCUMENTS: 'Documents' },
  before: 'Before',
  after: 'After',
  saved: 'Saved',
  what: 'What',
  each: (name, before, after) => `${name}: ${before} a year before, ${after} after`,
  unmeasured: (count) =>
    plural('en', count, {
      one: '1 completed improvement is left out: its yearly demand or its before and after is missing.',
      other: `${count} completed improvements are left out: their yearly demand or their before and after is missing.`,
    }),
  empty:
    'There is no completed improvement with its before and after yet. Record them on each procedure’s page.',
}
