export const es = {
  TYPED: 'digitado',
  COUNTED: 'contado',
  CLOSED: 'registrado al cierre',
  until: (origin: string, day: string) => `${origin} hasta el ${day}`,
  since: (origin: string, day: string) => `${origin} desde el ${day}`,
}

export const en: typeof es = {
  TYPED: 'typed',
  COUNTED: 'counted',
  CLOSED: 'recorded at closing',
  until: (origin, day) => `${origin} until ${day}`,
  since: (origin, day) => `${origin} since ${day}`,
}
