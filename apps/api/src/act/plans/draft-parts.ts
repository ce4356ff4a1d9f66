import type { AuditAction } from '@gelt/domain'
import { StateRefusal } from '../../core/refusals.ts'
import type { Image } from '../../core/writing/stored-row.ts'
import type { Transaction } from '../../core/writing/write.ts'
import { areaImage, indicatorImage } from '../indicators/row-images.ts'
import {
  incentiveImage,
  objectiveImage,
  passageImage,
  phaseImage,
  wordsLabel,
} from './plan-image.ts'
import { renumberRows } from './renumbered-rows.ts'

interface Part {
  version: number
  /** Its place among those of its kind, from 1. */
  place: number
  label: string
  image: Image
}

interface Home {
  planId: string
  entityId: string
}

/** What removing a part of a draft needs to know of its kind. */
interface DraftPart {
  action: AuditAction
  find(tx: Transaction, home: Home, id: string): Promise<Part | null>
  /** Deletes it and what hangs on it; a draft has no values. */
  remove(tx: Transaction, home: Home, id: string): Promise<void>
  /** Moves those behind that place one up. */
  closeUp(tx: Transaction, home: Home, place: number): Promise<void>
}

// In two steps: two parts must not have the same number even for a moment.
const oneUp = { aside: { decrement: 10_000 }, back: { increment: 9_999 } } as const

const area: DraftPart = {
  action: 'area.remove',
  async find(tx, home, id) {
    const row = await tx.actionArea.findFirst({ where: { id, ...home } })
    return row && { ...row, place: row.number, label: row.shortName, image: areaImage(row) }
  },
  async remove(tx, home, id) {
    const rows = await tx.indicator.count({ where: { areaId: id, ...home } })
    if (rows > 0) throw new StateRefusal('WRONG_STATE', { reason: 'AREA_HAS_ROWS' })
    await tx.actionArea.delete({ where: { id, ...home } })
  },
  async closeUp(tx, home, place) {
    const { aside, back } = oneUp
    await tx.actionArea.updateMany({
      where: { ...home, number: { gt: place } },
      data: { number: aside },
    })
    await tx.actionArea.updateMany({
      where: { ...home, number: { lt: 0 } },
      data: { number: back },
    })
  },
}

const indicator: DraftPart = {
  action: 'indicator.remove',
  async find(tx, home, id) {
    const row = await tx.indicator.findFirst({ where: { id, ...home } })
    if (!row) return null
    const label = `${row.row} · ${row.shortName}`
    return { version: row.version, place: row.row, label, image: indicatorImage(row) }
  },
  async remove(tx, home, id) {
    const { entityId } = home
    const own = { entityId, indicatorId: id }
    await tx.objectiveIndicator.deleteMany({ where: own })
    await tx.deadline.deleteMany({ where: own })
    await tx.targetMember.deleteMany({ where: { entityId, target: { indicatorId: id } } })
    const ofRow = { entityId, target: { indicatorId: id } }
    await tx.targetSource.deleteMany({ where: ofRow })
    await tx.targetSourceOption.deleteMany({ where: ofRow })
    await tx.target.deleteMany({ where: own })
    await tx.indicator.delete({ where: { id, ...home } })
  },
  async closeUp(tx, home, place) {
    const { aside, back } = oneUp
    await tx.indicator.updateMany({ where: { ...home, row: { gt: place } }, data: { row: aside } })
    await tx.indicator.updateMany({ where: { ...home, row: { lt: 0 } }, data: { row: back } })
    await renumberRows(tx, home, place)
  },
}

const phase: DraftPart = {
  action: 'phase.remove',
  async find(tx, home, id) {
    const row = await tx.phase.findFirst({ where: { id, ...home } })
    return row && { ...row, place: row.number, label: row.name, image: phaseImage(row) }
  },
  async remove(tx, home, id) {
    await tx.targetMember.deleteMany({ where: { entityId: home.entityId, phaseId: id } })
    await tx.phase.delete({ where: { id, ...home } })
  },
  async closeUp(tx, home, place) {
    const { aside, back } = oneUp
    await tx.phase.updateMany({
      where: { ...home, number: { gt: place } },
      data: { number: aside },
    })
    await tx.phase.updateMany({ where: { ...home, number: { lt: 0 } }, data: { number: back } })
  },
}

const objective: DraftPart = {
  action: 'objective.remove',
  async find(tx, home, id) {
    const row = await tx.objective.findFirst({ where: { id, ...home } })
    if (!row) return null
    const { version, position: place } = row
    return { version, place, label: wordsLabel(row), image: objectiveImage(row) }
  },
  async remove(tx, home, id) {
    await tx.objectiveIndicator.deleteMany({
      where: { entityId: home.entityId, objectiveId: id },
    })
    await tx.objective.delete({ where: { id, ...home } })
  },
  async closeUp(tx, home, place) {
    const { aside, back } = oneUp
    await tx.objective.updateMany({
      where: { ...home, position: { gt: place } },
      data: { position: aside },
    })
    await tx.objective.updateMany({
      where: { ...home, position: { lt: 0 } },
      data: { position: back },
    })
  },
}

const incentive: DraftPart = {
  action: 'incentive.remove',
  async find(tx, home, id) {
    const row = await tx.incentive.findFirst({ where: { id, ...home } })
    return row && { ...row, place: row.position, label: row.name, image: incentiveImage(row) }
  },
  remove: async (tx, home, id) => {
    await tx.incentive.delete({ where: { id, ...home } })
  },
  async closeUp(tx, home, place) {
    const { aside, back } = oneUp
    await tx.incentive.updateMany({
      where: { ...home, position: { gt: place } },
      data: { position: aside },
    })
    await tx.incentive.updateMany({
      where: { ...home, position: { lt: 0 } },
      data: { position: back },
    })
  },
}

const passage: DraftPart = {
  action: 'passage.remove',
  async find(tx, home, id) {
    const row = await tx.passage.findFirst({ where: { id, ...home } })
    // Its words never change, so there is but one version.
    return (
      row && { version: 1, place: row.position, label: wordsLabel(row), image: passageImage(row) }
    )
  },
  remove: async (tx, home, id) => {
    await tx.passage.delete({ where: { id, ...home } })
  },
  async closeUp(tx, home, place) {
    const { aside, back } = oneUp
    await tx.passage.updateMany({
      where: { ...home, position: { gt: place } },
      data: { position: aside },
    })
    await tx.passage.updateMany({
      where: { ...home, position: { lt: 0 } },
      data: { position: back },
    })
  },
}

/** The parts that can leave a draft, by their type. */
export const DRAFT_PARTS: ReadonlyMap<string, DraftPart> = new Map([
  ['ActionArea', area],
  ['Indicator', indicator],
  ['Phase', phase],
  ['Objective', objective],
  ['Incentive', incentive],
  ['Passage', passage],
])
