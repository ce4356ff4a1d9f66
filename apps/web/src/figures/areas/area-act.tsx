import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import * as messages from './areas.messages.ts'
import styles from './areas.module.css'

const areaFragment = graphql(`
  fragment AreaAct_area on ActionArea {
    name
    listName
    benefits
    responsibles
    resources
  }
`)

interface AreaActProps {
  area: FragmentType<typeof areaFragment>
}

/** Whom the area serves, who answers and with what, in the act's own words. */
export function AreaAct(props: AreaActProps) {
  const text = useMessages(messages).act
  const area = readFragment(areaFragment, props.area)
  // The act names some areas twice and differently: both are kept, the table's is shown.
  const otherName = area.listName !== area.name && [{ term: text.otherName, value: area.listName }]
  return (
    <section className={styles.section} lang="es">
      <h2>{text.title}</h2>
      <DefinitionList
        items={[
          { term: text.benefits, value: area.benefits },
          { term: text.responsibles, value: area.responsibles },
          { term: text.resources, value: area.resources },
          ...(otherName || []),
        ]}
      />
      <p className={styles.remark}>{text.literal}</p>
    </section>
  )
}
