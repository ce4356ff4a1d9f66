import { type DemoPerson, demoPeople, type PersonKey } from '../../people.ts'

function personOf(key: PersonKey): DemoPerson {
  const person = demoPeople('alvarado-muestra').find((one) => one.key === key)
  if (!person) throw new Error(`no person ${key} in the sample`)
  return person
}

export function nameOf(key: PersonKey): string {
  return personOf(key).name
}

/** Post and name, as those who answer are shown. */
export function postAndName(key: PersonKey): string {
  const { post, name } = personOf(key)
  return `${post}, ${name}`
}
