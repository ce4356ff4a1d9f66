import type { Database } from '@gelt/db'
import type { Action } from '@gelt/domain'
import { optionalPlainDateOf, plainDateOf } from '../../core/dates.ts'
import type { Image } from '../../core/writing/stored-row.ts'
import type { Transaction } from '../../core/writing/write.ts'

/** What offices, bodies and organisations have in common. */
export interface Unit {
  id: string
  entityId: string
  code: string
  name: string
  activeFrom: Date
  activeTo: Date | null
  version: number
  /** Of an organisation. */
  sector?: string | null
}

export interface NewUnit {
  entityId: string
  code: string
  name: string
  activeFrom: Date
  sector?: string | null
}

export type UnitChange = Partial<Omit<NewUnit, 'entityId'>> & { activeTo?: Date }

/** One of the three lists of an entity's directory. */
export interface DirectoryTable {
  type: 'Office' | 'Body' | 'Organisation'
  /** What the audit log calls it. */
  noun: 'office' | 'body' | 'organisation'
  action: Action
  find(db: Database['prisma'] | Transaction, id: string): Promise<Unit | null>
  findByCode(tx: Transaction, entityId: string, code: string): Promise<Unit | null>
  create(tx: Transaction, unit: NewUnit): Promise<Unit>
  /** Raises the version. */
  update(tx: Transaction, unit: Unit, change: UnitChange): Promise<Unit>
}

const next = { version: { increment: 1 } }

export const offices: DirectoryTable = {
  type: 'Office',
  noun: 'office',
  action: 'office.edit',
  find: (db, id) => db.office.findUnique({ where: { id } }),
  findByCode: (tx, entityId, code) => tx.office.findFirst({ where: { entityId, code } }),
  create: (tx, { entityId, code, name, activeFrom }) =>
    tx.office.create({ data: { entityId, code, name, activeFrom } }),
  update: (tx, { id, entityId }, { code, name, activeFrom, activeTo }) =>
    tx.office.update({
      where: { id, entityId },
      data: { code, name, activeFrom, activeTo, ...next },
    }),
}

export const bodies: DirectoryTable = {
  type: 'Body',
  noun: 'body',
  action: 'office.edit',
  find: (db, id) => db.body.findUnique({ where: { id } }),
  findByCode: (tx, entityId, code) => tx.body.findFirst({ where: { entityId, code } }),
  create: (tx, { entityId, code, name, activeFrom }) =>
    tx.body.create({ data: { entityId, code, name, activeFrom } }),
  update: (tx, { id, entityId }, { code, name, activeFrom, activeTo }) =>
    tx.body.update({
      where: { id, entityId },
      data: { code, name, activeFrom, activeTo, ...next },
    }),
}

export const organisations: DirectoryTable = {
  type: 'Organisation',
  noun: 'organisation',
  action: 'organisation.edit',
  find: (db, id) => db.organisation.findUnique({ where: { id } }),
  findByCode: (tx, entityId, code) => tx.organisation.findFirst({ where: { entityId, code } }),
  create: (tx, unit) => tx.organisation.create({ data: unit }),
  update: (tx, { id, entityId }, change) =>
    tx.organisation.update({ where: { id, entityId }, data: { ...change, ...next } }),
}

export function unitImage({ code, name, activeFrom, activeTo, sector }: Unit): Image {
  return {
    code,
    name,
    ...(sector === undefined ? {} : { sector }),
    activeFrom: plainDateOf(activeFrom),
    activeTo: optionalPlainDateOf(activeTo),
  }
}
