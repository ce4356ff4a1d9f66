import { useMemo } from 'react'
import type { ActQuery } from '../../gql/graphql.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useHashTarget } from '../../lib/page/use-hash-target.ts'
import { Button } from '../../ui/button.tsx'
import { PlanMarks } from '../../ui/figures/plan-marks.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { EmptyState } from '../../ui/states.tsx'
import * as messages from './act.messages.ts'
import styles from './act.module.css'
import { outlineOf } from './act-outline.rules.ts'
import { ActSectionView } from './act-section.tsx'
import { LETTERHEAD_ID, MISSING_ID, sectionIds } from './act-sections.ts'
import { actName, actSentence } from './act-sentence.rules.ts'
import { IncentiveSection } from './incentive-list.tsx'
import { Letterhead } from './letterhead.tsx'
import { MarginNotes } from './margin-note.tsx'
import { placeNotes } from './place-notes.rules.ts'
import { requiredParts } from './required-parts.rules.ts'
import { MissingParts } from './required-parts.tsx'
import { TableOfContents } from './table-of-contents.tsx'

interface ActArticleProps {
  entity: NonNullable<ActQuery['entity']>
  plan: NonNullable<ActQuery['plan']>
}

export function ActArticle({ entity, plan }: ActArticleProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  useHashTarget(true)
  const { passages, notes, areas } = plan
  const { letterhead, sections } = useMemo(() => outlineOf(passages), [passages])
  const places = useMemo(() => {
    const rows = areas.map(({ number, indicators }) => ({
      number,
      rows: indicators.map(({ row }) => row),
    }))
    return placeNotes(notes, passages, rows)
  }, [notes, passages, areas])
  const required = requiredParts(passages)
  const missing = required.filter(({ isPresent }) => !isPresent)
  const figures = {
    isDraft: plan.status === 'DRAFT',
    number: plan.resolutionNumber ?? null,
    date: plan.resolutionDate ?? null,
    articles: passages.filter(({ kind }) => kind === 'ARTICLE').length,
    indicators: areas.flatMap(({ indicators }) => indicators).length,
    notes: notes.length,
    required: required.length,
    missing: missing.length,
  }
  const title = (figures.isDraft ? null : actName(figures, language)) ?? plan.title
  const ids = sectionIds(sections)
  const contents = [
    ...(letterhead.length > 0 ? [{ id: LETTERHEAD_ID, label: text.letterhead }] : []),
    ...sections.map(({ part }, index) => ({ id: ids[index] ?? '', label: text.parts[part] })),
    ...(missing.length > 0 ? [{ id: MISSING_ID, label: text.missing }] : []),
  ]
  return (
    <>
      <PageHeader
        title={title}
        documentTitle={`${title} · ${entity.name}`}
        marks={<PlanMarks plan={plan} status={null} />}
        sentence={actSentence(figures, language)}
        actions={<Button onClick={() => window.print()}>{text.print}</Button>}
      />
      {sections.length === 0 ? (
        <>
          <EmptyState title={text.noText}>{text.noTextHelp}</EmptyState>
          <IncentiveSection plan={plan} />
        </>
      ) : (
        <div className={styles.page}>
          <TableOfContents entries={contents} />
          <article className={styles.article}>
            <p className={styles.explain}>
              {text.literal} {entity.isSample && text.sampleRemark}
            </p>
            <Letterhead passages={letterhead} places={places} />
            {sections.map((section, index) => (
              <ActSectionView
                key={ids[index]}
                id={ids[index] ?? ''}
                section={section}
                next={sections[index + 1]}
                places={places}
                plan={plan}
                entity={entity.slug}
                currentContact={entity.currentContact ?? null}
              />
            ))}
            {!sections.some(({ part }) => part === 'INCENTIVES') && (
              <IncentiveSection plan={plan} />
            )}
            {missing.length > 0 && <MissingParts missing={missing} />}
            {places.rest.length > 0 && (
              <section className={styles.section}>
                <h2>{text.otherNotes}</h2>
                <div className={styles.rest}>
                  <MarginNotes notes={places.rest} />
                </div>
              </section>
            )}
            <p className={styles.toTop}>
              <a href="#contenido">{text.toTop}</a>
            </p>
          </article>
        </div>
      )}
    </>
  )
}
