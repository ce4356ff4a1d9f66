import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: 'Uso de la semana',
  week: (day: string) => `Semana del lunes ${day}`,
  previous: 'Semana anterior',
  next: 'Semana siguiente',
  choose: 'Ir a la semana del día',
  help: 'Marque los días en que se usó cada cuenta. Lo que quede sin marcar no se guarda.',
  said: (said: number, all: number) =>
    said === all
      ? plural('es', all, {
          zero: 'No hay cuentas abiertas en esta semana.',
          one: 'La cuenta abierta ya está.',
          other: `Las ${all} cuentas ya están.`,
        })
      : plural('es', all - said, {
          one: `Falta 1 de ${all} cuentas.`,
          other: `Faltan ${all - said} de ${all} cuentas.`,
        }),
  account: 'Cuenta',
  daysOf: (account: string) => `Días de uso de ${account}`,
  notUsed: 'No se usó',
  notUsedOf: (account: string) => `: ${account}`,
  copy: 'Copiar los días de la semana anterior',
  copied: (count: number) =>
    plural('es', count, {
      zero: 'No había nada que copiar.',
      one: 'Se copió 1 cuenta. Revísela y guarde.',
      other: `Se copiaron ${count} cuentas. Revíselas y guarde.`,
    }),
  save: 'Guardar la semana',
  saved: (day: string) => `Guardado: la semana del lunes ${day}.`,
  nothing: 'No hay nada que guardar: marque al menos un día.',
  none: 'Ninguna cuenta estaba abierta en esta semana.',
  toAccounts: 'Ver las cuentas de correo',
  truncated: 'Se ven las primeras 100 cuentas; las demás están en la lista.',
}

export const en: typeof es = {
  title: 'Use of the week',
  week: (day) => `Week of Monday ${day}`,
  previous: 'Week before',
  next: 'Week after',
  choose: 'Go to the week of the day',
  help: 'Mark the days on which each account was used. What is left unmarked is not saved.',
  said: (said, all) =>
    said === all
      ? plural('en', all, {
          zero: 'There are no accounts open in this week.',
          one: 'The open account is in.',
          other: `All ${all} accounts are in.`,
        })
      : plural('en', all - said, {
          one: `1 of ${all} accounts is missing.`,
          other: `${all - said} of ${all} accounts are missing.`,
        }),
  account: 'Account',
  daysOf: (account) => `Days of use of ${account}`,
  notUsed: 'Not used',
  notUsedOf: (account) => `: ${account}`,
  copy: 'Copy the days of the week before',
  copied: (count) =>
    plural('en', count, {
      zero: 'There was nothing to copy.',
      one: '1 account was copied. Look it over and save.',
      other: `${count} accounts were copied. Look them over and save.`,
    }),
  save: 'Save the week',
  saved: (day) => `Saved: the week of Monday ${day}.`,
  nothing: 'There is nothing to save: mark at least one day.',
  none: 'No account was open in this week.',
  toAccounts: 'See the mail accounts',
  truncated: 'The first 100 accounts are shown; the others are in the list.',
}
