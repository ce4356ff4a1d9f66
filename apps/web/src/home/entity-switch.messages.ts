export const es = {
  goTo: (name: string) => `Ir a ${name}`,
  otherEntities: 'Otras entidades',
  allEntities: 'Todas las entidades',
}

export const en: typeof es = {
  goTo: (name: string) => `Go to ${name}`,
  otherEntities: 'Other entities',
  allEntities: 'All entities',
}
