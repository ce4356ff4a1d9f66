export const es = {
  mainNavigation: 'Navegación principal',
  menu: 'Menú',
  nav: {
    entity: 'El plan',
    dashboard: 'Tablero',
    resolution: 'Resolución',
    duties: 'Mis pendientes',
    review: 'Revisión',
    audit: 'Auditoría',
    administration: 'Administrar',
    people: 'Personas',
    offices: 'Dependencias',
    settings: 'Configuración del plan',
  },
  preferences: 'Preferencias',
  signIn: 'Ingresar',
  sampleStrip:
    'Entidad de muestra: sus datos son de ejemplo, no son cifras oficiales de ningún municipio.',
  footerWhat: 'GEL·T: seguimiento público del plan de Gobierno en Línea.',
  footerData: 'Datos abiertos por GraphQL',
  pages: {
    signIn: 'Ingresar',
    invitation: 'Invitación',
    notFound: 'No encontramos esta página',
  },
  notFoundSentence:
    'La dirección puede tener un error o la página cambió de lugar; nada se ha perdido.',
  goHome: 'Ir al inicio',
  goToDashboard: 'Ir al tablero',
  unreachable: 'No fue posible saber quién es usted; la página se abrirá al recuperar la conexión.',
  notForYou: (entity: string) =>
    `Esta página es para otros roles de ${entity}. Si la necesita, pídala a quien administra el sistema.`,
  signInFirst: (entity: string) =>
    `Esta página es para quienes trabajan en el plan de ${entity}. Ingrese con su cuenta para verla.`,
  crashTitle: 'Algo falló en esta página',
  crashSentence:
    'Lo que escribió queda guardado en este equipo. Recargue la página para continuar.',
  reload: 'Recargar',
  leaveTitle: 'Hay cambios sin guardar',
  leaveText: 'Si sale ahora, se pierde lo que escribió en este formulario.',
  leave: 'Salir sin guardar',
  stay: 'Seguir editando',
  pendingSentence: 'Esta página todavía no tiene contenido.',
}

export const en: typeof es = {
  mainNavigation: 'Main navigation',
  menu: 'Menu',
  nav: {
    entity: 'The plan',
    dashboard: 'Dashboard',
    resolution: 'Resolution',
    duties: 'My duties',
    review: 'Review',
    audit: 'Audit',
    administration: 'Manage',
    people: 'People',
    offices: 'Offices',
    settings: 'Plan settings',
  },
  preferences: 'Preferences',
  signIn: 'Sign in',
  sampleStrip:
    'Sample entity: its data are examples and not the official figures of any municipality.',
  footerWhat: 'GEL·T: the public follow-up of the e-government plan.',
  footerData: 'Open data over GraphQL',
  pages: {
    signIn: 'Sign in',
    invitation: 'Invitation',
    notFound: 'We could not find this page',
  },
  notFoundSentence: 'The address may be mistyped or the page has moved; nothing has been lost.',
  goHome: 'Go to the start',
  goToDashboard: 'Go to the dashboard',
  unreachable: 'We could not learn who you are; the page will open once the connection is back.',
  notForYou: (entity) =>
    `This page is for other roles in ${entity}. If you need it, ask whoever administers the system.`,
  signInFirst: (entity) =>
    `This page is for those who work on the plan of ${entity}. Sign in to see it.`,
  crashTitle: 'Something failed on this page',
  crashSentence: 'What you typed is kept on this device. Reload the page to go on.',
  reload: 'Reload',
  leaveTitle: 'There are unsaved changes',
  leaveText: 'If you leave now, what you typed in this form is lost.',
  leave: 'Leave without saving',
  stay: 'Keep editing',
  pendingSentence: 'This page has no content yet.',
}
