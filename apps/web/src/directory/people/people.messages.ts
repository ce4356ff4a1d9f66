import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: 'Personas',
  loading: 'Cargando las personas que trabajan en el plan.',
  sentence: (people: number, more: boolean, withoutAccount: number) => {
    if (more)
      return 'Más de 100 personas trabajan en el plan; use la búsqueda para encontrar a una.'
    const who = plural('es', people, {
      zero: 'Todavía nadie trabaja en el plan',
      one: '1 persona trabaja en el plan',
      other: `${people} personas trabajan en el plan`,
    })
    const open = plural('es', withoutAccount, {
      zero:
        people === 0
          ? 'agregue a la primera'
          : people === 1
            ? 'ya puede ingresar'
            : 'todas pueden ingresar',
      one: '1 aún no tiene cuenta para ingresar',
      other: `${withoutAccount} aún no tienen cuenta para ingresar`,
    })
    return `${who}; ${open}.`
  },
  add: 'Agregar persona',
  filters: 'Buscar personas',
  search: 'Nombre, cargo o correo',
  role: 'Rol',
  anyRole: 'Cualquier rol',
  office: 'Dependencia',
  anyOffice: 'Cualquier dependencia',
  inCommittee: 'Solo integrantes del comité',
  archived: 'Incluir archivadas',
  clear: 'Quitar filtros',
  caption: 'Personas de la entidad',
  columns: {
    name: 'Nombre',
    roles: 'Roles',
    office: 'Dependencia',
    committee: 'Comité GEL-T',
    account: 'Cuenta',
  },
  noRoles: 'Sin roles',
  noOffice: 'Ninguna',
  notInCommittee: 'No',
  account: {
    open: 'Ingresa con su cuenta',
    none: 'Sin cuenta',
    unreachable: 'Sin cuenta ni correo',
    archived: 'Archivada',
  },
  none: 'Nadie responde a esos filtros',
  noneHelp: 'Revise cómo está escrito el nombre, o quite los filtros para ver a todas.',
  page: (count: number) =>
    plural('es', count, {
      one: '1 persona en esta página',
      other: `${count} personas en esta página`,
    }),
}

export const en: typeof es = {
  title: 'People',
  loading: 'Loading the people who work on the plan.',
  sentence: (people, more, withoutAccount) => {
    if (more) return 'More than 100 people work on the plan; use the search to find one.'
    const who = plural('en', people, {
      zero: 'Nobody works on the plan yet',
      one: '1 person works on the plan',
      other: `${people} people work on the plan`,
    })
    const open = plural('en', withoutAccount, {
      zero:
        people === 0
          ? 'add the first one'
          : people === 1
            ? 'they can sign in'
            : 'all of them can sign in',
      one: '1 has no account to sign in with yet',
      other: `${withoutAccount} have no account to sign in with yet`,
    })
    return `${who}; ${open}.`
  },
  add: 'Add a person',
  filters: 'Search people',
  search: 'Name, post or e-mail',
  role: 'Role',
  anyRole: 'Any role',
  office: 'Office',
  anyOffice: 'Any office',
  inCommittee: 'Committee members only',
  archived: 'Include archived ones',
  clear: 'Clear filters',
  caption: 'People of the entity',
  columns: {
    name: 'Name',
    roles: 'Roles',
    office: 'Office',
    committee: 'GEL-T committee',
    account: 'Account',
  },
  noRoles: 'No roles',
  noOffice: 'None',
  notInCommittee: 'No',
  account: {
    open: 'Signs in',
    none: 'No account',
    unreachable: 'No account, no e-mail',
    archived: 'Archived',
  },
  none: 'Nobody answers to those filters',
  noneHelp: 'Check the spelling of the name, or clear the filters to see everybody.',
  page: (count) =>
    plural('en', count, { one: '1 person on this page', other: `${count} people on this page` }),
}
