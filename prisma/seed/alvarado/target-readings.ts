import type { MemberTemplate, TargetTemplate } from '../plan-template.ts'

/** Which sources count it stands in `counted-rows.ts`. */
type TargetReading = Omit<TargetTemplate, 'sourceKeys'>

/** "100 %" of something: both counts are kept and the goal is the whole. */
function share(
  label: string,
  unit: readonly [one: string, many: string],
  numeratorLabel: string,
  denominatorLabel: string,
): TargetReading {
  return {
    label,
    kind: 'RATIO',
    mode: 'REACH',
    goal: '1',
    unit: unit[0],
    unitPlural: unit[1],
    periodUnit: 'HALF_YEAR',
    wholeNumbers: true,
    maximum: null,
    memberKind: null,
    namedMembers: [],
    numeratorLabel,
    denominatorLabel,
  }
}

type Counted = Pick<TargetReading, 'label' | 'kind' | 'goal'> & {
  unit: readonly [one: string, many: string]
} & Partial<
    Pick<TargetReading, 'mode' | 'periodUnit' | 'wholeNumbers' | 'maximum' | 'memberKind'>
  > & {
    namedMembers?: readonly MemberTemplate[]
  }

function counted({ unit, ...terms }: Counted): TargetReading {
  return {
    mode: 'REACH',
    periodUnit: 'HALF_YEAR',
    wholeNumbers: true,
    maximum: null,
    memberKind: null,
    namedMembers: [],
    numeratorLabel: null,
    denominatorLabel: null,
    unit: unit[0],
    unitPlural: unit[1],
    ...terms,
  }
}

const service = ['servicio', 'servicios'] as const
const procedure = ['trámite', 'trámites'] as const
const organisation = ['entidad', 'entidades'] as const

/** What each row of the act commits to, as read here (domain: five kinds, two modes). */
export const targetReadings: Readonly<Record<number, readonly TargetReading[]>> = {
  1: [
    counted({ label: 'Puntos con internet', kind: 'TOTAL', goal: '10', unit: ['punto', 'puntos'] }),
  ],
  2: [
    counted({
      label: 'Entregas de información',
      kind: 'QUOTA',
      mode: 'SUSTAIN',
      goal: '4',
      unit: ['entrega', 'entregas'],
      periodUnit: 'MONTH',
      memberKind: 'OFFICE',
    }),
    {
      ...share(
        'Canales al día',
        ['canal', 'canales'],
        'canales publicados y al día',
        'canales del municipio',
      ),
      mode: 'SUSTAIN',
    },
  ],
  3: [
    counted({
      label: 'Archivos históricos',
      kind: 'COVERAGE',
      goal: '1',
      unit: ['archivo', 'archivos'],
      memberKind: 'OFFICE',
    }),
  ],
  4: [
    counted({
      label: 'Bases de datos',
      kind: 'QUOTA',
      goal: '2',
      unit: ['base de datos', 'bases de datos'],
      periodUnit: 'YEAR',
    }),
  ],
  5: [
    counted({
      label: 'Chat y foros',
      kind: 'COVERAGE',
      goal: '1',
      unit: ['espacio', 'espacios'],
      memberKind: 'MODALITY',
      namedMembers: [
        { key: 'chat', name: 'Chat', modality: 'CHAT' },
        { key: 'foro', name: 'Foro', modality: 'FORUM' },
      ],
    }),
  ],
  6: [
    share(
      'Servicios inventariados',
      service,
      'servicios identificados y evaluados',
      'servicios prestados',
    ),
  ],
  7: [
    share(
      'Servicios en el SUIT',
      service,
      'servicios publicados en el SUIT',
      'servicios a cargo de la administración',
    ),
  ],
  8: [
    share(
      'Servicios optimizados',
      service,
      'servicios optimizados',
      'servicios factibles de optimizar',
    ),
  ],
  9: [
    share(
      'Trámites inventariados',
      procedure,
      'trámites identificados y estudiados',
      'trámites de la administración',
    ),
  ],
  10: [
    share(
      'Trámites racionalizados',
      procedure,
      'trámites racionalizados',
      'trámites susceptibles de racionalización',
    ),
  ],
  11: [
    share(
      'Trámites en el SUIT',
      procedure,
      'trámites publicados en el SUIT',
      'trámites identificados',
    ),
  ],
  12: [
    share(
      'Trámites automatizados',
      procedure,
      'trámites automatizados',
      'trámites susceptibles de automatización',
    ),
  ],
  13: [
    counted({
      label: 'Uso del correo',
      kind: 'QUOTA',
      goal: '5',
      unit: ['día de uso', 'días de uso'],
      periodUnit: 'WEEK',
      maximum: '7',
      memberKind: 'ACCOUNT',
    }),
  ],
  14: [
    counted({
      label: 'Entidades con información publicada',
      kind: 'QUOTA',
      goal: '3',
      unit: organisation,
      periodUnit: 'YEAR',
    }),
  ],
  15: [
    counted({
      label: 'Entidades con la página de inicio',
      kind: 'QUOTA',
      goal: '3',
      unit: organisation,
      periodUnit: 'YEAR',
    }),
  ],
  16: [
    counted({
      label: 'Horas por grupo',
      kind: 'LEVEL',
      goal: '4',
      unit: ['hora', 'horas'],
      wholeNumbers: false,
      memberKind: 'GROUP',
    }),
  ],
  17: [
    counted({
      label: 'Sectores por fase',
      kind: 'COVERAGE',
      goal: '3',
      unit: ['sector', 'sectores'],
      memberKind: 'PHASE',
    }),
  ],
  18: [
    share(
      'Guías y herramientas',
      ['herramienta', 'herramientas'],
      'herramientas disponibles y en uso',
      'herramientas de apoyo',
    ),
  ],
  19: [
    share(
      'Recursos dispuestos',
      ['recurso', 'recursos'],
      'recursos dispuestos',
      'recursos necesarios',
    ),
  ],
  20: [
    share(
      'Material de empalme',
      ['material', 'materiales'],
      'materiales listos',
      'materiales de apoyo',
    ),
  ],
  21: [
    share(
      'Funcionarios informados',
      ['funcionario', 'funcionarios'],
      'funcionarios informados y comprometidos',
      'funcionarios de la nueva administración',
    ),
  ],
  22: [
    counted({
      label: 'Documentos de empalme',
      kind: 'COVERAGE',
      goal: '1',
      unit: ['documento', 'documentos'],
      memberKind: 'BODY',
    }),
  ],
}
