import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: 'Instalación',
  loading: 'Estamos leyendo qué municipios hay.',
  failed: 'No pudimos leer qué municipios hay.',
  signInFirst: 'Ingrese con la cuenta que opera esta instalación.',
  signIn: 'Ingresar',
  notForYou:
    'Su cuenta no opera esta instalación. Quien la mantiene da ese papel con npm run operator.',
  goHome: 'Ir al inicio',
  sentence: (total: number, waiting: number) => {
    const kept = plural('es', total, {
      zero: 'Todavía no hay entidades',
      one: 'Hay 1 entidad',
      other: `Hay ${total} entidades`,
    })
    const open = plural('es', waiting, {
      zero: 'todas las creadas tienen quien las administre',
      one: '1 espera a quien la administre',
      other: `${waiting} esperan a quien las administre`,
    })
    return `${kept}; ${open}.`
  },
  pending: 'Esperan a su primer administrador',
  pendingHelp:
    'Quien usted nombró todavía no ha elegido su contraseña. Un enlace nuevo anula el anterior.',
  noPending: 'Nadie: cada entidad creada tiene ya quien la administre.',
  // The moment ends in its own full stop: `4:32 p. m.`
  valid: (until: string) => `El enlace vence el ${until}`,
  expired: 'El enlace venció.',
  renew: 'Renovar la invitación',
  renewOf: (entity: string) => `de ${entity}`,
  delivered: (email: string, until: string) =>
    `La invitación salió para ${email}: vence el ${until} y sirve una sola vez.`,
  linkGone: 'El enlace de esa solicitud ya se mostró una vez. Renueve la invitación.',
  add: 'Crear una entidad',
  addHelp:
    'Un municipio con sus propias personas, planes y datos. Usted nombra a su primer administrador y no entra en ella: lo demás lo hace esa persona.',
  name: 'Nombre del municipio',
  department: 'Departamento',
  slug: 'Nombre en la dirección',
  slugHelp: 'Letras minúsculas, cifras y guiones. No se puede cambiar después.',
  address: (slug: string) => `Sus páginas quedarán en /${slug}`,
  divipolaCode: 'Código DIVIPOLA',
  divipolaHelp: 'Cinco cifras, por ejemplo 73026.',
  nit: 'NIT',
  nitHelp: 'Con su dígito de verificación, por ejemplo 890.700.961-6.',
  administrator: 'Primer administrador',
  administratorName: 'Nombre de quien administrará',
  administratorEmail: 'Correo con el que ingresará',
  created: (name: string) => `Se creó ${name}.`,
  list: 'Entidades de la instalación',
  search: 'Buscar una entidad',
  searchHelp: 'Por nombre, departamento o código DIVIPOLA.',
  none: 'Ninguna entidad responde a esa búsqueda.',
  page: (shown: number, total: number) =>
    total === 1 ? '1 entidad' : `${shown} de ${total} entidades`,
  noData: 'sin dato',
}

export const en: typeof es = {
  title: 'Installation',
  loading: 'We are reading which municipalities there are.',
  failed: 'We could not read which municipalities there are.',
  signInFirst: 'Sign in with the account that operates this installation.',
  signIn: 'Sign in',
  notForYou:
    'Your account does not operate this installation. Whoever maintains it grants that role with npm run operator.',
  goHome: 'Go to the front page',
  sentence: (total, waiting) => {
    const kept = plural('en', total, {
      zero: 'There are no entities yet',
      one: 'There is 1 entity',
      other: `There are ${total} entities`,
    })
    const open = plural('en', waiting, {
      zero: 'all that were made have their administrator',
      one: '1 waits for its administrator',
      other: `${waiting} wait for their administrators`,
    })
    return `${kept}; ${open}.`
  },
  pending: 'Waiting for their first administrator',
  pendingHelp:
    'Whom you named has not chosen a password yet. A new link makes the former one void.',
  noPending: 'None: each entity that was made has its administrator.',
  valid: (until) => `The link expires on ${until}`,
  expired: 'The link has expired.',
  renew: 'Renew the invitation',
  renewOf: (entity) => `of ${entity}`,
  delivered: (email, until) =>
    `The invitation went out to ${email}: it expires on ${until} and works once.`,
  linkGone: 'The link of that request was shown once already. Renew the invitation.',
  add: 'Make an entity',
  addHelp:
    'A municipality with its own people, plans and data. You name its first administrator and do not enter it: the rest is theirs to do.',
  name: 'Name of the municipality',
  department: 'Department',
  slug: 'Name in the address',
  slugHelp: 'Lower-case letters, digits and hyphens. It can’t be changed afterwards.',
  address: (slug) => `Its pages will be at /${slug}`,
  divipolaCode: 'DIVIPOLA code',
  divipolaHelp: 'Five digits, for example 73026.',
  nit: 'NIT',
  nitHelp: 'With its check digit, for example 890.700.961-6.',
  administrator: 'First administrator',
  administratorName: 'Name of who will administer it',
  administratorEmail: 'E-mail that they will sign in with',
  created: (name) => `${name} was made.`,
  list: 'Entities of the installation',
  search: 'Find an entity',
  searchHelp: 'By name, department or DIVIPOLA code.',
  none: 'No entity matches.',
  page: (shown, total) => (total === 1 ? '1 entity' : `${shown} of ${total} entities`),
  noData: 'no data',
}
