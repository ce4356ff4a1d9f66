import { formatDate } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { ChartFrame } from '../../ui/charts/chart-frame.tsx'
import { PhaseTimeline, phaseTable } from '../../ui/charts/phase-timeline.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Disclosure } from '../../ui/menu.tsx'
import * as messages from './overview.messages.ts'
import styles from './overview.module.css'

const planFragment = graphql(`
  fragment PhaseSection_plan on Plan {
    startsOn
    endsOn
    phases {
      id
      name
      definition
      deadline
      deadlineConfirmed
    }
  }
`)

interface PhaseSectionProps {
  plan: FragmentType<typeof planFragment>
  /** The day looked at, `YYYY-MM-DD`. */
  asOf: string
}

/** The phases of the national strategy in time. Not sample: deadlines are the same for everyone. */
export function PhaseSection(props: PhaseSectionProps) {
  const text = useMessages(messages).phases
  const { language } = useLanguage()
  const { phases, startsOn, endsOn } = readFragment(planFragment, props.plan)
  const passed = phases.filter(({ deadline }) => deadline <= props.asOf).length
  const unverified = phases.filter(({ deadlineConfirmed }) => !deadlineConfirmed).length
  const day = formatDate(props.asOf, language)
  const title =
    passed > 0 && passed === phases.length
      ? text.allPassed(passed, day)
      : text.title(passed, phases.length, day)
  const drawn = phases.map(({ id, name, deadline, deadlineConfirmed }) => ({
    key: id,
    name,
    deadline,
    isVerified: deadlineConfirmed,
    status: null,
  }))
  return (
    <section className={styles.phases}>
      <ChartFrame
        title={title}
        unit={text.unit}
        cutoff={props.asOf}
        source={text.source}
        isSample={false}
        table={phaseTable(drawn, language)}
        empty={text.empty}
      >
        <PhaseTimeline phases={drawn} startsOn={startsOn} endsOn={endsOn} asOf={props.asOf} />
      </ChartFrame>
      {phases.length > 0 && (
        <>
          <p className={styles.remark}>{text.toVerify(unverified)}</p>
          <Disclosure summary={text.meaning}>
            <DefinitionList
              items={phases.map(({ name, definition }) => ({ term: name, value: definition }))}
            />
          </Disclosure>
        </>
      )}
    </section>
  )
}
