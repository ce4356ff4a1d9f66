import type { Language } from '../../core/formats/language.ts'
import type { RowValues } from '../../registers/definitions/register-definition.ts'
import type { DailyRegisterKey } from '../../registers/definitions/register-heads.ts'
import { dailyRegister } from '../../registers/definitions/registers.ts'
import type { DailyFact } from './daily-fact.ts'
import {
  ANNULLED,
  type JudgedDay,
  type Judgement,
  type Source,
  type SourceWords,
} from './source.ts'
import { excluded, hasHappened } from './verdicts.rules.ts'

type Judge<Key extends DailyRegisterKey, Reason extends string> = (
  fact: DailyFact<Key>,
  day: JudgedDay,
) => Judgement<Reason> | null

interface RowSource<Key extends DailyRegisterKey, Reason extends string>
  extends Pick<
    Source<DailyFact<Key>>,
    'key' | 'kind' | 'periodUnit' | 'memberKind' | 'owes' | 'memberOf' | 'attestedIn'
  > {
  register: Key
  /** Left out: 1. */
  version?: number
  judge: Judge<Key, Reason>
  words: Record<Language, SourceWords<Reason>>
}

const annulled = {
  es: 'Fila anulada: se registró por error',
  en: 'Annulled row: recorded by mistake',
}

/**
 * Nothing speaks before its first day: a row none of whose days lies before the end of the one looked at is none of the
 * register's rows then, whatever else stands in it.
 */
function begun<Key extends DailyRegisterKey, Reason extends string>(
  register: Key,
  judge: Judge<Key, Reason>,
): Judge<Key, Reason> {
  const days = Object.entries(dailyRegister(register).fields)
    .filter(([, { type }]) => type === 'DAY')
    .map(([key]) => key)
  return (fact, day) => {
    const values: RowValues = fact.values
    const speaks = days.some((key) => hasHappened(values[key] ?? null, day.asOf))
    return speaks ? judge(fact, day) : null
  }
}

/** A row that was annulled never counted: where it would stand, it stays visible with the reason, and adds nothing. */
function standing<Key extends DailyRegisterKey, Reason extends string>(
  judge: Judge<Key, Reason>,
): Judge<Key, Reason | typeof ANNULLED> {
  return (fact, day) => {
    const judgement = judge(fact, day)
    if (judgement === null || fact.annulledReason === null) return judgement
    return excluded(ANNULLED, { note: fact.annulledReason })
  }
}

/** A way to count a figure from a register of daily work. */
export function rowSource<Key extends DailyRegisterKey, Reason extends string>({
  judge,
  memberOf,
  words,
  ...definition
}: RowSource<Key, Reason>): Source<DailyFact<Key>, Reason | typeof ANNULLED> {
  const wordsIn = (language: Language): SourceWords<Reason | typeof ANNULLED> => {
    const { reasons, ...rest } = words[language]
    return { ...rest, reasons: { ...reasons, ANNULLED: annulled[language] } }
  }
  return {
    version: 1,
    ...definition,
    judge: begun(definition.register, standing(judge)),
    ...(memberOf && {
      memberOf: (fact: DailyFact<Key>) => (fact.annulledReason === null ? memberOf(fact) : null),
    }),
    words: { es: wordsIn('es'), en: wordsIn('en') },
  }
}
