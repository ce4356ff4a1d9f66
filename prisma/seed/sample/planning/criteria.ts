import { CRITERIA_CATALOGUE, catalogueValues, type PlainDate } from '@gelt/domain'
import { by, rowsOf, type SampleRow } from '../registers/sample-row.ts'

const criterion = rowsOf('criteria')

/** The day after the act: the catalogue comes in. */
export const catalogueOn: PlainDate = '2008-09-04'

/** They hold since the plan was made. */
const inForceFrom: PlainDate = '2008-08-01'

type Changes = Parameters<typeof criterion>[2][]

/** What the committee changed of the catalogue. */
const changes: Readonly<Record<string, Changes>> = {
  'F1-36': [
    by(
      'reviewer',
      '2008-09-05',
      { minimumContent: 'Al menos dos noticias al mes, con su fecha.' },
      'Una al mes es poco para un canal que se actualiza cada semana.',
    ),
  ],
  'F2-14': [
    by(
      'committee',
      '2010-01-29',
      { inForceTo: '2009-12-31' },
      'El manual de enero de 2010 pide más; lo reemplaza F2-19.',
    ),
  ],
}

const catalogue: readonly SampleRow[] = CRITERIA_CATALOGUE.map((one) => {
  const { code, row } = one
  const set = { ...catalogueValues(one, row === undefined ? null : String(row)), inForceFrom }
  const copied = { ...by('committee', catalogueOn, set), untold: true }
  return { ...criterion(code, copied, ...(changes[code] ?? [])), code }
})

/** The catalogue as copied, one of it edited before any round, one replaced in 2010, and one that the committee added. */
export const sampleCriteria: readonly SampleRow[] = [
  ...catalogue,
  {
    ...criterion(
      'F1-48',
      by('committee', '2009-02-10', {
        phase: '1',
        groupName: 'Información del municipio',
        words: 'Información para el campo',
        minimumContent: 'Asistencia técnica, precios y convocatorias, al día cada mes.',
        proposedBy: 'CHANNELS',
        channel: 'campo',
        inForceFrom: '2009-01-01',
      }),
    ),
    code: 'F1-48',
  },
  {
    ...criterion(
      'F2-19',
      by('committee', '2010-01-29', {
        phase: '2',
        groupName: 'Mecanismos de participación',
        words: 'Suscripción y baja de novedades',
        minimumContent: 'Por correo y por RSS, con la baja en un solo paso.',
        inForceFrom: '2010-01-01',
        replaces: 'F2-14',
      }),
    ),
    code: 'F2-19',
  },
]
