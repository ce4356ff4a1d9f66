import { plural } from '../i18n/plural.ts'

export const es = {
  noData: 'sin dato',
  preview: {
    row: {
      moves: (before: string, after: string) =>
        `Con este dato el indicador pasa de ${before} a ${after} cuando se apruebe.`,
      stays: (at: string) => `Con este dato el indicador sigue en ${at}.`,
      first: (after: string) =>
        `Con este dato el indicador tendrá su primera cifra cuando se apruebe: ${after}.`,
      none: 'Con este dato el indicador todavía no tendrá cifra.',
      lost: (before: string) => `Con este dato el indicador, hoy en ${before}, queda sin cifra.`,
    },
    target: {
      moves: (before: string, after: string) =>
        `Con este dato la meta pasa de ${before} a ${after} cuando se apruebe.`,
      stays: (at: string) => `Con este dato la meta sigue en ${at}.`,
      first: (after: string) =>
        `Con este dato la meta tendrá su primera cifra cuando se apruebe: ${after}.`,
      none: 'Con este dato la meta todavía no tendrá cifra.',
      lost: (before: string) => `Con este dato la meta, hoy en ${before}, queda sin cifra.`,
    },
    rowToo: {
      moves: (before: string, after: string) => `El indicador pasa de ${before} a ${after}.`,
      stays: (at: string) => `El indicador sigue en ${at}.`,
      first: (after: string) => `El indicador tendrá su primera cifra: ${after}.`,
      none: 'El indicador todavía no tendrá cifra.',
      lost: (before: string) => `El indicador, hoy en ${before}, queda sin cifra.`,
    },
    status: (before: string, after: string) => `Hoy ${before}; con el dato, ${after}.`,
  },
  ratio: (counts: string, percent: string) => `${counts} (${percent})`,
  sumOf: (amount: string, members: string) => `${amount} en ${members}`,
  reached: (count: number, members: string) => `${count} ${members} con la meta`,
  atGoal: (part: number, whole: string) =>
    plural('es', part, {
      zero: `ninguna meta cumplida entre ${whole}`,
      one: `1 de ${whole} con la meta`,
      other: `${part} de ${whole} con la meta`,
    }),
}

export const en: typeof es = {
  noData: 'no data',
  preview: {
    row: {
      moves: (before: string, after: string) =>
        `With this value the indicator goes from ${before} to ${after} once it is approved.`,
      stays: (at: string) => `With this value the indicator stays at ${at}.`,
      first: (after: string) =>
        `With this value the indicator gets its first figure once it is approved: ${after}.`,
      none: 'With this value the indicator still has no figure.',
      lost: (before: string) =>
        `With this value the indicator, now at ${before}, is left without a figure.`,
    },
    target: {
      moves: (before: string, after: string) =>
        `With this value the target goes from ${before} to ${after} once it is approved.`,
      stays: (at: string) => `With this value the target stays at ${at}.`,
      first: (after: string) =>
        `With this value the target gets its first figure once it is approved: ${after}.`,
      none: 'With this value the target still has no figure.',
      lost: (before: string) =>
        `With this value the target, now at ${before}, is left without a figure.`,
    },
    rowToo: {
      moves: (before: string, after: string) => `The indicator goes from ${before} to ${after}.`,
      stays: (at: string) => `The indicator stays at ${at}.`,
      first: (after: string) => `The indicator gets its first figure: ${after}.`,
      none: 'The indicator still has no figure.',
      lost: (before: string) => `The indicator, now at ${before}, is left without a figure.`,
    },
    status: (before: string, after: string) => `Today it ${before}; with the value, it ${after}.`,
  },
  ratio: (counts: string, percent: string) => `${counts} (${percent})`,
  sumOf: (amount: string, members: string) => `${amount} in ${members}`,
  reached: (count, members) => `${count} ${members} at the goal`,
  atGoal: (part: number, whole: string) =>
    plural('en', part, {
      zero: `none of ${whole} at the goal`,
      one: `1 of ${whole} at the goal`,
      other: `${part} of ${whole} at the goal`,
    }),
}
