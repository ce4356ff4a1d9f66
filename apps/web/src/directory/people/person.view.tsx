import { formatDate, HELD_ROLES } from '@gelt/domain'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import * as roleMessages from '../../lib/session/roles.messages.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { Badge } from '../../ui/badge.tsx'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { AccessPanel } from './access-panel.tsx'
import { ArchivePersonForm } from './archive-person.form.tsx'
import { CommitteePanel } from './committee-panel.tsx'
import * as listMessages from './people.messages.ts'
import { PersonForm } from './person.form.tsx'
import * as messages from './person.messages.ts'
import { RolesForm } from './roles.form.tsx'
import { usePerson } from './use-person.ts'

interface PersonViewProps {
  /** The entity’s slug. */
  entity: string
  /** Global id. */
  personId: string
}

/** One person: who they are, what they may do, how they sign in, their seats in the committee. */
export function PersonView({ entity: slug, personId }: PersonViewProps) {
  const text = useMessages(messages)
  const list = useMessages(listMessages)
  const words = useMessages(roleMessages)
  const { language } = useLanguage()
  const mayManage = useMay(slug, 'people.manage')
  const { entity, person, isSelf, isLoading, error, retry } = usePerson(slug, personId)
  const breadcrumb = <Breadcrumb trail={[{ href: paths.people(slug), label: list.title }]} />
  if (!entity || !person) {
    return (
      <>
        <PageHeader
          title={isLoading || error ? text.loadingTitle : text.unknownTitle}
          sentence={isLoading || error ? text.loading : text.unknown}
          breadcrumb={breadcrumb}
          actions={
            !isLoading && !error && <LinkButton href={paths.people(slug)}>{text.toList}</LinkButton>
          }
        />
        {isLoading && <Skeleton height={320} />}
        {error !== undefined && <ErrorState requestId={requestIdOf(error)} onRetry={retry} />}
      </>
    )
  }
  const held = HELD_ROLES.filter((role) => person.memberships?.some((one) => one.role === role))
  const heldWords = held.map((role) => words[role])
  const working = entity.offices.filter(({ activeTo }) => !activeTo)
  const mayEdit = mayManage && !person.archived
  return (
    <>
      <PageHeader
        title={person.name}
        marks={person.archived && <Badge>{text.archived}</Badge>}
        sentence={
          person.archived
            ? text.sentenceArchived(person.name)
            : text.sentence(person.name, person.post ?? '', heldWords, person.hasAccount)
        }
        breadcrumb={breadcrumb}
      />
      <FormSection title={text.data} help={<p>{text.dataHelp}</p>}>
        {mayEdit ? (
          <PersonForm person={person} />
        ) : (
          <DefinitionList
            items={[
              { term: text.name, value: person.name },
              { term: text.post, value: person.post ?? text.noAct },
              { term: text.email, value: person.email ?? text.noAct },
            ]}
          />
        )}
      </FormSection>
      <FormSection title={text.roles} help={<p>{text.rolesHelp}</p>}>
        {isSelf && mayEdit && <p>{text.ownRoles}</p>}
        {mayEdit && !isSelf ? (
          <RolesForm person={person} offices={working} />
        ) : (
          <DefinitionList
            items={
              held.length > 0
                ? held.map((role) => {
                    const one = person.memberships?.find((each) => each.role === role)
                    const days =
                      one?.since &&
                      one.until &&
                      text.between(formatDate(one.since, language), formatDate(one.until, language))
                    return {
                      term: words[role],
                      value: one?.office?.name ?? (days || text.does[role]),
                    }
                  })
                : [{ term: text.heldRoles, value: text.noRoles }]
            }
          />
        )}
      </FormSection>
      {mayEdit && (
        <FormSection title={text.access} help={<p>{text.accessHelp}</p>}>
          <AccessPanel person={person} />
        </FormSection>
      )}
      <FormSection title={text.committee} help={<p>{text.committeeHelp}</p>}>
        <CommitteePanel person={person} today={entity.today} mayManage={mayManage} />
      </FormSection>
      {mayEdit && (
        <FormSection title={text.archive} help={<p>{text.archiveHelp}</p>}>
          {isSelf ? <p>{text.archiveOwn}</p> : <ArchivePersonForm person={person} />}
        </FormSection>
      )}
    </>
  )
}
