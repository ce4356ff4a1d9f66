import { can, type Role } from '@gelt/domain'
import { planningPaths } from '../lib/planning/planning-paths.ts'
import { paths } from './paths.ts'

export type NavKey =
  | 'entity'
  | 'dashboard'
  | 'inventory'
  | 'registers'
  | 'directory'
  | 'resolution'
  | 'diagnosis'
  | 'scheme'
  | 'duties'
  | 'review'
  | 'closing'
  | 'audit'
  | 'people'
  | 'offices'
  | 'settings'

export interface NavItem {
  key: NavKey
  href: string
}

const addresses = { ...paths, ...planningPaths }

interface Navigation {
  /** Seven at most, with the administration's menu as one of them. */
  main: NavItem[]
  administration: NavItem[]
}

/** Where a person with these roles in the entity can go; nothing is offered that would be refused. */
export function navigationOf(entity: string, roles: readonly Role[]): Navigation {
  const item = (key: NavKey): NavItem => ({ key, href: addresses[key](entity) })
  const offered = (when: boolean, ...keys: NavKey[]) => (when ? keys.map(item) : [])
  // Whoever decides has a full row of links already.
  const isFull = can(roles, 'measurement.approve')
  return {
    main: [
      ...offered(true, 'entity', 'dashboard'),
      ...offered(true, 'registers'),
      // Whoever keeps registers finds the inventory among them; outsiders read what is published of it.
      ...offered(!can(roles, 'register.readAll'), 'directory'),
      ...offered(true, 'resolution'),
      ...offered(!isFull, 'diagnosis'),
      ...offered(can(roles, 'measurement.record'), 'duties'),
      ...offered(isFull, 'review'),
    ],
    administration: [
      ...offered(isFull, 'diagnosis', 'scheme', 'closing'),
      ...offered(can(roles, 'people.read'), 'people'),
      ...offered(can(roles, 'office.edit') || can(roles, 'organisation.edit'), 'offices'),
      ...offered(can(roles, 'plan.edit') || can(roles, 'plan.create'), 'settings'),
      ...offered(can(roles, 'audit.read'), 'audit'),
    ],
  }
}
