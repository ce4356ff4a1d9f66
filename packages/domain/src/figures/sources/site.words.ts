import type { Language } from '../../core/formats/language.ts'
import type { RegisterDefinition } from '../../registers/definitions/register-definition.ts'
import type {
  ChannelReason,
  DatasetReason,
  DeliveryReason,
  HoldingReason,
  PointReason,
  SessionReason,
} from './judge-site.rules.ts'

type Nouns = RegisterDefinition['nouns']
type Reasons<Reason extends string> = Record<Language, Record<Reason, string>>

export const pointReasons: Reasons<PointReason> = {
  es: {
    IN_SERVICE: 'En servicio',
    BEFORE_PLAN: 'Ya existía antes del plan: no es nuevo',
    RELOCATED: 'Traslado de un punto que ya contaba: no es nuevo',
    CLOSED: 'Cerrado',
  },
  en: {
    IN_SERVICE: 'In service',
    BEFORE_PLAN: 'There before the plan: not a new one',
    RELOCATED: 'Moved from a point that counted already: not a new one',
    CLOSED: 'Closed',
  },
}

export const deliveryReasons: Reasons<DeliveryReason> = {
  es: {
    DELIVERED: 'Entregada, sin publicar',
    PUBLISHED: 'Entregada y publicada',
    BEFORE_PLAN: 'Entregada antes de que empezara el plan',
  },
  en: {
    DELIVERED: 'Handed in, not published',
    PUBLISHED: 'Handed in and published',
    BEFORE_PLAN: 'Handed in before the plan began',
  },
}

export const channelReasons: Reasons<ChannelReason> = {
  es: {
    UP_TO_DATE: 'Al día según su frecuencia',
    OUT_OF_DATE: 'Con la actualización vencida',
    NEVER_UPDATED: 'Sin ninguna publicación',
  },
  en: {
    UP_TO_DATE: 'Up to date by its own frequency',
    OUT_OF_DATE: 'Update overdue',
    NEVER_UPDATED: 'Nothing published yet',
  },
}

export const holdingReasons: Reasons<HoldingReason> = {
  es: {
    KEPT: 'En medio digital',
    PAPER: 'Solo en papel',
    WITHDRAWN: 'Ya no existe o no se puede leer',
  },
  en: {
    KEPT: 'On a digital medium',
    PAPER: 'On paper only',
    WITHDRAWN: 'Gone, or can’t be read any more',
  },
}

export const datasetReasons: Reasons<DatasetReason> = {
  es: {
    PUBLISHED: 'Publicada, solo con agregados',
    NOT_PUBLISHED: 'Revisada, sin publicar',
    UNCHECKED: 'Sin revisar si tiene datos personales',
    PERSONAL_DATA: 'Tiene datos personales: no se publica',
    BEFORE_PLAN: 'Publicada antes de que empezara el plan',
  },
  en: {
    PUBLISHED: 'Published, with aggregates only',
    NOT_PUBLISHED: 'Checked, not published',
    UNCHECKED: 'Not checked for personal data',
    PERSONAL_DATA: 'Has personal data: not to be published',
    BEFORE_PLAN: 'Published before the plan began',
  },
}

export const sessionReasons: Reasons<SessionReason> = {
  es: {
    HELD: 'Realizado',
    SCHEDULED: 'Programado, sin realizar',
    NOT_HELD: 'Pasó su fecha y no se realizó',
    CANCELLED: 'Cancelado',
  },
  en: {
    HELD: 'Held',
    SCHEDULED: 'Scheduled, not held yet',
    NOT_HELD: 'Its day went by and it was not held',
    CANCELLED: 'Cancelled',
  },
}

/** A point counts only if it is a new one. */
export const newPoint: Nouns = {
  es: { one: 'punto de conexión nuevo', many: 'puntos de conexión nuevos' },
  en: { one: 'new connection point', many: 'new connection points' },
}

export const office: Nouns = {
  es: { one: 'dependencia', many: 'dependencias', feminine: true },
  en: { one: 'office', many: 'offices' },
}

export const modality: Nouns = {
  es: { one: 'modalidad', many: 'modalidades', feminine: true },
  en: { one: 'modality', many: 'modalities' },
}
