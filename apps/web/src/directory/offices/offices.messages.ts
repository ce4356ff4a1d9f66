import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: 'Dependencias',
  loading: 'Cargando las dependencias de la entidad.',
  sentence: (offices: number, organisations: number, bodies: number) => {
    const own = plural('es', offices, {
      zero: 'Todavía no hay dependencias activas',
      one: '1 dependencia está activa',
      other: `${offices} dependencias están activas`,
    })
    const others = plural('es', organisations, {
      zero: 'ninguna entidad aliada participa en el plan',
      one: '1 entidad aliada participa en el plan',
      other: `${organisations} entidades aliadas participan en el plan`,
    })
    const handover = plural('es', bodies, {
      zero: 'ningún ente tiene empalme propio',
      one: '1 ente tiene empalme propio',
      other: `${bodies} entes tienen empalme propio`,
    })
    return `${own}, ${others} y ${handover}.`
  },
  kinds: {
    OFFICE: {
      title: 'Dependencias',
      help: 'Las oficinas de la administración. Las metas que se cuentan por dependencia exigen a las que están activas.',
      add: 'Agregar dependencia',
      edit: (name: string) => `Editar ${name}`,
      end: 'Cerrar dependencia',
      close: (name: string) => `Cerrar ${name}`,
      closing:
        'Desde el día siguiente deja de contar en las metas que se cuentan por dependencia. Sus datos y su historia quedan como están.',
      empty: 'Todavía no hay dependencias. Agregue las que responden por filas del plan.',
    },
    ORGANISATION: {
      title: 'Entidades aliadas',
      help: 'Otras entidades que participan: el SENA, empresas de servicios, colegios.',
      add: 'Agregar entidad aliada',
      edit: (name: string) => `Editar ${name}`,
      end: 'Retirar entidad aliada',
      close: (name: string) => `Retirar ${name}`,
      closing: 'Desde el día siguiente ya no participa. Lo que hizo queda en la historia.',
      empty: 'Todavía no hay entidades aliadas.',
    },
    BODY: {
      title: 'Entes',
      help: 'Los que hacen su propio empalme: el Concejo, la Alcaldía.',
      add: 'Agregar ente',
      edit: (name: string) => `Editar ${name}`,
      end: 'Cerrar ente',
      close: (name: string) => `Cerrar ${name}`,
      closing:
        'Desde el día siguiente deja de contar en las metas que se cuentan por ente. Sus datos quedan como están.',
      empty: 'Todavía no hay entes.',
    },
  },
  code: 'Código',
  codeHelp: 'Corto y único en la entidad, por ejemplo SGG.',
  name: 'Nombre',
  sector: 'Sector',
  sectorHelp: 'Por ejemplo: entidad nacional, servicios públicos, educación.',
  activeFrom: 'Desde',
  activeTo: 'Último día',
  span: 'Vigencia',
  since: (day: string) => `desde el ${day}`,
  between: (from: string, to: string) => `${from} a ${to}`,
  actions: 'Acciones',
  edit: 'Editar',
  close: 'Cerrar',
  closed: 'Cerrada',
  reason: 'Motivo',
  reasonHelp: 'Queda en la auditoría. Por ejemplo: se fusionó con Hacienda por el decreto 12.',
  save: 'Guardar',
  renameHelp: 'El nombre nuevo se muestra en todas partes; la auditoría conserva el anterior.',
  saved: (name: string) => `Se guardó ${name}.`,
  ended: (name: string) => `Se cerró ${name}.`,
  noSector: 'sin dato',
}

export const en: typeof es = {
  title: 'Offices',
  loading: 'Loading the offices of the entity.',
  sentence: (offices, organisations, bodies) => {
    const own = plural('en', offices, {
      zero: 'There are no active offices yet',
      one: '1 office is active',
      other: `${offices} offices are active`,
    })
    const others = plural('en', organisations, {
      zero: 'no other organisation takes part in the plan',
      one: '1 other organisation takes part in the plan',
      other: `${organisations} other organisations take part in the plan`,
    })
    const handover = plural('en', bodies, {
      zero: 'no body has its own handover',
      one: '1 body has its own handover',
      other: `${bodies} bodies have their own handover`,
    })
    return `${own}, ${others} and ${handover}.`
  },
  kinds: {
    OFFICE: {
      title: 'Offices',
      help: 'The offices of the administration. Targets that count by office ask it of the active ones.',
      add: 'Add an office',
      edit: (name) => `Edit ${name}`,
      end: 'Close office',
      close: (name) => `Close ${name}`,
      closing:
        'From the day after it no longer counts in targets by office. Its values and its history stay as they are.',
      empty: 'There are no offices yet. Add those that answer for rows of the plan.',
    },
    ORGANISATION: {
      title: 'Other organisations',
      help: 'Others that take part: the SENA, utilities, schools.',
      add: 'Add an organisation',
      edit: (name) => `Edit ${name}`,
      end: 'Withdraw organisation',
      close: (name) => `Withdraw ${name}`,
      closing: 'From the day after it no longer takes part. What it did stays in the history.',
      empty: 'There are no other organisations yet.',
    },
    BODY: {
      title: 'Bodies',
      help: 'Those with a handover of their own: the Council, the Mayor’s office.',
      add: 'Add a body',
      edit: (name) => `Edit ${name}`,
      end: 'Close body',
      close: (name) => `Close ${name}`,
      closing:
        'From the day after it no longer counts in targets by body. Its values stay as they are.',
      empty: 'There are no bodies yet.',
    },
  },
  code: 'Code',
  codeHelp: 'Short and unique in the entity, for example SGG.',
  name: 'Name',
  sector: 'Sector',
  sectorHelp: 'For example: national entity, utilities, education.',
  activeFrom: 'From',
  activeTo: 'Last day',
  span: 'Active',
  since: (day) => `since ${day}`,
  between: (from, to) => `${from} to ${to}`,
  actions: 'Actions',
  edit: 'Edit',
  close: 'Close',
  closed: 'Closed',
  reason: 'Reason',
  reasonHelp: 'It stays in the audit log. For example: merged with the Treasury by decree 12.',
  save: 'Save',
  renameHelp: 'The new name is shown everywhere; the audit log keeps the earlier one.',
  saved: (name) => `${name} was saved.`,
  ended: (name) => `${name} was closed.`,
  noSector: 'no data',
}
