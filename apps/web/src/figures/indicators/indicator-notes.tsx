import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { inGuillemets } from '../../lib/quotes.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import * as messages from './indicators.messages.ts'
import styles from './indicators.module.css'

const noteFragment = graphql(`
  fragment IndicatorNotes_note on ReadingNote {
    code
    place
    sourceText
    question
    reading
  }
`)

interface IndicatorNotesProps {
  notes: readonly FragmentType<typeof noteFragment>[]
}

/** Where the act can be read in more than one way, and how it is read here. */
export function IndicatorNotes(props: IndicatorNotesProps) {
  const text = useMessages(messages).notes
  const notes = readFragment(noteFragment, props.notes)
  if (notes.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{text.title(notes.length)}</h2>
      {notes.map(({ code, place, sourceText, question, reading }) => (
        <article key={code} className={styles.note}>
          <h3>
            {code} <span className={styles.place}>{place}</span>
          </h3>
          <div lang="es">
            <DefinitionList
              items={[
                { term: text.question, value: question },
                { term: text.reading, value: reading },
                { term: text.source, value: inGuillemets(sourceText) },
              ]}
            />
          </div>
        </article>
      ))}
    </section>
  )
}
