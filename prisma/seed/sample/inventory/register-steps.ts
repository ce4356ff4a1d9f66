import { addDays, nextWorkingDay, type PlainDate, type ProcedurePatch } from '@gelt/domain'
import { offices } from '../../alvarado/structure.ts'
import type { PersonKey } from '../../people.ts'
import { keeperOf, storeMergedOn } from '../keepers.ts'
import {
  automatable,
  notAutomatable,
  notOptimisable,
  notRationalisable,
  optimisable,
  rationalisable,
} from './decision-waves.ts'
import { improvementSteps } from './improvement-steps.ts'
import {
  automated,
  inSuit,
  inSuitLate,
  onSite,
  removedFromSuit,
  suitUnderWay,
} from './publication-waves.ts'
import { documentsOf, type Sheet } from './sheet.ts'
import { sheets } from './sheets.ts'
import type { ProcedureStep, RegisterStep } from './step.ts'
import { declaredOn, identified, reviewed, studied, studiedLate } from './study-waves.ts'
import { codesOf, eachOf, type ReasonedWave, type Wave } from './waves.ts'

const sheetByCode = new Map<string, Sheet>(sheets.map((sheet) => [sheet.code, sheet]))

export function sheetOf(code: string): Sheet {
  const sheet = sheetByCode.get(code)
  if (!sheet) throw new Error(`no ${code} in the inventory`)
  return sheet
}

function keeperOfRow(code: string, day: PlainDate): PersonKey {
  return keeperOf(sheetOf(code).office, day)
}

function step(
  code: string,
  day: PlainDate,
  action: ProcedureStep['action'],
  patch: ProcedurePatch,
  more: { by?: PersonKey; reason?: string } = {},
): ProcedureStep {
  const { by = keeperOfRow(code, day), reason = null } = more
  return { kind: 'procedure', code, day, by, action, patch, reason }
}

function declarations(): ProcedureStep[] {
  return offices.flatMap(({ code: office }) =>
    sheets
      .filter((sheet) => sheet.office === office)
      .map(({ code }) => step(code, declaredOn[office], 'procedure.declare', {})),
  )
}

function identifications(): ProcedureStep[] {
  return eachOf(identified).map(({ on, code }) => {
    const { purpose, result, audience, suitClass, commonName = null } = sheetOf(code)
    const known = { purpose, result, audience, suitClass, commonName }
    return step(code, on, 'procedure.identify', { ...known, identifiedOn: on })
  })
}

function study(code: string, studiedOn: PlainDate, day: PlainDate): ProcedureStep {
  const sheet = sheetOf(code)
  return step(code, day, 'procedure.study', {
    studiedOn,
    reviewedOn: studiedOn,
    requirements: sheet.requirements.map(({ name, items }) => ({
      name,
      items: items.map((item) => ({ ...item })),
    })),
    legalBasis: (sheet.legalBasis ?? []).map((basis) => ({ ...basis })),
    channels: [...(sheet.channels ?? ['IN_PERSON'])],
    cost: String(sheet.cost),
    costNote: sheet.costNote ?? null,
    answerDays: sheet.answer.days,
    answerUnit: sheet.answer.unit,
    steps: sheet.steps,
    documents: documentsOf(sheet),
    yearlyDemand: sheet.yearlyDemand,
    satisfaction: sheet.satisfaction === undefined ? null : String(sheet.satisfaction),
  })
}

function decided(
  name: 'optimisable' | 'rationalisable' | 'automatable',
  yes: readonly Wave[],
  no: readonly ReasonedWave[],
): ProcedureStep[] {
  const committee = { by: 'committee' } as const
  return [
    ...eachOf(yes).map(({ on, code }) =>
      step(code, on, 'procedure.update', { [name]: 'YES', [`${name}On`]: on }, committee),
    ),
    ...no.flatMap(({ on, reason, codes }) =>
      codesOf(codes).map((code) =>
        step(
          code,
          on,
          'procedure.update',
          { [name]: 'NO', [`${name}On`]: on, [`${name}Reason`]: reason },
          committee,
        ),
      ),
    ),
  ]
}

function siteSteps(): ProcedureStep[] {
  return eachOf(onSite).map(({ on, code }) => {
    const siteUrl = `https://www.alvarado.example/tramites/${code.toLowerCase()}`
    return step(code, on, 'procedure.update', { siteOn: on, siteUrl }, { by: 'committee' })
  })
}

/** Numbers that look like the SUIT's and are none. */
function suitIdentity(code: string): ProcedurePatch {
  const number = 100 + sheets.findIndex((sheet) => sheet.code === code) + 1
  return {
    suitNumber: `M-${String(number).padStart(5, '0')}`,
    suitUrl: `https://suit.alvarado.example/visor?fi=${number}`,
  }
}

function suitSteps(): ProcedureStep[] {
  const sent = (code: string, on: PlainDate) =>
    step(code, nextWorkingDay(addDays(on, -28)), 'procedure.update', { suitState: 'IN_REVIEW' })
  const registered = (code: string, on: PlainDate, day: PlainDate, reason?: string) =>
    step(
      code,
      day,
      'procedure.update',
      { suitState: 'REGISTERED', suitOn: on, ...suitIdentity(code) },
      reason ? { reason } : {},
    )
  const late = inSuitLate
  const { code, on, reason } = removedFromSuit
  return [
    ...eachOf(inSuit).flatMap((one) => [
      sent(one.code, one.on),
      registered(one.code, one.on, one.on),
    ]),
    sent(late.code, late.on),
    registered(late.code, late.on, late.recordedOn, late.reason),
    step(code, on, 'procedure.update', { suitState: 'REMOVED', suitRemovedOn: on }, { reason }),
    ...suitUnderWay.flatMap(([suitState, ...wave]) =>
      eachOf([wave]).map((one) => step(one.code, one.on, 'procedure.update', { suitState })),
    ),
  ]
}

function automationSteps(): ProcedureStep[] {
  return automated.flatMap(([automation, ...wave]) =>
    eachOf([wave]).map(({ on, code }) => {
      const onlineUrl = `https://enlinea.alvarado.example/${code.toLowerCase()}`
      return step(code, on, 'procedure.update', { automation, automationOn: on, onlineUrl })
    }),
  )
}

function reviews(): ProcedureStep[] {
  return eachOf(reviewed).map(({ on, code }) =>
    step(code, on, 'procedure.update', { reviewedOn: on }),
  )
}

function storeMerger(): ProcedureStep[] {
  const reason = 'El Almacén se fusionó con Hacienda y Tesorería (decreto municipal, muestra).'
  return sheets
    .filter(({ office }) => office === 'ALM')
    .map(({ code }) => step(code, storeMergedOn, 'procedure.move', {}, { by: 'committee', reason }))
}

/** Every edit of the register; those of one day in the order in which they were entered. */
export function registerSteps(): RegisterStep[] {
  const late = codesOf(studiedLate.codes)
  const steps: RegisterStep[] = [
    ...declarations(),
    ...identifications(),
    ...eachOf(studied).map(({ on, code }) => study(code, on, on)),
    ...late.map((code) => study(code, studiedLate.on, studiedLate.recordedOn)),
    ...merged([
      ...decided('optimisable', optimisable, notOptimisable),
      ...decided('rationalisable', rationalisable, notRationalisable),
      ...decided('automatable', automatable, notAutomatable),
    ]),
    ...siteSteps(),
    ...suitSteps(),
    ...automationSteps(),
    ...reviews(),
    ...storeMerger(),
    ...improvementSteps(keeperOfRow),
  ]
  // Sorting is stable: within a day the order above holds.
  return steps.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** What the committee decided of one row on one day is entered at once. */
function merged(steps: readonly ProcedureStep[]): ProcedureStep[] {
  const byKey = new Map<string, ProcedureStep>()
  for (const one of steps) {
    const key = `${one.day} ${one.code}`
    const known = byKey.get(key)
    byKey.set(key, known ? { ...known, patch: { ...known.patch, ...one.patch } } : one)
  }
  return [...byKey.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
}
