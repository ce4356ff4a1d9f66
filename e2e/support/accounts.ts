import { join } from 'node:path'

/** The demonstration accounts that the journeys sign in with, in the order in which the start prints them. */
export const accounts = {
  committee: {
    email: 'comite@alvarado.example',
    name: 'Nubia Esperanza Lozano',
    role: 'COMMITTEE',
  },
  reviewer: {
    email: 'comite.revision@alvarado.example',
    name: 'Álvaro Enrique Caicedo',
    role: 'COMMITTEE',
  },
  mayor: { email: 'alcalde@alvarado.example', name: 'Jorge Hernando Varón', role: 'MAYOR' },
  contributor: {
    email: 'planeacion@alvarado.example',
    name: 'Diana Marcela Oviedo',
    role: 'CONTRIBUTOR',
  },
  administrator: {
    email: 'administracion@alvarado.example',
    name: 'Rosalba Guzmán',
    role: 'ADMINISTRATOR',
  },
  auditor: { email: 'control.interno@alvarado.example', name: 'Hernando Tique', role: 'AUDITOR' },
} as const

export type Account = keyof typeof accounts

export const accountKeys = Object.keys(accounts) as Account[]

function variableOf(account: Account): string {
  return `GELT_E2E_${account.toUpperCase()}_PASSWORD`
}

/**
 * What the product prints when it is up, once: each account with its password. The runner reads it as
 * a person would and hands the passwords to the tests in its environment, under the groups' names.
 */
export const printedSignIns = new RegExp(
  accountKeys
    .map((key) => ` ${accounts[key].email.replaceAll('.', '\\.')} +(?<${variableOf(key)}>\\S+)`)
    .join('[^]*'),
)

/** @throws Error outside of a run, where nobody has read the passwords. */
export function passwordOf(account: Account): string {
  const password = process.env[variableOf(account)]
  if (!password) throw new Error(`The start printed no password for ${accounts[account].email}`)
  return password
}

/** Where the setup keeps an account's session: in the run's own data folder, gone with it. */
export function sessionFile(account: Account): string {
  return join(process.env.GELT_E2E_DATA_DIR ?? '', 'sessions', `${account}.json`)
}
