import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useSearchParams } from 'wouter'
import type { SchemeQuery } from '../../gql/graphql.ts'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { clockVariables, useClocks } from '../../lib/figures/clocks.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { SampleBadge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { CutoffPicker } from '../../ui/figures/cutoff-picker.tsx'
import { KnownNotice } from '../../ui/figures/known-notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { schemeDocument } from './scheme.document.ts'
import * as messages from './scheme.messages.ts'
import type { RenderNewAction } from './scheme.ts'
import { SchemeBody } from './scheme-body.tsx'
import { readFilter, type SchemeFilter, writeFilter } from './scheme-filter.rules.ts'
import { schemeSentence } from './scheme-sentence.rules.ts'

interface SchemeViewProps {
  /** The entity’s slug. */
  entity: string
  notFound: ReactNode
  /** Undefined: the person may not write here. */
  renderNewAction?: RenderNewAction | undefined
}

/** What will be done for each criterion that isn't met, on the day and with the knowledge that the address asks for. */
export function SchemeView({ entity, notFound, renderNewAction }: SchemeViewProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [clocks] = useClocks()
  const [parameters, setParameters] = useSearchParams()
  const filter = readFilter(parameters)
  const result = useQuery(schemeDocument, {
    variables: { entity, ...clockVariables(clocks) },
    // An action may have been recorded since: what is at hand is shown, and asked for again.
    fetchPolicy: 'cache-and-network',
  })
  // While another day is on its way, the one before stays in sight.
  const data: SchemeQuery | undefined =
    result.data ?? (result.error ? undefined : result.previousData)
  const owner = data?.entity
  const scheme = data?.scheme
  if (data && !(owner && scheme)) return notFound

  function choose(next: SchemeFilter) {
    setParameters((before) => writeFilter(before, next), { replace: true })
  }
  return (
    <>
      <PageHeader
        title={text.title}
        documentTitle={owner ? `${text.title} · ${owner.name}` : undefined}
        marks={owner?.isSample && <SampleBadge />}
        sentence={
          scheme ? schemeSentence(scheme, language) : result.error ? text.failed : text.loading
        }
        actions={
          scheme?.round && (
            <Button
              small
              onClick={() => {
                flushSync(() => choose({ ...filter, view: 'printed' }))
                print()
              }}
            >
              {text.print}
            </Button>
          )
        }
      />
      {owner && data?.plan && (
        <CutoffPicker
          today={owner.today}
          startsOn={data.plan.startsOn}
          endsOn={data.plan.endsOn}
          usual={owner.today}
        />
      )}
      <KnownNotice />
      {owner && scheme && (
        <SchemeBody
          entity={entity}
          owner={owner}
          scheme={scheme}
          filter={filter}
          isStale={!result.data}
          onChange={choose}
          // What is written now isn't known on an earlier day.
          renderNewAction={clocks.knownAt ? undefined : renderNewAction}
        />
      )}
      {!data &&
        (result.error ? (
          <ErrorState requestId={requestIdOf(result.error)} onRetry={() => void result.refetch()} />
        ) : (
          <Skeleton height={480} />
        ))}
    </>
  )
}
