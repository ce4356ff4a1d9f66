import type { ActSet } from '@gelt/domain'
import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: 'Mi dependencia esta semana',
  titleAll: 'Las dependencias esta semana',
  loading: 'Estamos reuniendo lo que se debe.',
  failed: 'No pudimos leer lo que se debe.',
  owner: {
    own: 'Su dependencia',
    owns: 'Sus dependencias',
    all: 'Entre todas, las dependencias',
  },
  owes: (who: string, many: boolean, count: number, what: string) =>
    plural('es', count, {
      one: `${who} ${many ? 'deben' : 'debe'} 1 cosa esta semana: ${what}.`,
      other: `${who} ${many ? 'deben' : 'debe'} ${count} cosas esta semana: ${what}.`,
    }),
  owesNothing: (who: string, many: boolean) =>
    `${who} no ${many ? 'deben' : 'debe'} nada esta semana.`,
  things: {
    deliveries: (count: number) =>
      plural('es', count, { one: '1 entrega', other: `${count} entregas` }),
    accounts: (count: number) =>
      plural('es', count, { one: 'el uso de 1 cuenta', other: `el uso de ${count} cuentas` }),
    periods: (count: number) =>
      plural('es', count, {
        one: '1 periodo por confirmar',
        other: `${count} periodos por confirmar`,
      }),
    values: (count: number) => plural('es', count, { one: '1 dato', other: `${count} datos` }),
  },
  besides: (count: number) =>
    plural('es', count, {
      one: 'Además, falta estudiar 1 trámite o servicio.',
      other: `Además, falta estudiar ${count} trámites y servicios.`,
    }),
  next: {
    DELIVERIES: (day: string) => `Lo próximo: las entregas del mes, hasta el ${day}.`,
    MAIL_USE: (day: string) => `Lo próximo: el uso del correo, hasta el ${day}.`,
    ATTESTATION: (day: string) => `Lo próximo: confirmar los registros, después del ${day}.`,
  },
  office: 'Dependencia',
  everyOffice: 'Todas las dependencias',
  list: 'Lo que se debe, por urgencia',
  done: 'Todo está al día',
  noOffice: 'No tiene una dependencia a su cargo.',
  noOfficeHelp: 'Si debería tenerla, pídalo a quien administra las personas de la entidad.',
  due: {
    late: (day: string) => `venció el ${day}`,
    today: 'vence hoy',
    days: (day: string, count: number) =>
      plural('es', count, {
        one: `queda 1 día, hasta el ${day}`,
        other: `quedan ${count} días, hasta el ${day}`,
      }),
    none: 'sin fecha',
  },
  deliveries: {
    title: (month: string) => `Entregas de ${month}`,
    done: (done: number, goal: number) =>
      plural('es', goal, { one: `${done} de 1 entrega`, other: `${done} de ${goal} entregas` }),
    act: 'Registrar entrega',
    actOf: (office: string, month: string) => ` de ${office} en ${month}`,
  },
  mail: {
    week: (from: string, to: string) => `Uso del correo, semana del ${from} al ${to}`,
  },
  attestations: {
    title: (period: string) => `Confirmar lo que está completo: ${period}`,
    help: 'Desde que lo confirme, lo que no se registró vale cero.',
    more: (count: number) =>
      plural('es', count, { one: 'Ver 1 registro más', other: `Ver ${count} registros más` }),
    owedBy: (names: readonly string[], more: number) =>
      more > 0 ? `${names.join(', ')} y ${more} más` : names.join(', '),
    whole: 'Toda la entidad',
  },
  actions: {
    sentence: (late: number, soon: number) => {
      const overdue = plural('es', late, { one: '1 está vencida', other: `${late} están vencidas` })
      const coming = plural('es', soon, {
        one: '1 vence en los próximos 30 días',
        other: `${soon} vencen en los próximos 30 días`,
      })
      const parts = [...(late > 0 ? [overdue] : []), ...(soon > 0 ? [coming] : [])]
      return `Del esquema de acciones, ${parts.join(' y ')}.`
    },
    committee: 'Comité',
    open: 'Ver la acción',
  },
  evaluations: {
    title: (set: ActSet): string =>
      set === 'SERVICE' ? 'Servicios por estudiar' : 'Trámites por estudiar',
    count: (count: number) => plural('es', count, { one: 'falta 1', other: `faltan ${count}` }),
    identified: 'identificado, falta su estudio',
    candidate: 'falta identificarlo',
    all: (count: number) => `Ver los ${count} en el inventario`,
  },
}

export const en: typeof es = {
  title: 'My office this week',
  titleAll: 'The offices this week',
  loading: 'Gathering what is owed.',
  failed: 'We could not read what is owed.',
  owner: {
    own: 'Your office',
    owns: 'Your offices',
    all: 'Together, the offices',
  },
  owes: (who, many, count, what) =>
    plural('en', count, {
      one: `${who} ${many ? 'owe' : 'owes'} 1 thing this week: ${what}.`,
      other: `${who} ${many ? 'owe' : 'owes'} ${count} things this week: ${what}.`,
    }),
  owesNothing: (who, many) => `${who} ${many ? 'owe' : 'owes'} nothing this week.`,
  things: {
    deliveries: (count) => plural('en', count, { one: '1 delivery', other: `${count} deliveries` }),
    accounts: (count) =>
      plural('en', count, { one: 'the use of 1 account', other: `the use of ${count} accounts` }),
    periods: (count) =>
      plural('en', count, { one: '1 period to confirm', other: `${count} periods to confirm` }),
    values: (count) => plural('en', count, { one: '1 value', other: `${count} values` }),
  },
  besides: (count) =>
    plural('en', count, {
      one: 'Besides, 1 procedure or service is to be studied.',
      other: `Besides, ${count} procedures and services are to be studied.`,
    }),
  next: {
    DELIVERIES: (day) => `Next: the month’s deliveries, by ${day}.`,
    MAIL_USE: (day) => `Next: the use of mail, by ${day}.`,
    ATTESTATION: (day) => `Next: to confirm the registers, after ${day}.`,
  },
  office: 'Office',
  everyOffice: 'Every office',
  list: 'What is owed, by urgency',
  done: 'Everything is up to date',
  noOffice: 'You are in charge of no office.',
  noOfficeHelp: 'If you should be, ask whoever administers the entity’s people.',
  due: {
    late: (day) => `was due on ${day}`,
    today: 'due today',
    days: (day, count) =>
      plural('en', count, { one: `1 day left, by ${day}`, other: `${count} days left, by ${day}` }),
    none: 'no date',
  },
  deliveries: {
    title: (month) => `Deliveries of ${month}`,
    done: (done, goal) =>
      plural('en', goal, { one: `${done} of 1 delivery`, other: `${done} of ${goal} deliveries` }),
    act: 'Record a delivery',
    actOf: (office, month) => ` of ${office} in ${month}`,
  },
  mail: {
    week: (from, to) => `Use of mail, week from ${from} to ${to}`,
  },
  attestations: {
    title: (period) => `Confirm what is complete: ${period}`,
    help: 'Once you confirm it, what was not recorded counts as zero.',
    more: (count) =>
      plural('en', count, { one: 'See 1 more register', other: `See ${count} more registers` }),
    owedBy: (names, more) => (more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ')),
    whole: 'The whole entity',
  },
  actions: {
    sentence: (late, soon) => {
      const overdue = plural('en', late, { one: '1 is overdue', other: `${late} are overdue` })
      const coming = plural('en', soon, {
        one: '1 is due within 30 days',
        other: `${soon} are due within 30 days`,
      })
      const parts = [...(late > 0 ? [overdue] : []), ...(soon > 0 ? [coming] : [])]
      return `Of the scheme of actions, ${parts.join(' and ')}.`
    },
    committee: 'Committee',
    open: 'See the action',
  },
  evaluations: {
    title: (set) => (set === 'SERVICE' ? 'Services to study' : 'Procedures to study'),
    count: (count) => plural('en', count, { one: '1 is missing', other: `${count} are missing` }),
    identified: 'identified, its study is missing',
    candidate: 'to be identified',
    all: (count) => `See all ${count} in the inventory`,
  },
}
