export const es = {
  goTo: (name: string) => `Ir a ${name}`,
  otherEntities: 'Otras entidades',
  search: 'Buscar una entidad',
  none: 'Ninguna otra entidad responde a esa búsqueda.',
  allEntities: 'Todas las entidades',
}

export const en: typeof es = {
  goTo: (name: string) => `Go to ${name}`,
  otherEntities: 'Other entities',
  search: 'Find an entity',
  none: 'No other entity matches.',
  allEntities: 'All entities',
}
