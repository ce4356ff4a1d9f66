import type { Issue } from '../../core/errors/error-codes.ts'
import { defineRegister } from './register-definition.ts'
import { keptListHeads } from './register-heads.ts'

/** What the registers can propose a result from. */
export const proposedBy = {
  CHANNELS: { es: 'Canales en servicio', en: 'Channels in service' },
  DATASETS: { es: 'Bases de datos publicadas', en: 'Datasets published' },
  SESSIONS: { es: 'Chats y foros realizados', en: 'Chats and forums held' },
  PROCEDURES_PUBLISHED: { es: 'Trámites publicados', en: 'Procedures published' },
  PROCEDURES_SUIT: { es: 'Trámites en el SUIT', en: 'Procedures in the SUIT' },
  PROCEDURES_ONLINE: { es: 'Trámites en línea', en: 'Procedures online' },
  PLAN_ROW: { es: 'Una fila del plan', en: 'A row of the plan' },
} as const

/** The field that says which one, of what can be proposed from a single row. */
const NARROWED = {
  channel: 'CHANNELS',
  dataset: 'DATASETS',
  session: 'SESSIONS',
  planRow: 'PLAN_ROW',
} as const

const narrowing = Object.keys(NARROWED) as (keyof typeof NARROWED)[]

/** What is edited of a criterion when its words are: from then on it is no longer as the catalogue had it. */
const WORDS = ['groupName', 'words', 'minimumContent', 'norm', 'article'] as const

/** Criteria of the diagnosis, by phase and group. */
export const criteria = defineRegister({
  ...keptListHeads.criteria,
  table: 'criterion',
  prefix: 'F',
  codedBy: 'phase',
  codes: /^F[1-9]-\d{2,8}$/,
  help: {
    es: 'Lo que cada fase pide, criterio por criterio. Se edita mientras ninguna ronda lo use; después se termina y se reemplaza.',
    en: 'What each phase asks for, criterion by criterion. Edited while no round uses it; after that it is ended and replaced.',
  },
  fields: {
    phase: {
      type: 'COUNT',
      needed: true,
      minimum: 1,
      maximum: 9,
      labels: { es: 'Fase', en: 'Phase' },
      help: {
        es: 'El número de la fase, con el que empieza el código.',
        en: 'The number of the phase, which the code begins with.',
      },
      about: 'Number of the phase that it belongs to, from 1.',
    },
    groupName: {
      type: 'LINE',
      max: 120,
      needed: true,
      labels: { es: 'Grupo', en: 'Group' },
      about: 'Group of criteria inside the phase.',
    },
    words: {
      type: 'PROSE',
      max: 600,
      needed: true,
      labels: { es: 'Criterio', en: 'Criterion' },
      about: 'What is asked for.',
    },
    minimumContent: {
      type: 'PROSE',
      max: 2000,
      labels: { es: 'Contenido mínimo', en: 'Minimum content' },
      about: 'What there has to be at least for it to be met.',
    },
    norm: {
      type: 'LINE',
      max: 200,
      labels: { es: 'Norma', en: 'Norm' },
      about: 'Norm that asks for it.',
    },
    article: {
      type: 'LINE',
      max: 60,
      labels: { es: 'Artículo', en: 'Article' },
      about: 'Article or number of the norm.',
    },
    provenance: {
      type: 'OPTION',
      automatic: true,
      labels: { es: 'Procedencia', en: 'Provenance' },
      about: 'Where its words come from.',
      options: {
        TO_VERIFY: { es: 'Por verificar', en: 'To be verified' },
        EDITED: { es: 'Editado', en: 'Edited' },
        ADDED: { es: 'Agregado', en: 'Added' },
      },
    },
    proposedBy: {
      type: 'OPTION',
      labels: { es: 'Lo propone', en: 'Proposed by' },
      help: {
        es: 'El registro del que sale una propuesta de resultado; quien valora la confirma o la contradice.',
        en: 'The register that a result is proposed from; whoever assesses confirms or contradicts it.',
      },
      about: 'What its result is proposed from; null: nothing proposes.',
      options: proposedBy,
    },
    channel: {
      type: 'REFERENCE',
      to: 'channels',
      labels: { es: 'Canal', en: 'Channel' },
      about: 'The channel that proposes; null: any.',
    },
    dataset: {
      type: 'REFERENCE',
      to: 'datasets',
      labels: { es: 'Base de datos', en: 'Dataset' },
      about: 'The dataset that proposes; null: any.',
    },
    session: {
      type: 'REFERENCE',
      to: 'participationSessions',
      labels: { es: 'Chat o foro', en: 'Chat or forum' },
      about: 'The chat or forum that proposes; null: any.',
    },
    planRow: {
      type: 'REFERENCE',
      to: 'indicators',
      labels: { es: 'Fila del plan', en: 'Row of the plan' },
      about: 'The row of the plan that proposes.',
    },
    inForceFrom: {
      type: 'DAY',
      future: true,
      labels: { es: 'Vigente desde', en: 'In force since' },
      help: {
        es: 'Vacío: desde siempre, para valorar también una línea base anterior.',
        en: 'Empty: always, so that an earlier baseline can be assessed too.',
      },
      about: 'First day on which a round takes it in; null: any.',
    },
    inForceTo: {
      type: 'DAY',
      future: true,
      labels: { es: 'Último día vigente', en: 'Last day in force' },
      about: 'Last day on which a round takes it in; null: still.',
    },
    replaces: {
      type: 'REFERENCE',
      to: 'criteria',
      labels: { es: 'Reemplaza a', en: 'Replaces' },
      about: 'The criterion that it came in place of.',
    },
  },
  sections: [
    {
      title: { es: 'Lo que se pide', en: 'What is asked for' },
      fields: ['phase', 'groupName', 'words', 'minimumContent'],
    },
    { title: { es: 'Norma', en: 'Norm' }, fields: ['norm', 'article'] },
    {
      title: { es: 'Propuesta desde los registros', en: 'Proposal from the registers' },
      fields: ['proposedBy', 'channel', 'dataset', 'session', 'planRow'],
    },
    {
      title: { es: 'Vigencia', en: 'In force' },
      fields: ['inForceFrom', 'inForceTo', 'replaces'],
    },
  ],
  columns: ['words', 'phase', 'groupName', 'provenance'],
  title: ({ words }) => words ?? '',
  day: 'inForceFrom',
  until: 'inForceTo',
  order: [['inForceFrom', 'inForceTo']],
  derive: (before, after) => {
    if (before === null) return { provenance: after.provenance ?? 'ADDED' }
    const isEdited = WORDS.some((key) => after[key] !== before[key])
    return isEdited && before.provenance === 'TO_VERIFY' ? { provenance: 'EDITED' } : {}
  },
  check: (row) => {
    const issues = narrowing.flatMap((key): Issue[] =>
      row[key] !== null && row.proposedBy !== NARROWED[key]
        ? [{ path: [key], code: 'UNEXPECTED_VALUE' }]
        : [],
    )
    if (row.proposedBy === 'PLAN_ROW' && row.planRow === null) {
      issues.push({ path: ['planRow'], code: 'REQUIRED' })
    }
    return issues
  },
})
