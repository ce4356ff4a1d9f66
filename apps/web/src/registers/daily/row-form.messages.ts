import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  more: 'Más datos',
  choose: 'Elija',
  committee: 'La lleva el comité',
  past: (name: string) => `${name} (ya no vigente)`,
  loading: 'Cargando las opciones…',
  choicesFailed: 'No se pudieron cargar las opciones',
  save: 'Guardar',
  saveAndAnother: 'Guardar y agregar otro',
  newTitle: (noun: string) => `Agregar ${noun}`,
  newSentence: (needed: number) =>
    plural('es', needed, {
      one: 'Basta 1 dato; lo demás se puede completar después.',
      other: `Bastan ${needed} datos; lo demás se puede completar después.`,
    }),
  failed: 'No pudimos preparar el formulario. Intente de nuevo.',
}

export const en: typeof es = {
  more: 'More',
  choose: 'Choose',
  committee: 'The committee keeps it',
  past: (name) => `${name} (no longer current)`,
  loading: 'Loading the choices…',
  choicesFailed: 'The choices could not be loaded',
  save: 'Save',
  saveAndAnother: 'Save and add another',
  newTitle: (noun) => `Add ${noun}`,
  newSentence: (needed) =>
    plural('en', needed, {
      one: '1 field is enough; the rest can follow later.',
      other: `${needed} fields are enough; the rest can follow later.`,
    }),
  failed: 'We could not prepare the form. Try again.',
}
