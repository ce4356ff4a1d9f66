import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  phases: {
    allPassed: (all: number) =>
      plural('es', all, {
        one: 'La única fase ya llegó a su plazo',
        other: `Las ${all} fases ya llegaron a su plazo`,
      }),
    title: (passed: number, all: number) =>
      plural('es', passed, {
        zero: `Ninguna de las ${all} fases ha llegado a su plazo`,
        one: `1 de las ${all} fases ya llegó a su plazo`,
        other: `${passed} de las ${all} fases ya llegaron a su plazo`,
      }),
    unit: 'fechas límite para los municipios',
    source: 'Resolución y Decreto 1151 de 2008',
  },
  heat: {
    title: (best: string, most: string, worst: string, least: string) =>
      `La más adelantada es «${best}», ${most}; la menos, «${worst}», ${least}`,
    only: (name: string, share: string) => `Solo hay dato de «${name}»: ${share}`,
    none: 'Las áreas todavía no tienen historia',
    label: 'Avance de cada área, semestre a semestre',
    wholePlan: 'Todo el plan',
  },
  completeness: {
    title: (full: number, all: number) =>
      plural('es', full, {
        zero: `Ninguno de los ${all} indicadores tiene al día su reporte`,
        one: `1 de ${all} indicadores tiene al día su reporte`,
        other: `${full} de ${all} indicadores tienen al día su reporte`,
      }),
    label: 'Reporte de los indicadores',
    unit: 'indicadores',
    full: (_count: number) => 'con el dato del último periodo',
    late: (_count: number) => 'con datos, falta el último periodo',
    missing: (count: number) =>
      plural('es', count, {
        one: 'sin dato y ya debía reportar',
        other: 'sin dato y ya debían reportar',
      }),
    notYet: (count: number) =>
      plural('es', count, {
        one: 'sin dato, todavía no le toca',
        other: 'sin dato, todavía no les toca',
      }),
  },
}

export const en: typeof es = {
  phases: {
    allPassed: (all: number) =>
      plural('en', all, {
        one: 'The only phase has reached its deadline',
        other: `All ${all} phases have reached their deadlines`,
      }),
    title: (passed: number, all: number) =>
      plural('en', passed, {
        zero: `None of the ${all} phases has reached its deadline`,
        one: `1 of the ${all} phases has reached its deadline`,
        other: `${passed} of the ${all} phases have reached their deadline`,
      }),
    unit: 'deadlines for municipalities',
    source: 'Resolution and Decree 1151 of 2008',
  },
  heat: {
    title: (best: string, most: string, worst: string, least: string) =>
      `Furthest ahead: “${best}”, ${most}; least: “${worst}”, ${least}`,
    only: (name: string, share: string) => `There is data of “${name}” only: ${share}`,
    none: 'The areas have no history yet',
    label: 'Progress of each area, half-year by half-year',
    wholePlan: 'The whole plan',
  },
  completeness: {
    title: (full: number, all: number) =>
      plural('en', full, {
        zero: `None of the ${all} indicators has reported up to date`,
        one: `1 of ${all} indicators has reported up to date`,
        other: `${full} of ${all} indicators have reported up to date`,
      }),
    label: 'Reporting of the indicators',
    unit: 'indicators',
    full: (_count: number) => 'with the last period’s value',
    late: (_count: number) => 'with data, last period missing',
    missing: (_count: number) => 'without data, and it was due',
    notYet: (_count: number) => 'without data, not due yet',
  },
}
