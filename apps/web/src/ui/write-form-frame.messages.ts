export const es = {
  restored: 'Recuperamos lo que había escrito antes de recargar la página.',
  discard: 'Volver a lo guardado',
  cancel: 'Cancelar',
  undo: 'Deshacer cambios',
  saved: 'Guardado',
}

export const en: typeof es = {
  restored: 'We brought back what you had typed before the page was reloaded.',
  discard: 'Back to what is saved',
  cancel: 'Cancel',
  undo: 'Undo changes',
  saved: 'Saved',
}
