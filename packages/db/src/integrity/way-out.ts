import type { UnfitRow } from './unfit-rows.sql.ts'

interface BothLanguages {
  spanish: string
  english: string
}

/** One sentence about a row: which it is, what it breaks, what to do. */
export function wayOut(row: UnfitRow): BothLanguages {
  const { table, id, constraint, definition } = row
  const rule = definition === null ? constraint : `${constraint}: ${definition}`
  const { spanish, english } = advice(row)
  return {
    spanish: `${table} ${id} no cumple ${rule}. ${spanish}`,
    english: `${table} ${id} breaks ${rule}. ${english}`,
  }
}

function advice({ appendOnly, definition, constraint }: UnfitRow): BothLanguages {
  if (appendOnly) {
    return {
      spanish:
        'Es un registro oficial: queda como está y se muestra como defectuoso; corríjalo con un registro nuevo.',
      english:
        'It is an official record: it stays and is shown as faulty; correct it with a new record.',
    }
  }
  if (definition?.startsWith('FOREIGN KEY')) {
    const columns = definition.slice('FOREIGN KEY ('.length, definition.indexOf(')'))
    return {
      spanish: `Haga que (${columns}) nombre una fila de la misma entidad, o deje la referencia vacía.`,
      english: `Make (${columns}) name a row of the same entity, or empty the reference.`,
    }
  }
  if (constraint === 'deadline_accepted_once') {
    return {
      spanish: 'Deje un solo plazo ACCEPTED en la fila y pase los demás a REPLACED.',
      english: 'Leave one ACCEPTED deadline of the row and make the others REPLACED.',
    }
  }
  return {
    spanish: 'Corrija sus columnas para que se cumpla.',
    english: 'Correct its columns so that it holds.',
  }
}
