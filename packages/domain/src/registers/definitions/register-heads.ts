import type { Language } from '../../core/formats/language.ts'

/** One and many of a noun; in Spanish with its gender, on which articles and participles depend. */
export interface Noun {
  one: string
  many: string
  feminine?: boolean
}

/** What is known of a register of daily work by whoever only links to it: a page that reads loads no more. */
export interface RegisterHead {
  /** `connectionPoints` */
  key: string
  /** Type of a row in the API: `ConnectionPoint`. */
  type: string
  nouns: Readonly<Record<Language, Noun>>
  /** PUBLIC: everybody reads it. OWN: the entity's own people. */
  readers: 'PUBLIC' | 'OWN'
}

/** Of every register, in the order of the act's rows. A new one begins here. */
export const registerHeads = {
  connectionPoints: {
    key: 'connectionPoints',
    type: 'ConnectionPoint',
    nouns: {
      es: { one: 'punto de conexión', many: 'puntos de conexión' },
      en: { one: 'connection point', many: 'connection points' },
    },
    readers: 'PUBLIC',
  },
  channels: {
    key: 'channels',
    type: 'Channel',
    nouns: {
      es: { one: 'canal', many: 'canales' },
      en: { one: 'channel', many: 'channels' },
    },
    readers: 'PUBLIC',
  },
  deliveries: {
    key: 'deliveries',
    type: 'Delivery',
    nouns: {
      es: { one: 'entrega de información', many: 'entregas de información', feminine: true },
      en: { one: 'delivery of information', many: 'deliveries of information' },
    },
    readers: 'OWN',
  },
  archiveHoldings: {
    key: 'archiveHoldings',
    type: 'ArchiveHolding',
    nouns: {
      es: { one: 'archivo histórico', many: 'archivos históricos' },
      en: { one: 'historical archive', many: 'historical archives' },
    },
    readers: 'PUBLIC',
  },
  datasets: {
    key: 'datasets',
    type: 'Dataset',
    nouns: {
      es: { one: 'base de datos', many: 'bases de datos', feminine: true },
      en: { one: 'dataset', many: 'datasets' },
    },
    readers: 'PUBLIC',
  },
  participationSessions: {
    key: 'participationSessions',
    type: 'ParticipationSession',
    nouns: {
      es: { one: 'chat o foro', many: 'chats y foros' },
      en: { one: 'chat or forum', many: 'chats and forums' },
    },
    readers: 'PUBLIC',
  },
  mailAccounts: {
    key: 'mailAccounts',
    type: 'MailAccount',
    nouns: {
      es: { one: 'cuenta de correo', many: 'cuentas de correo', feminine: true },
      en: { one: 'mail account', many: 'mail accounts' },
    },
    readers: 'OWN',
  },
  mailUses: {
    key: 'mailUses',
    type: 'MailUse',
    nouns: {
      es: { one: 'semana de uso', many: 'semanas de uso', feminine: true },
      en: { one: 'week of use', many: 'weeks of use' },
    },
    readers: 'OWN',
  },
  partners: {
    key: 'partners',
    type: 'Partner',
    nouns: {
      es: { one: 'entidad vinculada', many: 'entidades vinculadas', feminine: true },
      en: { one: 'linked organisation', many: 'linked organisations' },
    },
    readers: 'PUBLIC',
  },
  trainings: {
    key: 'trainings',
    type: 'Training',
    nouns: {
      es: { one: 'taller', many: 'talleres' },
      en: { one: 'workshop', many: 'workshops' },
    },
    readers: 'PUBLIC',
  },
  trainingGroups: {
    key: 'trainingGroups',
    type: 'TrainingGroup',
    nouns: {
      es: { one: 'grupo', many: 'grupos' },
      en: { one: 'group', many: 'groups' },
    },
    readers: 'PUBLIC',
  },
  sectorEngagements: {
    key: 'sectorEngagements',
    type: 'SectorEngagement',
    nouns: {
      es: { one: 'sector integrado', many: 'sectores integrados' },
      en: { one: 'sector engaged', many: 'sectors engaged' },
    },
    readers: 'PUBLIC',
  },
  guidanceItems: {
    key: 'guidanceItems',
    type: 'GuidanceItem',
    nouns: {
      es: { one: 'guía o herramienta', many: 'guías y herramientas', feminine: true },
      en: { one: 'guide or tool', many: 'guides and tools' },
    },
    readers: 'PUBLIC',
  },
  resourceNeeds: {
    key: 'resourceNeeds',
    type: 'ResourceNeed',
    nouns: {
      es: { one: 'recurso necesario', many: 'recursos necesarios' },
      en: { one: 'resource needed', many: 'resources needed' },
    },
    readers: 'PUBLIC',
  },
  handoverMaterials: {
    key: 'handoverMaterials',
    type: 'HandoverMaterial',
    nouns: {
      es: { one: 'material de empalme', many: 'materiales de empalme' },
      en: { one: 'handover material', many: 'handover materials' },
    },
    readers: 'PUBLIC',
  },
  appointedOfficials: {
    key: 'appointedOfficials',
    type: 'AppointedOfficial',
    nouns: {
      es: { one: 'funcionario designado', many: 'funcionarios designados' },
      en: { one: 'appointed official', many: 'appointed officials' },
    },
    readers: 'OWN',
  },
  handoverDocuments: {
    key: 'handoverDocuments',
    type: 'HandoverDocument',
    nouns: {
      es: { one: 'documento de empalme', many: 'documentos de empalme' },
      en: { one: 'handover document', many: 'handover documents' },
    },
    readers: 'PUBLIC',
  },
  handoverMethods: {
    key: 'handoverMethods',
    type: 'HandoverMethod',
    nouns: {
      es: { one: 'metodología de empalme', many: 'metodologías de empalme', feminine: true },
      en: { one: 'handover method', many: 'handover methods' },
    },
    readers: 'PUBLIC',
  },
} as const satisfies Record<string, RegisterHead>

/** Key of a register of daily work; the inventory of procedures is one of its own. */
export type DailyRegisterKey = keyof typeof registerHeads

/** Of every kept list, in the order in which the act asks for them. */
export const keptListHeads = {
  policies: {
    key: 'policies',
    type: 'Policy',
    nouns: {
      es: { one: 'política', many: 'políticas', feminine: true },
      en: { one: 'policy', many: 'policies' },
    },
    readers: 'PUBLIC',
  },
  criteria: {
    key: 'criteria',
    type: 'Criterion',
    nouns: {
      es: { one: 'criterio', many: 'criterios' },
      en: { one: 'criterion', many: 'criteria' },
    },
    readers: 'PUBLIC',
  },
  rounds: {
    key: 'rounds',
    type: 'DiagnosisRound',
    nouns: {
      es: { one: 'ronda del diagnóstico', many: 'rondas del diagnóstico', feminine: true },
      en: { one: 'round of the diagnosis', many: 'rounds of the diagnosis' },
    },
    readers: 'OWN',
  },
  assessments: {
    key: 'assessments',
    type: 'Assessment',
    nouns: {
      es: { one: 'valoración', many: 'valoraciones', feminine: true },
      en: { one: 'assessment', many: 'assessments' },
    },
    readers: 'OWN',
  },
  actions: {
    key: 'actions',
    type: 'PlannedAction',
    nouns: {
      es: { one: 'acción del esquema', many: 'acciones del esquema', feminine: true },
      en: { one: 'action of the scheme', many: 'actions of the scheme' },
    },
    readers: 'PUBLIC',
  },
} as const satisfies Record<string, RegisterHead>

/** Key of a list that no figure is counted from. */
export type KeptListKey = keyof typeof keptListHeads

/** Key of whatever is kept by a definition. */
export type ListKey = DailyRegisterKey | KeptListKey

export const REGISTER_HEADS: readonly RegisterHead[] = Object.values(registerHeads)

/** Of whatever is kept by a definition: registers, then kept lists. */
export const LIST_HEADS: readonly RegisterHead[] = [
  ...REGISTER_HEADS,
  ...Object.values(keptListHeads),
]

/** The register or kept list of that key; null when there is none. */
export function registerHead(key: string): RegisterHead | null {
  return LIST_HEADS.find((head) => head.key === key) ?? null
}
