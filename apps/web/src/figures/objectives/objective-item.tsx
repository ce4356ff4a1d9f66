import { formatPercent, registerHead } from '@gelt/domain'
import { Link } from 'wouter'
import type { ObjectiveItem_ObjectiveFragment } from '../../gql/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useClocks, withClocks } from '../../lib/figures/clocks.ts'
import { needsAttention } from '../../lib/figures/standing.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { registerPaths } from '../../lib/registers/register-paths.ts'
import { BulletBar } from '../../ui/charts/bullet-bar.tsx'
import { Disclosure } from '../../ui/menu.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import * as messages from './objectives.messages.ts'
import styles from './objectives.module.css'

export const objectiveFragment = graphql(`
  fragment ObjectiveItem_objective on Objective {
    id
    position
    text
    figure(asOf: $asOf, knownAt: $knownAt) {
      progress
      expected
      status
      lowerBound
      rows
      rowsWithData
    }
    indicators {
      id
      row
      shortName
      figure(asOf: $asOf, knownAt: $knownAt) {
        status
      }
    }
    policies(asOf: $asOf) {
      id
      code
      name
      document
      page
      url
    }
  }
`)

type Objective = ObjectiveItem_ObjectiveFragment

interface ObjectiveItemProps {
  objective: FragmentType<typeof objectiveFragment>
  entity: string
  isSample: boolean
  mayAddPolicies: boolean
}

/** One objective: the act’s words, how far it has come, the rows and the policies that serve it. */
export function ObjectiveItem({ entity, isSample, mayAddPolicies, ...props }: ObjectiveItemProps) {
  const text = useMessages(messages)
  const objective = readFragment(objectiveFragment, props.objective)
  const { position } = objective
  return (
    <article id={`objetivo-${position}`} className={styles.objective}>
      <div className={styles.words}>
        <h3>{text.name(position)}</h3>
        <p lang="es">{objective.text}</p>
        <Standing objective={objective} isSample={isSample} />
      </div>
      <div className={styles.serving}>
        <Rows objective={objective} entity={entity} />
        <Policies objective={objective} entity={entity} mayAdd={mayAddPolicies} />
      </div>
    </article>
  )
}

function Standing({ objective, isSample }: { objective: Objective; isSample: boolean }) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { position, figure } = objective
  const whole = (share: string) => formatPercent(share, language, { decimals: 0 })
  if (!figure) return <p className={styles.remark}>{text.notKnown}</p>
  if (figure.rows === 0 && figure.status === 'NO_DATA') {
    return <p className={styles.remark}>{text.withoutRows}</p>
  }
  const { progress, expected, lowerBound, rows, rowsWithData } = figure
  return (
    <>
      <p className={styles.figure}>
        {progress == null ? (
          <span className={styles.remark}>{text.noFigure}</span>
        ) : (
          <strong>{whole(progress)}</strong>
        )}
        {expected != null && (
          <span className={styles.remark}>{text.shouldBe(whole(expected))}</span>
        )}
        <StatusBadge status={figure.status} />
      </p>
      <BulletBar
        label={text.name(position)}
        progress={progress ?? null}
        expected={expected ?? null}
        status={figure.status}
        isSample={isSample}
      />
      {rowsWithData > 0 && rowsWithData < rows && lowerBound != null && (
        <p className={styles.remark}>{text.partial(rowsWithData, rows, whole(lowerBound))}</p>
      )}
    </>
  )
}

function Rows({ objective, entity }: { objective: Objective; entity: string }) {
  const text = useMessages(messages)
  const [clocks] = useClocks()
  const { indicators } = objective
  if (indicators.length === 0) return <p>{text.rows(0)}</p>
  const attention = indicators.filter(
    ({ figure }) => figure && needsAttention.includes(figure.status),
  )
  return (
    <Disclosure summary={`${text.rows(indicators.length)}: ${text.attention(attention.length)}`}>
      <ul className={styles.rows}>
        {indicators.map(({ id, row, shortName, figure }) => (
          <li key={id}>
            <Link href={withClocks(paths.indicator(entity, row), clocks)}>
              {text.row(row, shortName)}
            </Link>
            {figure && <StatusBadge status={figure.status} />}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

interface PoliciesProps {
  objective: Objective
  entity: string
  mayAdd: boolean
}

function Policies({ objective, entity, mayAdd }: PoliciesProps) {
  const text = useMessages(messages).policies
  const head = registerHead('policies')
  if (!head) return null
  return (
    <>
      {objective.policies.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <h4>{text.title(objective.policies.length)}</h4>
      )}
      {objective.policies.length > 0 && (
        <ul className={styles.policies} lang="es">
          {objective.policies.map(({ id, code, name, document, page, url }) => (
            <li key={id}>
              <Link href={registerPaths.row(entity, head, code)}>{name}</Link>
              <span className={styles.remark}>
                {page ? `${document}, ${text.page(page)}` : document}
                {url && (
                  <>
                    {' · '}
                    <a href={url} aria-label={text.readOf(name)}>
                      {text.read}
                    </a>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayAdd && (
        <p>
          <Link
            href={registerPaths.newRow(entity, head, { objectives: objective.id })}
            aria-label={text.addTo(objective.position)}
          >
            {text.add}
          </Link>
        </p>
      )}
    </>
  )
}
