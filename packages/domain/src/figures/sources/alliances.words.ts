import type { Language } from '../../core/formats/language.ts'
import type { RegisterDefinition } from '../../registers/definitions/register-definition.ts'
import type { GroupReason, MailReason, PartnerReason } from './judge-alliances.rules.ts'

type Reasons<Reason extends string> = Record<Language, Record<Reason, string>>

export const mailReasons: Reasons<MailReason> = {
  es: {
    USED_ENOUGH: 'Esa semana se usó los días que debía',
    USED_LESS: 'Esa semana se usó menos días de los que debía',
    NOT_REPORTED: 'Nadie registró su uso de la última semana',
    FIRST_WEEK: 'Aún no termina su primera semana completa',
    CLOSED: 'Cuenta cerrada: cuentan las semanas en que estuvo abierta',
  },
  en: {
    USED_ENOUGH: 'Used that week on as many days as it owed',
    USED_LESS: 'Used that week on fewer days than it owed',
    NOT_REPORTED: 'Nobody recorded its use of last week',
    FIRST_WEEK: 'Its first whole week has not ended',
    CLOSED: 'Account closed: the weeks in which it was open count',
  },
}

const partnerReasons: Reasons<PartnerReason> = {
  es: {
    BEFORE_PLAN: 'Ya estaba así antes de que empezara el plan',
    ENDED: 'Dejó de estar vinculada sin haber contado',
  },
  en: {
    BEFORE_PLAN: 'So already before the plan began',
    ENDED: 'No longer linked, and never counted',
  },
}

export const publishingReasons: Reasons<PartnerReason | 'PUBLISHING' | 'NOT_PUBLISHING'> = {
  es: {
    ...partnerReasons.es,
    PUBLISHING: 'Vinculada, con su información en el sitio',
    NOT_PUBLISHING: 'Vinculada, sin publicar información',
  },
  en: {
    ...partnerReasons.en,
    PUBLISHING: 'Linked, with its information on the site',
    NOT_PUBLISHING: 'Linked, publishes no information',
  },
}

export const homePageReasons: Reasons<PartnerReason | 'HOME_PAGE' | 'NO_HOME_PAGE'> = {
  es: {
    ...partnerReasons.es,
    HOME_PAGE: 'Vinculada, abre con la página del municipio',
    NO_HOME_PAGE: 'Vinculada, no abre con la página del municipio',
  },
  en: {
    ...partnerReasons.en,
    HOME_PAGE: 'Linked, opens with the municipal page',
    NO_HOME_PAGE: 'Linked, does not open with the municipal page',
  },
}

export const groupReasons: Reasons<GroupReason> = {
  es: {
    ENOUGH_HOURS: 'Con las horas de la meta, el sitio y el correo',
    FEW_HOURS: 'Con menos horas que la meta',
    NOT_TAUGHT: 'Sin enseñar el sitio y el correo: sus horas no cuentan',
  },
  en: {
    ENOUGH_HOURS: 'With the hours of the goal, the site and the mail',
    FEW_HOURS: 'With fewer hours than the goal',
    NOT_TAUGHT: 'Site and mail were not both taught: its hours do not count',
  },
}

/** A group is measured once it has closed. */
export const closedGroup: RegisterDefinition['nouns'] = {
  es: { one: 'grupo cerrado', many: 'grupos cerrados' },
  en: { one: 'closed group', many: 'closed groups' },
}
