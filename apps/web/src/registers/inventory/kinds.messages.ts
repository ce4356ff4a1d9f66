import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: 'Acciones de mejora',
  loading: 'Estamos leyendo el catálogo.',
  failed: 'No pudimos leer el catálogo.',
  sentence: (count: number, unverified: number) =>
    count === 0
      ? 'El catálogo de acciones de mejora está vacío; agregue la primera.'
      : `${plural('es', count, {
          one: 'El catálogo ofrece 1 acción de mejora',
          other: `El catálogo ofrece ${count} acciones de mejora`,
        })}; ${plural('es', unverified, {
          zero: 'todas están verificadas',
          one: '1 está por verificar contra el catálogo oficial',
          other: `${unverified} están por verificar contra el catálogo oficial`,
        })}.`,
  inventory: 'Inventario',
  types: {
    NORMATIVE: 'Normativas',
    ADMINISTRATIVE: 'Administrativas',
    TECHNOLOGICAL: 'Tecnológicas',
  },
  help: {
    NORMATIVE: 'Eliminan o cambian lo que una norma exige.',
    ADMINISTRATIVE: 'Cambian cómo trabaja la entidad.',
    TECHNOLOGICAL: 'Usan la tecnología para que se haga sin venir.',
  },
  none: 'Ninguna todavía.',
  unverified: 'por verificar',
  retired: 'ya no se ofrece',
  add: 'Agregar una acción',
  addTo: (type: string) => `Agregar una acción: ${type}`,
  edit: 'Editar',
  editOf: (name: string) => `Editar «${name}»`,
  name: 'Nombre',
  type: 'Tipo de racionalización',
  verified: 'Verificada contra el catálogo oficial',
  active: 'Se ofrece al registrar una mejora',
  activeHelp: 'Si se quita, la conservan las mejoras que ya la usan.',
  save: 'Guardar',
  saved: (name: string) => `Se guardó «${name}».`,
}

export const en: typeof es = {
  title: 'Improvement actions',
  loading: 'We are reading the catalogue.',
  failed: 'We could not read the catalogue.',
  sentence: (count, unverified) =>
    count === 0
      ? 'The catalogue of improvement actions is empty; add the first one.'
      : `${plural('en', count, {
          one: 'The catalogue offers 1 improvement action',
          other: `The catalogue offers ${count} improvement actions`,
        })}; ${plural('en', unverified, {
          zero: 'all are verified',
          one: '1 is to be verified against the official catalogue',
          other: `${unverified} are to be verified against the official catalogue`,
        })}.`,
  inventory: 'Inventory',
  types: {
    NORMATIVE: 'Norms',
    ADMINISTRATIVE: 'Administration',
    TECHNOLOGICAL: 'Technology',
  },
  help: {
    NORMATIVE: 'They drop or change what a norm asks for.',
    ADMINISTRATIVE: 'They change how the municipality works.',
    TECHNOLOGICAL: 'They use technology so that nobody has to come.',
  },
  none: 'None yet.',
  unverified: 'to be verified',
  retired: 'no longer offered',
  add: 'Add an action',
  addTo: (type) => `Add an action: ${type}`,
  edit: 'Edit',
  editOf: (name) => `Edit “${name}”`,
  name: 'Name',
  type: 'Type of rationalisation',
  verified: 'Verified against the official catalogue',
  active: 'Offered when an improvement is recorded',
  activeHelp: 'Taken out, it stays with the improvements that use it.',
  save: 'Save',
  saved: (name) => `“${name}” was saved.`,
}
