import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  sentence: (title: string, state: string, onTrack: string, atRisk: string) =>
    `«${title}» ${state}; una fila va al día desde el ${onTrack} de lo esperado y en riesgo desde el ${atRisk}.`,
  adoptedBy: (number: string, day: string) => `fue adoptado por la Resolución ${number} del ${day}`,
  adopted: 'está adoptado',
  draft: 'es un borrador que el público aún no ve',
  superseded: 'fue reemplazado por otro plan',
  data: 'Datos del plan',
  dataHelp: 'Cambiar el inicio mueve los plazos que se cuentan en meses o años desde él.',
  name: 'Título',
  validFrom: 'Vigencia desde el año',
  validTo: 'Hasta el año',
  startsOn: 'Los plazos se cuentan desde',
  endsOn: 'Último día del plan',
  resolutionNumber: 'Número de la resolución',
  resolutionDate: 'Fecha de la resolución',
  signatory: 'Firma',
  signatoryPost: 'Cargo de quien firma',
  words: 'Palabras del acto',
  wordsHelp: 'Mientras el plan es un borrador se pueden editar; al adoptarlo quedan como están.',
  wordsFixed: 'Son las palabras del acto adoptado: no se editan.',
  epigraph: 'Epígrafe',
  vision: 'Visión',
  startMoves: (count: number) =>
    plural('es', count, {
      zero: 'Ningún plazo se mueve.',
      one: '1 plazo se mueve:',
      other: `${count} plazos se mueven:`,
    }),
  deadlineMoves: (row: number, name: string, before: string, after: string) =>
    `Fila ${row}, ${name}: del ${before} al ${after}.`,
  thresholds: 'Umbrales',
  thresholdsHelp:
    'Dicen cuándo una fila va al día, en riesgo o atrasada, comparando lo que lleva con lo que debería llevar.',
  onTrackFrom: 'Al día desde',
  atRiskFrom: 'En riesgo desde',
  ofExpected: '% de lo esperado',
  picture: (onTrack: string, atRisk: string) =>
    `Atrasado por debajo de ${atRisk} de lo esperado, en riesgo de ${atRisk} a ${onTrack}, al día desde ${onTrack}.`,
  example: (expected: string, onTrack: string, atRisk: string) =>
    `Por ejemplo: si hoy debería llevar ${expected}, va al día desde ${onTrack} y en riesgo desde ${atRisk}.`,
  adopt: 'Adoptar el plan',
  adoptHelp:
    'Lo hace público y reemplaza al plan adoptado antes. Desde entonces las palabras del acto no cambian, y cada cambio pide un motivo.',
  adoptNow: 'Adoptar',
  adopting: (rows: number) =>
    plural('es', rows, {
      zero: 'El borrador todavía no tiene filas: agréguelas antes de adoptarlo.',
      one: 'El borrador tiene 1 fila.',
      other: `El borrador tiene ${rows} filas.`,
    }),
  adoptedNow: (title: string) => `«${title}» quedó adoptado.`,
}

export const en: typeof es = {
  sentence: (title, state, onTrack, atRisk) =>
    `“${title}” ${state}; a row is on track from ${onTrack} of the expected and at risk from ${atRisk}.`,
  adoptedBy: (number, day) => `was adopted by Resolution ${number} of ${day}`,
  adopted: 'is adopted',
  draft: 'is a draft that the public does not see yet',
  superseded: 'was superseded by another plan',
  data: 'Plan details',
  dataHelp: 'Another start moves the deadlines that run in months or years from it.',
  name: 'Title',
  validFrom: 'Valid from the year',
  validTo: 'To the year',
  startsOn: 'Deadlines run from',
  endsOn: 'Last day of the plan',
  resolutionNumber: 'Number of the resolution',
  resolutionDate: 'Date of the resolution',
  signatory: 'Signed by',
  signatoryPost: 'Post of the signatory',
  words: 'Words of the act',
  wordsHelp: 'They can be edited while the plan is a draft; once adopted they stay as they are.',
  wordsFixed: 'They are the words of the adopted act: they are not edited.',
  epigraph: 'Official title',
  vision: 'Vision',
  startMoves: (count) =>
    plural('en', count, {
      zero: 'No deadline moves.',
      one: '1 deadline moves:',
      other: `${count} deadlines move:`,
    }),
  deadlineMoves: (row, name, before, after) => `Row ${row}, ${name}: from ${before} to ${after}.`,
  thresholds: 'Thresholds',
  thresholdsHelp:
    'They say when a row is on track, at risk or behind, comparing what it has with what it should have.',
  onTrackFrom: 'On track from',
  atRiskFrom: 'At risk from',
  ofExpected: '% of the expected',
  picture: (onTrack, atRisk) =>
    `Behind below ${atRisk} of the expected, at risk from ${atRisk} to ${onTrack}, on track from ${onTrack}.`,
  example: (expected, onTrack, atRisk) =>
    `For example: if it should have reached ${expected} today, it is on track from ${onTrack} and at risk from ${atRisk}.`,
  adopt: 'Adopt the plan',
  adoptHelp:
    'It makes it public and supersedes the plan adopted before. From then on the words of the act don’t change, and each change asks for a reason.',
  adoptNow: 'Adopt',
  adopting: (rows) =>
    plural('en', rows, {
      zero: 'The draft has no rows yet: add them before adopting it.',
      one: 'The draft has 1 row.',
      other: `The draft has ${rows} rows.`,
    }),
  adoptedNow: (title) => `“${title}” is adopted.`,
}
