/** What people call each role; of several, the one that weighs most is said first. */
export const es = {
  PUBLIC: 'Público',
  CONTRIBUTOR: 'Responsable de datos',
  COMMITTEE: 'Comité GEL-T',
  MAYOR: 'Alcaldía',
  ADMINISTRATOR: 'Administración del sistema',
  INTEGRATOR: 'Integración de sistemas',
}

export const en: typeof es = {
  PUBLIC: 'Public',
  CONTRIBUTOR: 'Contributor',
  COMMITTEE: 'GEL-T committee',
  MAYOR: 'Mayor’s office',
  ADMINISTRATOR: 'System administration',
  INTEGRATOR: 'Systems integration',
}
