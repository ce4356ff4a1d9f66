import type { Language } from '../../core/formats/language.ts'
import type { RegisterDefinition } from '../../registers/definitions/register-definition.ts'
import type { EngagementReason, GuidanceReason, NeedReason } from './judge-phases.rules.ts'

type Reasons<Reason extends string> = Record<Language, Record<Reason, string>>

export const engagementReasons: Reasons<EngagementReason> = {
  es: { ENGAGED: 'Integrado, con soporte', NO_SUPPORT: 'Sin el soporte que lo pruebe' },
  en: { ENGAGED: 'Engaged, with what proves it', NO_SUPPORT: 'Without a document that proves it' },
}

export const guidanceReasons: Reasons<GuidanceReason> = {
  es: {
    USED: 'Disponible y en uso',
    NOT_USED: 'Disponible, sin usar',
    NOT_AVAILABLE: 'Sin conseguir',
    OUTDATED: 'Ya no rige',
  },
  en: {
    USED: 'At hand and in use',
    NOT_USED: 'At hand, not used',
    NOT_AVAILABLE: 'Not at hand',
    OUTDATED: 'No longer in force',
  },
}

export const needReasons: Reasons<NeedReason> = {
  es: {
    MET: 'Dispuesto',
    PLANNED: 'Con fecha prevista, sin disponer',
    NOT_PLANNED: 'Sin fecha prevista',
    PHASE_BEGUN: 'Su fase ya empezó: deja la cuenta',
    WITHDRAWN: 'Ya no se necesita, con justificación',
  },
  en: {
    MET: 'Met',
    PLANNED: 'Planned, not met',
    NOT_PLANNED: 'Without a planned day',
    PHASE_BEGUN: 'Its phase has begun: it leaves the count',
    WITHDRAWN: 'No longer needed, with a justification',
  },
}

export const phase: RegisterDefinition['nouns'] = {
  es: { one: 'fase', many: 'fases', feminine: true },
  en: { one: 'phase', many: 'phases' },
}

export const need: RegisterDefinition['nouns'] = {
  es: { one: 'recurso para las fases que vienen', many: 'recursos para las fases que vienen' },
  en: { one: 'resource for the phases ahead', many: 'resources for the phases ahead' },
}
