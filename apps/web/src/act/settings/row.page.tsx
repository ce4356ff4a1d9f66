import { useQuery } from '@apollo/client/react'
import { formatDate, formatNumber, formatPercent } from '@gelt/domain'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { minus, over } from '../../lib/figures/exact.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import * as deadlineMessages from './deadline.messages.ts'
import { DeadlinePanel } from './deadline-panel.tsx'
import { NotApplicableForm } from './not-applicable.form.tsx'
import { RemovePart } from './remove-part.tsx'
import { RowForm } from './row.form.tsx'
import * as messages from './row.messages.ts'
import { RowWordsForm } from './row-words.form.tsx'
import { rowSettingsDocument } from './rows.document.ts'
import * as settings from './settings.messages.ts'
import styles from './settings.module.css'
import { SettingsFrame } from './settings-frame.tsx'
import { SettingsState } from './settings-state.tsx'
import { TargetForm } from './target.form.tsx'
import * as targetMessages from './target.messages.ts'
import type { TargetPlace } from './target-place.ts'
import { TargetSettings } from './target-settings.tsx'

interface RowPageProps {
  entity: string
  validFrom: number | undefined
  row: number
}

/** Everything of one row that the committee may set. */
export function RowPage({ entity: slug, validFrom, row }: RowPageProps) {
  const text = useMessages(messages)
  const common = useMessages(settings)
  const target = useMessages(targetMessages)
  const deadline = useMessages(deadlineMessages)
  const { language } = useLanguage()
  const search = useSearch()
  const [, navigate] = useLocation()
  const [isAdding, setAdding] = useState(false)
  const query = useQuery(rowSettingsDocument, {
    variables: { entity: slug, validFrom, row },
    fetchPolicy: 'cache-and-network',
  })
  const shown = query.data ?? query.previousData
  const { plan, entity } = shown ?? {}
  if (!plan || !entity) return <SettingsState entity={slug} page="rows" query={query} />
  const { indicator } = plan
  const suffix = search ? `?${search}` : ''
  const list = { href: `${paths.settingsPage(slug, 'filas')}${suffix}`, label: common.pages.rows }
  if (indicator?.row !== row) {
    if (query.loading)
      return <SettingsState entity={slug} page="rows" query={{ ...query, data: undefined }} />
    return (
      <PageHeader
        title={text.unknownTitle}
        sentence={text.unknown}
        actions={<LinkButton href={list.href}>{text.list}</LinkButton>}
      />
    )
  }
  const place: TargetPlace = {
    entity: slug,
    validFrom: plan.validFrom,
    status: plan.status,
    indicator: { id: indicator.id, row },
  }
  const isDraft = plan.status === 'DRAFT'
  const isOpen = plan.status !== 'SUPERSEDED'
  const working = <Unit extends { activeTo?: string | null }>(units: readonly Unit[]) =>
    units.filter(({ activeTo }) => !activeTo)
  const offices = working(entity.offices)
  const applicable = plan.indicators.filter((one) => !one.notApplicable)
  const total = applicable.reduce((sum, { weight }) => minus(sum, minus('0', weight)), '0')
  const share = over(indicator.weight, total)
  const who = indicator.answerable?.name ?? indicator.answerableOffice?.name
  const due = indicator.deadline?.resolvedOn
  const words = ['name', 'goalText', 'activity', 'benefits', 'responsibles', 'resources'] as const
  const neighbour = (step: -1 | 1) => plan.indicators.find((one) => one.row === row + step)
  return (
    <SettingsFrame
      entity={slug}
      page="rows"
      validFrom={plan.validFrom}
      title={text.title(row, indicator.shortName)}
      trail={[list]}
      sentence={
        indicator.notApplicable
          ? text.sentenceNotApplicable(indicator.notApplicable)
          : text.sentence(
              formatNumber(indicator.weight, language),
              share ? formatPercent(share, language) : common.noData,
              who ? text.answered(who) : text.unanswered,
              due ? text.due(formatDate(due, language)) : text.noDeadline,
            )
      }
    >
      {!isOpen && <p className={styles.note}>{common.superseded}</p>}
      {isOpen && (
        <>
          <FormSection title={text.ours} help={<p>{text.oursHelp}</p>}>
            <RowForm
              key={indicator.id}
              entity={slug}
              validFrom={plan.validFrom}
              indicator={indicator}
              people={entity.people?.edges.map(({ node }) => node) ?? []}
              offices={offices}
            />
          </FormSection>
          <FormSection title={target.title} help={<p>{target.help}</p>}>
            {indicator.targets.length === 0 && <p>{target.none}</p>}
            {indicator.targets.map((one) => (
              <TargetSettings
                key={one.id}
                place={place}
                target={one}
                today={entity.today}
                choices={{ OFFICE: offices, PHASE: plan.phases, BODY: working(entity.bodies) }}
              />
            ))}
            {isAdding ? (
              <TargetForm place={place} target={null} onDone={() => setAdding(false)} />
            ) : (
              <Button onClick={() => setAdding(true)}>{target.add}</Button>
            )}
          </FormSection>
          <FormSection title={deadline.title} help={<p>{deadline.help}</p>}>
            <DeadlinePanel
              key={indicator.id}
              entity={slug}
              validFrom={plan.validFrom}
              planStartsOn={plan.startsOn}
              indicator={indicator}
            />
          </FormSection>
          <FormSection title={text.applies} help={<p>{text.appliesHelp}</p>}>
            <NotApplicableForm
              key={indicator.id}
              entity={slug}
              validFrom={plan.validFrom}
              indicator={indicator}
            />
          </FormSection>
        </>
      )}
      <FormSection title={text.words} help={<p>{isDraft ? text.wordsDraft : text.wordsFixed}</p>}>
        {isDraft ? (
          <RowWordsForm key={indicator.id} indicator={indicator} />
        ) : (
          <DefinitionList
            items={words.map((name) => ({ term: text[name], value: indicator[name] }))}
          />
        )}
      </FormSection>
      {isDraft && (
        <FormSection title={text.remove} help={<p>{text.removeHelp}</p>}>
          <RemovePart
            key={indicator.id}
            planId={plan.id}
            part={indicator}
            name={text.theOne(row)}
            note={text.removing}
            onRemoved={() => navigate(list.href)}
          />
        </FormSection>
      )}
      <nav className={styles.neighbours} aria-label={text.neighbours}>
        {([-1, 1] as const).map((step) => {
          const other = neighbour(step)
          return other ? (
            <LinkButton key={step} href={`${paths.settingsRow(slug, other.row)}${suffix}`}>
              {text.title(other.row, other.shortName)}
            </LinkButton>
          ) : (
            <span key={step} />
          )
        })}
      </nav>
    </SettingsFrame>
  )
}
