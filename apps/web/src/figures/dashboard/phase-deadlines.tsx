import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { ChartFrame } from '../../ui/charts/chart-frame.tsx'
import { PhaseTimeline, phaseTable } from '../../ui/charts/phase-timeline.tsx'
import * as charts from './plan-charts.messages.ts'

const planFragment = graphql(`
  fragment DashboardPhases_plan on Plan {
    startsOn
    endsOn
    phases {
      id
      name
      deadline
      deadlineConfirmed
    }
  }
`)

interface PhaseDeadlinesProps {
  plan: FragmentType<typeof planFragment>
  asOf: string
}

/** The phases of the strategy in time. Not sample: their deadlines are the same for everyone. */
export function PhaseDeadlines({ plan, asOf }: PhaseDeadlinesProps) {
  const text = useMessages(charts).phases
  const { language } = useLanguage()
  const { phases, startsOn, endsOn } = readFragment(planFragment, plan)
  const passed = phases.filter(({ deadline }) => deadline <= asOf).length
  const drawn = phases.map(({ id, name, deadline, deadlineConfirmed }) => ({
    key: id,
    name,
    deadline,
    isVerified: deadlineConfirmed,
    // Whether a phase is met is told by a diagnosis, which the act doesn't have.
    status: null,
  }))
  return (
    <ChartFrame
      title={
        passed > 0 && passed === phases.length
          ? text.allPassed(passed)
          : text.title(passed, phases.length)
      }
      unit={text.unit}
      cutoff={asOf}
      source={text.source}
      isSample={false}
      table={phaseTable(drawn, language)}
    >
      <PhaseTimeline phases={drawn} startsOn={startsOn} endsOn={endsOn} asOf={asOf} />
    </ChartFrame>
  )
}
