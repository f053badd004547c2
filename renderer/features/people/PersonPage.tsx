import { Tabs } from '@mantine/core'
import { SubjectHistory } from '@renderer/features/history/SubjectHistory'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SectionCard } from '@renderer/ui/SectionCard'
import { assertNever } from '@shared/core/assert-never'
import type { PersonDetail } from '@shared/features/people/people.contract'
import { peopleErrors } from '@shared/features/people/people.errors'
import { PersonId } from '@shared/features/people/people.ids'
import { useState } from 'react'
import { useParams } from 'wouter'
import { EditPersonDialog } from './EditPersonDialog'
import { EndPartyDialog } from './EndPartyDialog'
import { PersonFacts } from './PersonFacts'
import { backToPeople, type PersonDialog, PersonHeader } from './PersonHeader'
import { PersonPlaces } from './PersonPlaces'
import { PositionDialog } from './PositionDialog'
import { rosterStrings as strings } from './people.strings'
import type { SubjectTab } from './subject-tab'
import { TransferDialog } from './TransferDialog'

interface Props {
  /** What later features know about a person, between the own tabs and the history. */
  readonly tabs?: readonly SubjectTab[]
}

/** One person: who they are, where they belonged, and everything later features know. */
export function PersonPage({ tabs = [] }: Props) {
  const id = PersonId.safeParse(useParams<{ id: string }>().id)
  return id.success ? (
    <KnownPerson key={id.data} id={id.data} tabs={tabs} />
  ) : (
    <Gone error={peopleErrors.gone()} />
  )
}

function Gone({ error }: { readonly error: unknown }) {
  return (
    <Page>
      <PageHeader title={strings.title} back={backToPeople} />
      <ErrorNotice error={error} />
    </Page>
  )
}

interface KnownProps {
  readonly id: PersonId
  readonly tabs: readonly SubjectTab[]
}

function KnownPerson({ id, tabs }: KnownProps) {
  const person = useAppQuery('people.get', { id })
  const [dialog, setDialog] = useState<PersonDialog | null>(null)
  if (person.isError) return <Gone error={person.error} />
  if (!person.data) return null // a local read: a spinner would only flicker
  return (
    <Page>
      <PersonHeader person={person.data} onDialog={setDialog} />
      <PersonTabs person={person.data} tabs={tabs} />
      {dialog && <Dialog what={dialog} person={person.data} onClose={() => setDialog(null)} />}
    </Page>
  )
}

interface TabsProps {
  readonly person: PersonDetail
  readonly tabs: readonly SubjectTab[]
}

function PersonTabs({ person, tabs }: TabsProps) {
  const subject = { kind: 'person', id: person.id } as const
  return (
    <Tabs defaultValue="facts" keepMounted={false}>
      <Tabs.List mb="md">
        <Tabs.Tab value="facts">{strings.facts}</Tabs.Tab>
        <Tabs.Tab value="places">{strings.places}</Tabs.Tab>
        {tabs.map(({ value, label }) => (
          <Tabs.Tab key={value} value={value}>
            {label}
          </Tabs.Tab>
        ))}
        <Tabs.Tab value="history">{strings.history}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="facts">
        <PersonFacts person={person} />
      </Tabs.Panel>
      <Tabs.Panel value="places">
        <PersonPlaces person={person} />
      </Tabs.Panel>
      {tabs.map(({ value, Panel }) => (
        <Tabs.Panel key={value} value={value}>
          <Panel subject={subject} />
        </Tabs.Panel>
      ))}
      <Tabs.Panel value="history">
        <SectionCard>
          <SubjectHistory rowId={person.id} also={person.memberships.map(({ id }) => id)} />
        </SectionCard>
      </Tabs.Panel>
    </Tabs>
  )
}

interface DialogProps {
  readonly what: PersonDialog
  readonly person: PersonDetail
  readonly onClose: () => void
}

function Dialog({ what, person, onClose }: DialogProps) {
  const { id, fullName } = person
  const subject = { personIds: [id], who: fullName, onClose }
  const current = person.memberships.find(({ validTo }) => validTo === null)
  switch (what) {
    case 'edit':
      return <EditPersonDialog person={person} onClose={onClose} />
    case 'transfer':
      return <TransferDialog {...subject} />
    case 'position':
      return <PositionDialog {...subject} position={current?.position ?? ''} />
    case 'end-party':
      return <EndPartyDialog person={person} onClose={onClose} />
    default:
      return assertNever(what, 'person dialog')
  }
}
