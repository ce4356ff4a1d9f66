/** What people call each role; of several, the one that weighs most is said first. */
export const es = {
  PUBLIC: 'Público',
  CONTRIBUTOR: 'Responsable de datos',
  COMMITTEE: 'Comité GEL-T',
  MAYOR: 'Alcaldía',
  ACTING_MAYOR: 'Alcalde encargado',
  ADMINISTRATOR: 'Administración del sistema',
  AUDITOR: 'Auditoría',
  INTEGRATOR: 'Integración de sistemas',
}

export const en: typeof es = {
  PUBLIC: 'Public',
  CONTRIBUTOR: 'Contributor',
  COMMITTEE: 'GEL-T committee',
  MAYOR: 'Mayor’s office',
  ACTING_MAYOR: 'Acting mayor',
  ADMINISTRATOR: 'System administration',
  AUDITOR: 'Auditor',
  INTEGRATOR: 'Systems integration',
}
