import { useQuery } from '@apollo/client/react'
import { useLocation, useSearch } from 'wouter'
import { requestIdOf } from '../lib/apollo/request-error.ts'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { inventoryPaths } from '../lib/inventory/inventory-paths.ts'
import { paths } from '../lib/paths.ts'
import { Breadcrumb } from '../ui/breadcrumb.tsx'
import { FormSection } from '../ui/form-section.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ErrorState, Skeleton } from '../ui/states.tsx'
import { ExportLinks } from './export-links.tsx'
import { ImportHistory } from './import-history.tsx'
import { ImportRunPanel } from './import-run-panel.tsx'
import { importPlaceDocument } from './imports.document.ts'
import * as messages from './imports.messages.ts'
import styles from './imports.module.css'
import { UploadPanel } from './upload-panel.tsx'

interface ImportsViewProps {
  /** The entity’s slug. */
  entity: string
}

/** The inventory as a file, out and in; a file that was sent stands in the address. */
export function ImportsView({ entity }: ImportsViewProps) {
  const text = useMessages(messages)
  const [, navigate] = useLocation()
  const run = new URLSearchParams(useSearch()).get('archivo')
  const { data, error, refetch } = useQuery(importPlaceDocument, { variables: { entity } })
  const found = data?.entity
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb trail={[{ href: paths.inventory(entity), label: text.inventory }]} />
        }
        title={text.title}
        sentence={text.sentence}
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
                <p>{text.upload.suit}</p>
              </>
            }
          >
            <div className={styles.stack}>
              {run === null ? (
                <UploadPanel
                  entity={entity}
                  onStored={(id) => navigate(inventoryPaths.importRun(entity, id))}
                />
              ) : (
                <ImportRunPanel
                  key={run}
                  id={run}
                  entity={entity}
                  offices={found.offices.filter(({ activeTo }) => !activeTo)}
                />
              )}
            </div>
          </FormSection>
          {/* Another file, another list: it has just come into it. */}
          <ImportHistory key={run} entity={entity} opened={run} />
          <FormSection title={text.export.title} help={<p>{text.export.help}</p>}>
            <ExportLinks entity={entity} />
          </FormSection>
        </>
      )}
    </>
  )
}
