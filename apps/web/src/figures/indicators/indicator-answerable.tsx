import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import * as messages from './indicators.messages.ts'
import styles from './indicators.module.css'

const indicatorFragment = graphql(`
  fragment IndicatorAnswerable_indicator on Indicator {
    responsibles
    answerable {
      id
      name
    }
    answerablePost
    answerableOffice {
      id
      name
    }
  }
`)

interface IndicatorAnswerableProps {
  indicator: FragmentType<typeof indicatorFragment>
}

/** Who answers for the row today, beside the groups that the act names. */
export function IndicatorAnswerable(props: IndicatorAnswerableProps) {
  const text = useMessages(messages).answerable
  const { responsibles, answerable, answerablePost, answerableOffice } = readFragment(
    indicatorFragment,
    props.indicator,
  )
  const known = [
    { term: text.person, value: answerable?.name },
    { term: text.post, value: answerablePost },
    { term: text.office, value: answerableOffice?.name },
  ].filter(({ value }) => value != null)
  return (
    <section className={styles.section}>
      <h2>{text.title}</h2>
      {known.length === 0 && <p>{text.nobody}</p>}
      <DefinitionList
        items={[...known, { term: text.actSays, value: <span lang="es">{responsibles}</span> }]}
      />
    </section>
  )
}
