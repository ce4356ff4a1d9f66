/** Rows that are counted from the inventory of procedures and services, each with the source that counts it. */
export const countedRows: Readonly<Record<number, string>> = {
  6: 'services.studied',
  7: 'services.registered',
  8: 'services.optimised',
  9: 'procedures.studied',
  10: 'procedures.rationalised',
  11: 'procedures.registered',
  12: 'procedures.online',
}

export const countedReason =
  'Desde su adopción, la fila se cuenta desde el inventario de trámites y servicios.'
