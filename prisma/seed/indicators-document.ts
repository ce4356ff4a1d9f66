import { registerByKey, type Source, sourceByKey } from '@gelt/domain'
import { countedTargets } from './alvarado/counted-rows.ts'
import type { IndicatorTemplate, PlanTemplate, TargetTemplate } from './plan-template.ts'

/** Path of the test that a source's judgements are tried in; null: none. */
type SpecOf = (source: Source) => string | null

const each = {
  OFFICE: { one: 'dependencia', many: 'dependencias' },
  PHASE: { one: 'fase', many: 'fases' },
  MODALITY: { one: 'modalidad', many: 'modalidades' },
  BODY: { one: 'ente', many: 'entes' },
  ACCOUNT: { one: 'cuenta', many: 'cuentas' },
  CHANNEL: { one: 'canal', many: 'canales' },
  GROUP: { one: 'grupo', many: 'grupos' },
}
const periods = {
  WEEK: { one: 'semana', many: 'semanas' },
  MONTH: { one: 'mes', many: 'meses' },
  HALF_YEAR: { one: 'semestre', many: 'semestres' },
  YEAR: { one: 'año del plan', many: 'años del plan' },
}

/** How the figure comes about, by the target's kind. */
function formulaOf(
  { kind, goal, unit, unitPlural, periodUnit, memberKind }: TargetTemplate,
  { owes }: Source,
): string {
  const things = goal === '1' ? unit : unitPlural
  const member = memberKind && each[memberKind]
  switch (kind) {
    case 'TOTAL':
      return `${unitPlural} ÷ ${goal}`
    case 'RATIO':
      return 'cuentan ÷ (cuentan + faltan)'
    case 'QUOTA': {
      const { one, many } = periods[periodUnit]
      const share = owes
        ? `Σ mín(${goal}; días hábiles de la ${one}; ${unitPlural}) ÷ Σ mín(${goal}; días hábiles de la ${one})`
        : `Σ mín(${goal}; ${unitPlural} de cada ${one}) ÷ (${goal} × ${many})`
      return member ? `${share}; media por ${member.one}` : share
    }
    case 'COVERAGE':
      return `media por ${member?.one} de mín(1; ${unitPlural} ÷ ${goal})`
    case 'LEVEL':
      return `${member?.many} con ${goal} ${things} o más ÷ ${member?.many} cerrados`
  }
}

function registerName({ register }: Source): string {
  return registerByKey(register)?.nouns.es.many ?? 'inventario de trámites y servicios'
}

function must<T>(found: T | null | undefined, what: string): T {
  if (found === null || found === undefined)
    throw new Error(`the table of indicators lacks ${what}`)
  return found
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim()
}

function line(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`
}

function codesOf({ notes, indicators }: PlanTemplate, row: number): string[] {
  // What is asked of every row says nothing of how one is counted.
  return notes
    .filter(({ rows }) => rows.includes(row) && rows.length < indicators.length)
    .map(({ code }) => code)
}

function targetLine(
  plan: PlanTemplate,
  indicator: IndicatorTemplate,
  part: number,
  specOf: SpecOf,
): string {
  const { row, name, goalText, targets } = indicator
  const target = must(targets[part - 1], `target ${part} of row ${row}`)
  const counted = countedTargets.find((one) => one.row === row && one.part === part)
  const key = must(counted?.source, `the source of row ${row}`)
  const source = must(sourceByKey(key), `the source ${key}`)
  const { counted: above, outOf } = source.words.es
  const spec = must(specOf(source), `a test of ${key}`)
  return line([
    targets.length > 1 ? `${row} (${part})` : String(row),
    `«${name}»`,
    `«${goalText}»`,
    `\`${key}\`: ${above}`,
    outOf,
    formulaOf(target, source),
    registerName(source),
    codesOf(plan, row).join(', '),
    `[${spec.split('/').at(-1)}](../${spec})`,
  ])
}

/** `docs/INDICATORS.md`: how each row of the plan is counted, from the plan's template and the sources. */
export function indicatorsDocument(plan: PlanTemplate, specOf: SpecOf): string {
  const lines = plan.indicators.flatMap((indicator) =>
    indicator.targets.map((_, index) => targetLine(plan, indicator, index + 1, specOf)),
  )
  const cited = new Set(plan.indicators.flatMap(({ row }) => codesOf(plan, row)))
  const readings = plan.notes
    .filter(({ code }) => cited.has(code))
    .map(({ code, question, reading }) => line([code, question, reading]))
  return `# Indicadores

<!-- Impreso por prisma/seed/print-indicators.ts; no se edita a mano. -->

Las ${plan.indicators.length} filas del plan de Alvarado y cómo se cuenta cada una. El texto entre comillas es literal de la resolución ${plan.resolutionNumber} de ${plan.resolutionDate.slice(0, 4)}, erratas incluidas; lo demás sale de las fuentes (\`packages/domain/src/figures/sources\`). Todas se cuentan desde un registro del trabajo diario.

${line(['Fila', 'Indicador', 'Meta', 'Qué cuenta', 'De qué', 'Fórmula', 'Registro', 'Lecturas', 'Prueba'])}
${line(Array(9).fill('---'))}
${lines.join('\n')}

Lo que se sacó de la cuenta con justificación no está en ninguno de los dos lados de la fórmula; lo que nadie ha decidido sigue adentro. Un registro vacío es «sin dato» hasta que alguien da el período por completo: solo entonces es cero.

## Lecturas

Dudas del acto que tocan la cuenta de una fila, y cómo se leen.

${line(['Código', 'Duda', 'Lectura'])}
${line(Array(3).fill('---'))}
${readings.join('\n')}
`
}
