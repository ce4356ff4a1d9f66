import { plural } from '../lib/i18n/plural.ts'

export const es = {
  optional: 'opcional',
  loading: 'Cargando las opciones…',
  chosen: (count: number) =>
    plural('es', count, { zero: 'Ninguno elegido', one: '1 elegido', other: `${count} elegidos` }),
  search: (label: string) => `Buscar en: ${label}`,
  placeholder: 'Escriba parte del código o del nombre',
  none: 'Nada coincide. Busque con otras palabras.',
}

export const en: typeof es = {
  optional: 'optional',
  loading: 'Loading the choices…',
  chosen: (count) =>
    plural('en', count, { zero: 'None chosen', one: '1 chosen', other: `${count} chosen` }),
  search: (label) => `Search in: ${label}`,
  placeholder: 'Type part of the code or the name',
  none: 'Nothing matches. Search with other words.',
}
