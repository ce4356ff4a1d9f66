import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import * as messages from './citizen.messages.ts'
import { costWords, timeWords } from './citizen-words.rules.ts'
import { NormList } from './norm-list.tsx'
import styles from './procedure.module.css'
import { RequirementList } from './requirement-list.tsx'

const procedureFragment = graphql(`
  fragment CitizenSheet_procedure on Procedure {
    id
    commonName
    purpose
    result
    audience
    cost
    costNote
    answerDays
    answerUnit
    channels
    servicePoints {
      name
      address
      hours
    }
    office {
      id
      name
    }
    ...RequirementList_procedure
    ...NormList_procedure
  }
`)

interface CitizenSheetProps {
  procedure: FragmentType<typeof procedureFragment>
  /** Of its headings, so that the page’s outline stays whole. */
  level: 2 | 3
}

/** All that a citizen wants to know of a procedure, in the order of asking. */
export function CitizenSheet({ level, ...props }: CitizenSheetProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const text = useMessages(messages)
  const { language } = useLanguage()
  const procedure = readFragment(procedureFragment, props.procedure)
  const { purpose, result, audience, channels, servicePoints, costNote, office } = procedure
  const empty = <span className={styles.faint}>{text.noData}</span>
  const cost = costWords(procedure, language)
  return (
    <div className={styles.sheet}>
      <section className={styles.block}>
        <Heading>{text.what}</Heading>
        <DefinitionList
          items={[
            { term: text.purpose, value: purpose ?? empty },
            { term: text.result, value: result ?? empty },
            { term: text.audience, value: audience ?? empty },
            {
              term: text.costTitle,
              value: (
                <>
                  {cost ?? (costNote ? null : empty)}
                  {costNote && <span className={styles.note}>{costNote}</span>}
                </>
              ),
            },
            { term: text.timeTitle, value: timeWords(procedure, language) ?? empty },
          ]}
        />
      </section>
      <section className={styles.block}>
        <Heading>{text.needed}</Heading>
        <RequirementList procedure={procedure} />
      </section>
      <section className={styles.block}>
        <Heading>{text.where}</Heading>
        <DefinitionList
          items={[
            { term: text.office, value: office?.name ?? empty },
            {
              term: text.channelsTitle,
              value:
                channels.length > 0 ? channels.map((one) => text.channels[one]).join(', ') : empty,
            },
            {
              term: text.points,
              value:
                servicePoints.length > 0 ? (
                  <ul className={styles.points}>
                    {servicePoints.map(({ name, address, hours }) => (
                      <li key={name}>
                        {[name, address].filter(Boolean).join(', ')}
                        {hours && <span className={styles.note}>{hours}</span>}
                      </li>
                    ))}
                  </ul>
                ) : (
                  empty
                ),
            },
            { term: text.norms, value: <NormList procedure={procedure} /> },
          ]}
        />
      </section>
    </div>
  )
}
