import type { ReasonedWave, Wave } from './waves.ts'

/** Row 8: which services can be optimised. */
export const optimisable: readonly Wave[] = [
  ['2009-03-12', 'S-01 S-05 S-09'],
  ['2009-06-18', 'S-02 S-03 S-06 S-12'],
]

export const notOptimisable: readonly ReasonedWave[] = [
  {
    on: '2009-12-03',
    reason:
      'La reparación la contrata el operador de energía; el municipio solo traslada el aviso.',
    codes: 'S-04',
  },
  {
    on: '2009-12-03',
    reason: 'Se presta en un solo paso, sin costo y en la vereda: no queda qué quitar.',
    codes: 'S-07',
  },
  {
    on: '2010-03-25',
    reason: 'Depende de una sola máquina y del invierno; se programa por junta cada semestre.',
    codes: 'S-13',
  },
  {
    on: '2010-03-25',
    reason: 'Menos de setenta entregas al año, en dos pasos y sin costo.',
    codes: 'S-08',
  },
  {
    on: '2010-05-06',
    reason: 'Se atiende al momento en la ventanilla, sin documentos propios.',
    codes: 'S-14',
  },
]

/** Row 10: which procedures can be rationalised. */
export const rationalisable: readonly Wave[] = [
  ['2009-03-12', 'T-001 T-002 T-003 T-008 T-029 T-030 T-032 T-033 T-041 T-042 T-047 T-048 T-049'],
  ['2009-04-23', 'T-004 T-023 T-028 T-053'],
  ['2009-06-18', 'T-016 T-063 T-066 T-073 T-074 T-078'],
  ['2009-09-24', 'T-017'],
  ['2009-12-03', 'T-087'],
]

const taxLaw = 'Sus elementos los fija la ley tributaria; el municipio no puede quitar requisitos.'
const urbanLaw = 'Documentos y término los fija el Decreto 564 de 2006; se aplica tal cual.'
const alreadySimple = 'Ya se cumple en pocos pasos, sin costo y sin documentos que sobren.'
const rare = 'Menos de diez solicitudes al año: no justifica un rediseño.'
const familyLaw = 'El procedimiento y sus términos los fija la ley para proteger a la familia.'
const policeLaw = 'El procedimiento lo fija el Código Nacional de Policía.'

export const notRationalisable: readonly ReasonedWave[] = [
  { on: '2009-04-23', reason: taxLaw, codes: 'T-006 T-007 T-009' },
  { on: '2009-04-23', reason: alreadySimple, codes: 'T-005 T-034 T-052' },
  { on: '2009-04-23', reason: urbanLaw, codes: 'T-026 T-031' },
  { on: '2009-04-23', reason: rare, codes: 'T-050 T-054' },
  { on: '2009-06-18', reason: taxLaw, codes: 'T-010 T-011 T-013 T-018' },
  { on: '2009-06-18', reason: urbanLaw, codes: 'T-035 T-036' },
  { on: '2009-06-18', reason: alreadySimple, codes: 'T-043 T-044' },
  { on: '2009-06-18', reason: familyLaw, codes: 'T-067' },
  { on: '2009-06-18', reason: policeLaw, codes: 'T-072' },
  { on: '2009-09-24', reason: taxLaw, codes: 'T-012 T-014 T-015' },
  { on: '2009-09-24', reason: urbanLaw, codes: 'T-024 T-025 T-027 T-037' },
  { on: '2009-09-24', reason: alreadySimple, codes: 'T-064 T-065 T-075 T-084' },
  { on: '2009-09-24', reason: familyLaw, codes: 'T-068' },
  { on: '2009-12-03', reason: taxLaw, codes: 'T-019 T-020 T-021 T-022' },
  {
    on: '2009-12-03',
    reason: alreadySimple,
    codes: 'T-058 T-059 T-079 T-082 T-085 T-086 T-088',
  },
  { on: '2009-12-03', reason: rare, codes: 'T-056 T-057' },
  { on: '2010-03-25', reason: urbanLaw, codes: 'T-038 T-039' },
  { on: '2010-03-25', reason: alreadySimple, codes: 'T-060 T-076 T-080 T-081 T-083' },
  { on: '2010-03-25', reason: rare, codes: 'T-055' },
  { on: '2010-03-25', reason: policeLaw, codes: 'T-077' },
  { on: '2010-05-06', reason: familyLaw, codes: 'T-069 T-070' },
  { on: '2010-05-06', reason: rare, codes: 'T-051' },
]

/** Row 12: which procedures can be done fully online. */
export const automatable: readonly Wave[] = [
  ['2009-03-12', 'T-001 T-002 T-003 T-008 T-030 T-033 T-042 T-048'],
  ['2009-06-18', 'T-004 T-005 T-016 T-018 T-029 T-032 T-041 T-053 T-073'],
  ['2009-12-03', 'T-019 T-084 T-085'],
]

const originals =
  'Exige documentos originales o planos firmados que hoy no se pueden recibir en línea.'
const presence = 'La persona tiene que presentarse: audiencia, visita o entrega en el sitio.'
const tooFew = 'Se pide tan pocas veces que un formulario en línea costaría más de lo que ahorra.'
const taxpayers = 'Sus contribuyentes pagan en la caja; no hay convenio de recaudo electrónico.'

export const notAutomatable: readonly ReasonedWave[] = [
  { on: '2009-06-18', reason: presence, codes: 'T-067 T-068 T-072 T-074 T-049 T-050' },
  { on: '2009-06-18', reason: originals, codes: 'T-023 T-026 T-028 T-031 T-034' },
  {
    on: '2009-12-03',
    reason: taxpayers,
    codes: 'T-006 T-007 T-009 T-010 T-011 T-012 T-013 T-014 T-015',
  },
  {
    on: '2009-12-03',
    reason: originals,
    codes: 'T-024 T-025 T-027 T-035 T-036 T-037 T-047 T-052 T-056',
  },
  { on: '2009-12-03', reason: tooFew, codes: 'T-054 T-055 T-057' },
  { on: '2009-12-03', reason: presence, codes: 'T-043 T-044 T-058 T-059 T-063 T-064 T-065' },
  { on: '2010-03-25', reason: taxpayers, codes: 'T-020 T-021 T-022' },
  { on: '2010-03-25', reason: originals, codes: 'T-038 T-039 T-045 T-087' },
  {
    on: '2010-03-25',
    reason: presence,
    codes: 'T-060 T-075 T-076 T-077 T-078 T-079 T-080 T-081 T-086 T-088',
  },
  { on: '2010-03-25', reason: tooFew, codes: 'T-082 T-083' },
  { on: '2010-05-06', reason: tooFew, codes: 'T-040 T-051' },
  { on: '2010-05-06', reason: presence, codes: 'T-069 T-070' },
]
