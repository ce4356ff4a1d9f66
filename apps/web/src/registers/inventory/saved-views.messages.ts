export const es = {
  label: 'Vistas guardadas',
  none: 'Guarde una búsqueda que repite y quedará aquí, solo para usted.',
  save: 'Guardar esta vista',
  name: 'Nombre de la vista',
  nameHelp: 'Si ya hay una con ese nombre, la reemplaza.',
  saveNow: 'Guardar',
  saved: (name: string) => `Se guardó la vista «${name}».`,
  remove: (name: string) => `Quitar la vista «${name}»`,
  removed: (name: string) => `Se quitó la vista «${name}».`,
  notRemoved: 'No se pudo quitar la vista. Inténtelo otra vez.',
}

export const en: typeof es = {
  label: 'Saved views',
  none: 'Save a search that you repeat and it stays here, for you alone.',
  save: 'Save this view',
  name: 'Name of the view',
  nameHelp: 'One of the same name is replaced.',
  saveNow: 'Save',
  saved: (name) => `The view “${name}” was saved.`,
  remove: (name) => `Remove the view “${name}”`,
  removed: (name) => `The view “${name}” was removed.`,
  notRemoved: 'The view could not be removed. Try again.',
}
