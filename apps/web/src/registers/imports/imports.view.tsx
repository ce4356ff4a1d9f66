import { useQuery } from '@apollo/client/react'
import { useLocation, useSearch } from 'wouter'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { ExportLinks } from './export-links.tsx'
import { ImportHistory } from './import-history.tsx'
import type { ImportPlace } from './import-place.ts'
import { ImportRunPanel } from './import-run-panel.tsx'
import { importPlaceDocument } from './imports.document.ts'
import * as messages from './imports.messages.ts'
import styles from './imports.module.css'
import { UploadPanel } from './upload-panel.tsx'

interface ImportsViewProps {
  /** The entity’s slug. */
  entity: string
  place: ImportPlace
}

/** A list as a file, out and in; a file that was sent stands in the address. */
export function ImportsView({ entity, place }: ImportsViewProps) {
  const text = useMessages(messages)
  const [, navigate] = useLocation()
  const run = new URLSearchParams(useSearch()).get('archivo')
  const { data, error, refetch } = useQuery(importPlaceDocument, { variables: { entity } })
  const found = data?.entity
  return (
    <>
      <PageHeader
        breadcrumb={<Breadcrumb trail={[place.home]} />}
        title={text.title}
        documentTitle={`${text.title} · ${place.home.label}`}
        sentence={place.words.sentence}
      />
      {!found &&
        (error ? (
          <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
        ) : (
          <Skeleton height={320} />
        ))}
      {found && (
        <>
          <FormSection
            title={text.upload.title}
            help={
              <>
                <p>{text.upload.help}</p>
                {place.words.alsoTaken && <p>{place.words.alsoTaken}</p>}
              </>
            }
          >
            <div className={styles.stack}>
              {run === null ? (
                <UploadPanel
                  entity={entity}
                  place={place}
                  onStored={(id) => navigate(place.runPage(id))}
                />
              ) : (
                <ImportRunPanel
                  key={run}
                  id={run}
                  place={place}
                  offices={found.offices.filter(({ activeTo }) => !activeTo)}
                />
              )}
            </div>
          </FormSection>
          {/* Another file, another list: it has just come into it. */}
          <ImportHistory key={run} entity={entity} place={place} opened={run} />
          <FormSection title={text.export.title} help={<p>{text.export.help}</p>}>
            <ExportLinks entity={entity} place={place} />
          </FormSection>
        </>
      )}
    </>
  )
}
