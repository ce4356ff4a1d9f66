import { isCounted, type RegisterDefinition } from '@gelt/domain'
import type { ReactNode } from 'react'
import { useLocation, useSearch } from 'wouter'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useHashTarget } from '../../lib/page/use-hash-target.ts'
import { paths } from '../../lib/paths.ts'
import { registerPaths } from '../../lib/registers/register-paths.ts'
import { registerTitle } from '../../lib/registers/register-words.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { Badge, SampleBadge } from '../../ui/badge.tsx'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { AttestationPanel } from './attestation-panel.tsx'
import { FedLinks } from './fed-links.tsx'
import { MailWeek } from './mail-week.tsx'
import { OwedGrid } from './owed-grid.tsx'
import * as messages from './register.messages.ts'
import { publicFilter, readListAddress, writeListAddress } from './register-filter.rules.ts'
import { RegisterFilters } from './register-filters.tsx'
import { RegisterList } from './register-list.tsx'
import { registerSentence } from './register-sentence.rules.ts'
import styles from './registers.module.css'
import { useMayWrite } from './use-may-write.ts'
import { usePlace } from './use-place.ts'
import { useRegisterState } from './use-register-state.ts'

interface RegisterViewProps {
  /** The entity’s slug. */
  entity: string
  definition: RegisterDefinition
  notFound: ReactNode
}

/** One register: how far it has come, what is owed, its rows, and which periods are complete. */
export function RegisterView({ entity, definition, notFound }: RegisterViewProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [, navigate] = useLocation()
  const asked = readListAddress(definition, useSearch())
  const { place, plan, isMissing, error, retry } = usePlace(entity)
  const readsAll = useMay(entity, 'register.readAll')
  const filter = readsAll ? asked : publicFilter(definition, asked)
  const mayWrite = useMayWrite(entity, definition)
  const mayImport = useMay(entity, 'register.import')
  const state = useRegisterState(entity, definition)
  useHashTarget(state.isRead)
  if (isMissing || (state.isRead && !state.isOpen)) return notFound
  const { one } = definition.nouns[language]
  const title = registerTitle(definition, language)
  return (
    <>
      <PageHeader
        breadcrumb={<Breadcrumb trail={[{ href: paths.registers(entity), label: text.all }]} />}
        title={title}
        documentTitle={place ? `${title} · ${place.name}` : undefined}
        marks={
          <>
            {place?.isSample && <SampleBadge />}
            {definition.readers === 'OWN' && <Badge>{text.ownOnly}</Badge>}
          </>
        }
        sentence={
          state.isRead
            ? registerSentence(
                definition,
                { ...state, openPeriods: readsAll ? state.openPeriods : null },
                language,
              )
            : (error ?? state.error)
              ? text.failed
              : text.loading
        }
        actions={
          <>
            {mayWrite && (
              <LinkButton kind="primary" href={registerPaths.newRow(entity, definition)}>
                {text.add(one)}
              </LinkButton>
            )}
            {mayImport && (
              <LinkButton href={registerPaths.imports(entity, definition)}>
                {text.imports}
              </LinkButton>
            )}
          </>
        }
      />
      {!place && Boolean(error) && <ErrorState requestId={requestIdOf(error)} onRetry={retry} />}
      {!place && !error && <Skeleton height={480} />}
      {place && (
        <div className={styles.page}>
          <div>
            <p className={styles.help}>{definition.help[language]}</p>
            {isCounted(definition) && (
              <FedLinks entity={entity} definition={definition} plan={plan} />
            )}
          </div>
          {definition.key === 'deliveries' && plan && (
            <OwedGrid entity={entity} definition={definition} place={place} plan={plan} />
          )}
          {definition.key === 'mailUses' && <MailWeek entity={entity} place={place} plan={plan} />}
          <section id="lista" className={styles.section} aria-labelledby="titulo-lista">
            <h2 id="titulo-lista">{text.list.title}</h2>
            <RegisterFilters
              entity={entity}
              definition={definition}
              place={place}
              plan={plan}
              filter={filter}
              onChange={(next) =>
                navigate(
                  `${registerPaths.register(entity, definition)}${writeListAddress(definition, next)}`,
                  { replace: true },
                )
              }
            />
            <RegisterList
              entity={entity}
              definition={definition}
              filter={filter}
              onChange={(next) =>
                navigate(
                  `${registerPaths.register(entity, definition)}${writeListAddress(definition, next)}`,
                )
              }
            />
          </section>
          {readsAll && isCounted(definition) && (
            <AttestationPanel entity={entity} entityId={place.id} definition={definition} />
          )}
        </div>
      )}
    </>
  )
}
