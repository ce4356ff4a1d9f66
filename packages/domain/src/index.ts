export * from './calendar/bogota.rules.ts'
export * from './calendar/cut-offs.rules.ts'
export * from './calendar/periods.rules.ts'
export {
  addDays,
  addMonths,
  addYears,
  compareDates,
  daysBetween,
  earliest,
  type PlainDate,
  plainDate,
} from './calendar/plain-date.rules.ts'
export * from './calendar/working-days.rules.ts'
export * from './entities/divipola.rules.ts'
export * from './entities/nit.rules.ts'
export * from './errors/error-codes.ts'
export * from './errors/error-message.rules.ts'
export type { MessageParams } from './errors/message-catalogue.ts'
export * from './errors/parse-input.rules.ts'
export * from './figures/figure.ts'
export * from './figures/group.rules.ts'
export * from './figures/indicator.rules.ts'
export { isNotReported, lastOwedPeriod } from './figures/reported.rules.ts'
export * from './figures/series.rules.ts'
export * from './figures/target.rules.ts'
export * from './formats/formats.rules.ts'
export * from './formats/language.ts'
export * from './formats/period.rules.ts'
export * from './indicators/indicators.vocabulary.ts'
export * from './indicators/target-terms.ts'
export * from './measurements/check-reading.rules.ts'
export * from './measurements/decimal.input.ts'
export * from './measurements/duties.rules.ts'
export * from './measurements/measurement.input.ts'
export * from './measurements/preview.rules.ts'
export * from './measurements/reading.ts'
export * from './permissions/permissions.rules.ts'
export * from './plans/deadline.rules.ts'
export * from './text/text.input.ts'
export * from './text/patch.input.ts'
export * from './entities/directory.input.ts'
export * from './entities/entity.input.ts'
export * from './people/person.input.ts'
export * from './people/invitation.input.ts'
