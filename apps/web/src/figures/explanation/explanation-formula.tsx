import { formatNumber, formatPercent } from '@gelt/domain'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import type { ExplainedTarget } from './basis-choice.tsx'
import * as messages from './explanation.messages.ts'
import styles from './explanation.module.css'

type Explanation = NonNullable<ExplainedTarget['explanation']>

interface ExplanationFormulaProps {
  target: Pick<ExplainedTarget, 'kind' | 'memberKind'> & {
    explanation: Pick<Explanation, 'counted' | 'outOf' | 'definitionVersion' | 'rulesVersion'> & {
      figure: Pick<Explanation['figure'], 'progress' | 'value' | 'numerator' | 'denominator'>
    }
  }
}

/** The two numbers of the figure: what counts, out of what. */
export function ExplanationFormula({ target }: ExplanationFormulaProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { kind, memberKind, explanation } = target
  const { counted, outOf, definitionVersion, rulesVersion, figure } = explanation
  const version = definitionVersion != null && (
    <span className={styles.soft}>{text.version(definitionVersion, rulesVersion)}</span>
  )
  const { numerator, denominator } = figure
  // A share may be more than the goal asks for: it is told as it is.
  const share = kind === 'RATIO' ? figure.value : figure.progress
  if (!counted || !outOf || share == null) return null
  const said = formatPercent(share, language)
  if (numerator == null || denominator == null) {
    return (
      <p className={styles.formula}>
        {text.measured(counted, outOf, said)} {version}
      </p>
    )
  }
  const number = (count: string) => formatNumber(count, language)
  const parts = [number(numerator), counted, number(denominator), outOf, said] as const
  const isMean = kind === 'QUOTA' && memberKind != null
  return (
    <p className={styles.formula}>
      {isMean ? text.mean(...parts) : text.formula(...parts)} {version}
    </p>
  )
}
