import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: 'Registros',
  documentTitle: (entity: string) => `Registros · ${entity}`,
  loading: 'Cargando los registros…',
  failed: 'No pudimos leer los registros. Intente de nuevo.',
  sentence: (count: number, filled: number) =>
    `${plural('es', count, { zero: 'Ningún registro alimenta', one: '1 registro alimenta', other: `${count} registros alimentan` })} el plan; ${plural('es', filled, { zero: 'ninguno tiene datos todavía', one: '1 ya tiene datos', other: `${filled} ya tienen datos` })}.`,
  area: (number: number, name: string) => `Área ${number}. ${name}`,
  others: 'Otros registros',
  othersHelp: 'Hoy ninguna fila del plan se cuenta desde ellos.',
  lists: 'Lo que el acto ordena llevar',
  listsHelp:
    'Políticas, diagnóstico y esquema de acciones. De estas listas no se cuenta ninguna fila del plan.',
  toArea: 'Cómo va esta área',
  inventory: 'Trámites y servicios',
  toInventory: 'Ir al inventario',
  inventoryHelp: 'Lo que el plan pide de trámites y servicios se cuenta desde el inventario.',
  directory: 'Trámites y servicios publicados',
  add: 'Agregar',
  addOf: (noun: string) => `Agregar ${noun}`,
  toAttest: 'Dar por completo',
  toAttestOf: (nouns: string) => `Dar por completo: períodos de ${nouns}`,
}

export const en: typeof es = {
  title: 'Registers',
  documentTitle: (entity) => `Registers · ${entity}`,
  loading: 'Loading the registers…',
  failed: 'We could not read the registers. Try again.',
  sentence: (count, filled) =>
    `${plural('en', count, { zero: 'No register feeds', one: '1 register feeds', other: `${count} registers feed` })} the plan; ${plural('en', filled, { zero: 'none has data yet', one: '1 has data', other: `${filled} have data` })}.`,
  area: (number, name) => `Area ${number}. ${name}`,
  others: 'Other registers',
  othersHelp: 'No row of the plan is counted from them today.',
  lists: 'What the act obliges to keep',
  listsHelp:
    'Policies, diagnosis and scheme of actions. No row of the plan is counted from these lists.',
  toArea: 'How this area goes',
  inventory: 'Procedures and services',
  toInventory: 'Go to the inventory',
  inventoryHelp: 'What the plan asks of procedures and services is counted from the inventory.',
  directory: 'Published procedures and services',
  add: 'Add',
  addOf: (noun) => `Add ${noun}`,
  toAttest: 'Say what is complete',
  toAttestOf: (nouns) => `Say what is complete: periods of ${nouns}`,
}
