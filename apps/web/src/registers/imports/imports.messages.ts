import { plural } from '../../lib/i18n/plural.ts'

const esRows = (count: number) => plural('es', count, { one: '1 fila', other: `${count} filas` })
const enRows = (count: number) => plural('en', count, { one: '1 row', other: `${count} rows` })

export const es = {
  title: 'Importar y exportar',
  procedures: {
    home: 'Inventario',
    sentence:
      'El inventario sale a un archivo y vuelve a entrar: antes de escribir nada se muestra celda por celda qué cambiaría.',
    label: 'Archivo con trámites y servicios',
    all: 'El inventario completo',
    toList: 'Ver el inventario',
    alsoTaken: 'También recibe el listado público del SUIT en CSV: se reconoce solo.',
  },
  register: {
    sentence: (nouns: string) =>
      `La lista de ${nouns} sale a un archivo y vuelve a entrar: antes de escribir nada se muestra celda por celda qué cambiaría.`,
    label: (nouns: string) => `Archivo con ${nouns}`,
    all: 'El registro completo',
    toList: 'Ver el registro',
  },
  export: {
    title: 'Exportar',
    help: 'Con el mismo archivo se puede importar: si no le cambia nada, no cambia nada.',
    template: 'La plantilla vacía',
    xlsx: 'Excel (XLSX)',
    csv: 'CSV',
    of: (what: string, format: string) => `${what}, ${format}`,
  },
  upload: {
    title: 'Importar',
    help: 'Primero se prueba: no se escribe nada hasta que usted lo aplique.',
    limits: 'XLSX o CSV, hasta 10 MB y 10.000 filas.',
    unsent: 'No se pudo enviar: revise la conexión e inténtelo otra vez.',
    another: 'Probar otro archivo',
  },
  states: {
    READING: 'Leyendo el archivo',
    READY: 'Listo para aplicar',
    APPLYING: 'Aplicando los cambios',
    APPLIED: 'Aplicado',
    REFUSED: 'Archivo rechazado',
    FAILED: 'Se interrumpió',
  },
  run: {
    file: (name: string) => `Archivo: ${name}`,
    suit: 'Listado público del SUIT',
    notFound: 'No encontramos ese archivo. Puede que se haya subido en otra entidad.',
    failed: 'Se interrumpió y no se escribió nada. Suba el archivo otra vez.',
    progress: (done: number, total: number) => `${done} de ${total} filas`,
    sentence: (added: number, changed: number, refused: number, undecided: number) => {
      const parts = [
        added > 0 ? `agrega ${esRows(added)}` : null,
        changed > 0 ? `cambia ${esRows(changed)}` : null,
      ].filter((part) => part !== null)
      const rest = [
        refused > 0
          ? plural('es', refused, {
              one: '1 fila tiene celdas por corregir',
              other: `${refused} filas tienen celdas por corregir`,
            })
          : null,
        undecided > 0
          ? plural('es', undecided, {
              one: 'de 1 fila falta decir cuál es',
              other: `de ${undecided} filas falta decir cuáles son`,
            })
          : null,
      ].filter((part) => part !== null)
      const none = undecided > 0 ? 'El archivo todavía no cambia nada' : 'El archivo no cambia nada'
      const first = parts.length > 0 ? `El archivo ${parts.join(' y ')}` : none
      return `${[first, ...rest].join('; ')}.`
    },
    applied: (count: number) =>
      plural('es', count, {
        zero: 'Se aplicó el archivo; no había nada que cambiar.',
        one: 'Se aplicó el archivo: cambió 1 fila.',
        other: `Se aplicó el archivo: cambiaron ${count} filas.`,
      }),
    unchanged: (count: number) =>
      plural('es', count, { one: '1 fila queda igual.', other: `${count} filas quedan iguales.` }),
    absent: (columns: string) =>
      `Columnas que el archivo no trae y se quedan como están: ${columns}.`,
    apply: (count: number) =>
      plural('es', count, { one: 'Aplicar 1 cambio', other: `Aplicar ${count} cambios` }),
    nothing: 'No hay nada que aplicar.',
    marked: 'Descargar el archivo con lo que hay que corregir marcado',
  },
  rows: {
    title: 'Qué cambiaría',
    show: 'Mostrar',
    kinds: {
      ALL: 'Todo',
      ADDED: 'Nuevas',
      CHANGED: 'Cambian',
      REFUSED: 'Por corregir',
      UNDECIDED: 'Por decidir',
    },
    kind: {
      ADDED: 'Nueva',
      CHANGED: 'Cambia',
      REFUSED: 'Por corregir',
      UNDECIDED: 'Por decidir',
      UNCHANGED: 'Igual',
    },
    withCount: (name: string, count: number) => `${name} (${count})`,
    line: (line: number) => `Fila ${line}`,
    cells: 'Celdas de la fila',
    cell: 'Celda',
    column: 'Columna',
    before: 'Antes',
    after: 'Después',
    reason: 'Qué corregir',
    empty: 'vacío',
    more: 'Ver más filas',
    none: 'No hay filas de esa clase.',
    cellsOf: (count: number) =>
      plural('es', count, { one: 'Ver 1 celda', other: `Ver ${count} celdas` }),
  },
  history: {
    title: 'Archivos enviados',
    help: 'Del más reciente al más antiguo. Cada uno se puede volver a abrir.',
    none: 'Todavía no se ha enviado ningún archivo.',
    file: 'Archivo',
    sent: 'Enviado',
    who: 'Quién',
    state: 'Estado',
    what: 'Filas',
    nobody: 'sin dato',
    opened: 'abierto arriba',
    nothing: 'Nada que aplicar',
    page: (count: number) =>
      plural('es', count, {
        one: '1 archivo en esta página',
        other: `${count} archivos en esta página`,
      }),
    counts: (added: number, changed: number, refused: number, undecided: number) =>
      [
        added > 0 ? plural('es', added, { one: '1 nueva', other: `${added} nuevas` }) : '',
        changed > 0 ? plural('es', changed, { one: '1 cambia', other: `${changed} cambian` }) : '',
        refused > 0 ? `${refused} por corregir` : '',
        undecided > 0 ? `${undecided} por decidir` : '',
      ]
        .filter(Boolean)
        .join(', ') || 'nada cambia',
  },
  match: {
    help: 'Su número del SUIT no coincide con ninguno: diga si es uno de los de nombre parecido, o si es nuevo.',
    which: (name: string) => `¿Cuál es «${name}»?`,
    later: 'Decidir después',
    is: (code: string, name: string) => `Es ${code} · ${name}`,
    isNew: (office: string) => `Es nuevo, de ${office}`,
    existing: 'Ya está en el inventario',
    newOnes: 'Es nuevo',
    confirm: 'Confirmar',
    confirmed: 'Quedó dicho. Nada se escribe hasta que lo aplique.',
  },
}

export const en: typeof es = {
  title: 'Import and export',
  procedures: {
    home: 'Inventory',
    sentence:
      'The inventory goes out to a file and comes back in: before anything is written, it shows cell by cell what would change.',
    label: 'File with procedures and services',
    all: 'The whole inventory',
    toList: 'See the inventory',
    alsoTaken: 'The public list of the SUIT as CSV is taken too: it is recognised by itself.',
  },
  register: {
    sentence: (nouns) =>
      `The list of ${nouns} goes out to a file and comes back in: before anything is written, it shows cell by cell what would change.`,
    label: (nouns) => `File with ${nouns}`,
    all: 'The whole register',
    toList: 'See the register',
  },
  export: {
    title: 'Export',
    help: 'The same file can be imported: if nothing in it is changed, nothing changes.',
    template: 'The empty template',
    xlsx: 'Excel (XLSX)',
    csv: 'CSV',
    of: (what, format) => `${what}, ${format}`,
  },
  upload: {
    title: 'Import',
    help: 'It is tried dry first: nothing is written until you apply it.',
    limits: 'XLSX or CSV, up to 10 MB and 10,000 rows.',
    unsent: 'It could not be sent: check the connection and try again.',
    another: 'Try another file',
  },
  states: {
    READING: 'Reading the file',
    READY: 'Ready to be applied',
    APPLYING: 'Applying the changes',
    APPLIED: 'Applied',
    REFUSED: 'File refused',
    FAILED: 'Broken off',
  },
  run: {
    file: (name) => `File: ${name}`,
    suit: 'Public list of the SUIT',
    notFound: 'We could not find that file. It may have been sent in another entity.',
    failed: 'It broke off and nothing was written. Send the file again.',
    progress: (done, total) => `${done} of ${total} rows`,
    sentence: (added, changed, refused, undecided) => {
      const parts = [
        added > 0 ? `adds ${enRows(added)}` : null,
        changed > 0 ? `changes ${enRows(changed)}` : null,
      ].filter((part) => part !== null)
      const rest = [
        refused > 0
          ? plural('en', refused, {
              one: '1 row has cells to mend',
              other: `${refused} rows have cells to mend`,
            })
          : null,
        undecided > 0
          ? plural('en', undecided, {
              one: 'of 1 row somebody has to say which it is',
              other: `of ${undecided} rows somebody has to say which they are`,
            })
          : null,
      ].filter((part) => part !== null)
      const none = undecided > 0 ? 'The file changes nothing yet' : 'The file changes nothing'
      const first = parts.length > 0 ? `The file ${parts.join(' and ')}` : none
      return `${[first, ...rest].join('; ')}.`
    },
    applied: (count) =>
      plural('en', count, {
        zero: 'The file was applied; there was nothing to change.',
        one: 'The file was applied: 1 row changed.',
        other: `The file was applied: ${count} rows changed.`,
      }),
    unchanged: (count) =>
      plural('en', count, {
        one: '1 row stays as it is.',
        other: `${count} rows stay as they are.`,
      }),
    absent: (columns) =>
      `Columns that the file doesn’t have and that stay as they are: ${columns}.`,
    apply: (count) =>
      plural('en', count, { one: 'Apply 1 change', other: `Apply ${count} changes` }),
    nothing: 'There is nothing to apply.',
    marked: 'Download the file with what has to be mended marked',
  },
  rows: {
    title: 'What would change',
    show: 'Show',
    kinds: {
      ALL: 'All',
      ADDED: 'New',
      CHANGED: 'Changed',
      REFUSED: 'To mend',
      UNDECIDED: 'To decide',
    },
    kind: {
      ADDED: 'New',
      CHANGED: 'Changed',
      REFUSED: 'To mend',
      UNDECIDED: 'To decide',
      UNCHANGED: 'The same',
    },
    withCount: (name, count) => `${name} (${count})`,
    line: (line) => `Row ${line}`,
    cells: 'Cells of the row',
    cell: 'Cell',
    column: 'Column',
    before: 'Before',
    after: 'After',
    reason: 'What to mend',
    empty: 'empty',
    more: 'See more rows',
    none: 'There are no rows of that kind.',
    cellsOf: (count) => plural('en', count, { one: 'See 1 cell', other: `See ${count} cells` }),
  },
  history: {
    title: 'Files sent',
    help: 'The newest first. Each can be opened again.',
    none: 'No file has been sent yet.',
    file: 'File',
    sent: 'Sent',
    who: 'Who',
    state: 'State',
    what: 'Rows',
    nobody: 'no data',
    opened: 'open above',
    nothing: 'Nothing to apply',
    page: (count) =>
      plural('en', count, { one: '1 file on this page', other: `${count} files on this page` }),
    counts: (added, changed, refused, undecided) =>
      [
        added > 0 ? `${added} new` : '',
        changed > 0 ? plural('en', changed, { one: '1 changes', other: `${changed} change` }) : '',
        refused > 0 ? `${refused} to mend` : '',
        undecided > 0 ? `${undecided} to decide` : '',
      ]
        .filter(Boolean)
        .join(', ') || 'nothing changes',
  },
  match: {
    help: 'Its number of the SUIT is none of ours: say whether it is one of those of a similar name, or a new one.',
    which: (name) => `Which one is “${name}”?`,
    later: 'Decide later',
    is: (code, name) => `It is ${code} · ${name}`,
    isNew: (office) => `It is a new one, of ${office}`,
    existing: 'It is in the inventory',
    newOnes: 'It is a new one',
    confirm: 'Confirm',
    confirmed: 'That is said. Nothing is written until you apply it.',
  },
}
