import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import * as messages from './settings.messages.ts'
import { SettingsFrame } from './settings-frame.tsx'
import type { SettingsKey } from './settings-pages.rules.ts'

interface SettingsStateProps {
  entity: string
  page: SettingsKey
  query: { data?: unknown; error?: unknown; refetch: () => Promise<unknown> }
}

/** A part of the settings while it loads, when it failed, and where there is no plan yet. */
export function SettingsState({ entity, page, query }: SettingsStateProps) {
  const text = useMessages(messages)
  const { data, error } = query
  const isEmpty = data !== undefined && !error
  return (
    <SettingsFrame
      entity={entity}
      page={page}
      validFrom={null}
      sentence={isEmpty ? text.noPlan : text.loading}
    >
      {error !== undefined && !data && (
        <ErrorState requestId={requestIdOf(error)} onRetry={() => void query.refetch()} />
      )}
      {error === undefined && !data && <Skeleton height={320} />}
      {isEmpty && (
        <EmptyState
          title={text.noPlanTitle}
          action={
            <LinkButton kind="primary" href={paths.settingsPage(entity, 'planes')}>
              {text.createPlan}
            </LinkButton>
          }
        />
      )}
    </SettingsFrame>
  )
}
