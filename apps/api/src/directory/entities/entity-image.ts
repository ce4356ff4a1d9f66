import type { Entity } from '@gelt/db'
import type { Image } from '../../core/writing/stored-row.ts'

/** An entity as the audit log and a conflict show it. */
export function entityImage(entity: Entity): Image {
  const { slug, name, department, divipolaCode, nit, address, phone, email } = entity
  const { website, currentContact, archivedAt } = entity
  return {
    ...{ slug, name, department, divipolaCode, nit, address, phone, email, website },
    currentContact,
    archived: archivedAt !== null,
  }
}
