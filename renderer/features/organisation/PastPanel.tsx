import { Tabs, Text, Title } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { type Fact, FactList } from '@renderer/ui/FactList'
import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { OrganisationOnDay } from '@shared/features/organisation/organisation.past.contract'
import {
  causeLabels,
  kindLabels,
  levelLabels,
  organisationStrings,
} from '@shared/features/organisation/organisation.strings'
import { IconCalendarOff } from '@tabler/icons-react'
import { type ComponentType, useState } from 'react'
import classes from './OrganisationPanel.module.css'
import { treeStrings } from './organisation.strings'
import { pastStrings as strings } from './past.strings'

/** Shows who was in an organisation on a day; given by a later feature. */
export type PastMembersTab = ComponentType<{
  readonly organisationId: OrganisationId
  readonly on: LocalDate
}>

interface Props {
  readonly id: OrganisationId
  readonly on: LocalDate
  /** Party members of it and of all below it on that day. */
  readonly allMembers: number
  readonly Members: PastMembersTab | undefined
}

/** The organisation chosen in a past tree, as it was; nothing here can be changed. */
export function PastPanel({ id, on, allMembers, Members }: Props) {
  const organisation = useAppQuery('organisation.onDay', { id, on }, { keepPrevious: true })
  const [tab, setTab] = useState<string | null>('facts')
  if (organisation.isError) return <NotThen error={organisation.error} />
  if (!organisation.data) return null // a local read: a spinner would only flicker
  const { data } = organisation
  return (
    <section className={classes.panel} aria-label={data.name}>
      <header className={classes.head}>
        <Title order={2} size="h3">
          {data.qualifiedName}
        </Title>
        <Text size="sm" c="dimmed" mt={4}>
          {levelLabels[data.level]} · {showDay(on)}
        </Text>
      </header>
      <Tabs value={tab} onChange={setTab} className={classes.tabs} keepMounted={false}>
        <Tabs.List px="md">
          <Tabs.Tab value="facts">{treeStrings.facts}</Tabs.Tab>
          {Members && <Tabs.Tab value="members">{strings.membersThen}</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="facts" className={classes.body}>
          <FactList facts={factsOf(data, allMembers)} />
        </Tabs.Panel>
        {Members && (
          <Tabs.Panel value="members" className={classes.body} data-fills>
            <Members organisationId={data.id} on={on} />
          </Tabs.Panel>
        )}
      </Tabs>
    </section>
  )
}

function NotThen({ error }: { readonly error: Error & { readonly code?: string } }) {
  if (error.code !== 'organisation.notThen') return <ErrorNotice error={error} />
  return (
    <EmptyState icon={IconCalendarOff} title={strings.notThen} sentence={strings.notThenSentence} />
  )
}

function factsOf(then: OrganisationOnDay, allMembers: number): readonly Fact[] {
  const { fields } = treeStrings
  const { since, next, nameToday, partyMembers, people } = then
  const today = then.isClosedToday ? strings.closedToday(nameToday) : nameToday
  return [
    { label: fields.name, value: then.name },
    { label: fields.shortName, value: then.shortName },
    {
      label: strings.nameToday,
      value: nameToday === then.name && !then.isClosedToday ? '' : today,
    },
    {
      label: strings.successors,
      value: then.successors.length === 0 ? null : <Successors of={then} />,
    },
    { label: fields.level, value: levelLabels[then.level] },
    { label: fields.kind, value: kindLabels[then.kind] },
    { label: fields.parent, value: then.parentName ?? organisationStrings.noParent },
    { label: fields.allMembers, value: formatNumber(allMembers) },
    {
      label: fields.ownMembers,
      value: partyMembers === allMembers ? null : formatNumber(partyMembers),
    },
    {
      label: fields.otherPeople,
      value: people > partyMembers ? formatNumber(people - partyMembers) : null,
    },
    {
      label: strings.stateSince,
      value:
        since === null
          ? strings.nothingEarlier(next?.day ?? null)
          : strings.since({ day: since, cause: causeLabels[then.cause] }),
    },
    { label: fields.basis, value: then.basis },
    {
      label: strings.until,
      value: next && strings.next({ ...next, cause: causeLabels[next.cause] }),
    },
  ]
}

function Successors({ of: { successors } }: { readonly of: OrganisationOnDay }) {
  return successors.map(({ name, effectiveOn }) => (
    <div key={`${effectiveOn} ${name}`}>{strings.successor({ name, day: effectiveOn })}</div>
  ))
}
