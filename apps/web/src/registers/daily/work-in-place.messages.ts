export const es = {
  week: 'Registrar el uso de una semana',
  complete: 'Dar por completo',
}

export const en: typeof es = {
  week: 'Record the use of a week',
  complete: 'Say it is complete',
}
