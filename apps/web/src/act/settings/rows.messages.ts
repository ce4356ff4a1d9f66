import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  sentence: (rows: number, unanswered: number, proposed: number) => {
    const first = plural('es', rows, {
      zero: 'El plan todavía no tiene filas',
      one: 'El plan tiene 1 fila',
      other: `El plan tiene ${rows} filas`,
    })
    const second = plural('es', unanswered, {
      zero: 'por todas responde alguien',
      one: 'por 1 nadie responde todavía',
      other: `por ${unanswered} nadie responde todavía`,
    })
    const third = plural('es', proposed, {
      zero: '',
      one: ', y 1 plazo propuesto espera que lo acepten',
      other: `, y ${proposed} plazos propuestos esperan que los acepten`,
    })
    return rows === 0 ? `${first}.` : `${first}: ${second}${third}.`
  },
  caption: 'Filas del plan',
  row: 'Fila',
  name: 'Indicador',
  weight: 'Peso',
  share: (weight: string, percent: string) => `${weight} (${percent})`,
  answers: 'Responde',
  deadline: 'Plazo',
  proposed: 'por aceptar',
  noDeadline: 'sin plazo',
  notApplicable: 'no aplica',
  goals: 'Metas',
  add: 'Agregar fila',
  addHelp: 'Queda al final de la tabla del borrador. Después podrá ponerle metas y plazo.',
  added: (name: string) => `Se agregó la fila ${name}.`,
  area: 'Área',
  chooseArea: 'Elija un área',
}

export const en: typeof es = {
  sentence: (rows, unanswered, proposed) => {
    const first = plural('en', rows, {
      zero: 'The plan has no rows yet',
      one: 'The plan has 1 row',
      other: `The plan has ${rows} rows`,
    })
    const second = plural('en', unanswered, {
      zero: 'somebody answers for all of them',
      one: 'nobody answers for 1 of them yet',
      other: `nobody answers for ${unanswered} of them yet`,
    })
    const third = plural('en', proposed, {
      zero: '',
      one: ', and 1 proposed deadline waits to be accepted',
      other: `, and ${proposed} proposed deadlines wait to be accepted`,
    })
    return rows === 0 ? `${first}.` : `${first}: ${second}${third}.`
  },
  caption: 'Rows of the plan',
  row: 'Row',
  name: 'Indicator',
  weight: 'Weight',
  share: (weight, percent) => `${weight} (${percent})`,
  answers: 'Answers',
  deadline: 'Deadline',
  proposed: 'to be accepted',
  noDeadline: 'no deadline',
  notApplicable: 'not applicable',
  goals: 'Targets',
  add: 'Add a row',
  addHelp:
    'It goes to the end of the draft’s table. Afterwards you can give it targets and a deadline.',
  added: (name) => `The row ${name} was added.`,
  area: 'Area',
  chooseArea: 'Choose an area',
}
