import { Button, Tabs } from '@mantine/core'
import { SubjectHistory } from '@renderer/features/history/SubjectHistory'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { confirm } from '@renderer/ui/confirm'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { PersonDetail } from '@shared/features/people/people.contract'
import { peopleErrors } from '@shared/features/people/people.errors'
import { PersonId } from '@shared/features/people/people.ids'
import { IconArrowsExchange, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { EditPersonDialog } from './EditPersonDialog'
import { PersonAwards } from './PersonAwards'
import { PersonFacts } from './PersonFacts'
import { rosterStrings as strings } from './people.strings'
import { TransferDialog } from './TransferDialog'

const back = { to: '/ca-nhan', label: strings.back }

/** One person: who they are, where they belonged, what they were commended for. */
export function PersonPage() {
  const id = PersonId.safeParse(useParams<{ id: string }>().id)
  return id.success ? <KnownPerson id={id.data} /> : <Gone error={peopleErrors.gone()} />
}

function Gone({ error }: { readonly error: unknown }) {
  return (
    <Page>
      <PageHeader title={strings.title} back={back} />
      <ErrorNotice error={error} />
    </Page>
  )
}

function KnownPerson({ id }: { readonly id: PersonId }) {
  const person = useAppQuery('people.get', { id })
  const [dialog, setDialog] = useState<'edit' | 'transfer' | null>(null)
  const close = () => setDialog(null)
  if (person.isError) return <Gone error={person.error} />
  if (!person.data) return null // a local read: a spinner would only flicker
  const { data } = person
  return (
    <Page>
      <Header person={data} onDialog={setDialog} />
      <Tabs defaultValue="facts" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="facts">{strings.facts}</Tabs.Tab>
          <Tabs.Tab value="awards">{strings.awards}</Tabs.Tab>
          <Tabs.Tab value="history">{strings.history}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="facts">
          <PersonFacts person={data} />
        </Tabs.Panel>
        <Tabs.Panel value="awards">
          <PersonAwards person={data} />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <SectionCard>
            <SubjectHistory rowId={id} />
          </SectionCard>
        </Tabs.Panel>
      </Tabs>
      {dialog === 'edit' && <EditPersonDialog person={data} onClose={close} />}
      {dialog === 'transfer' && (
        <TransferDialog personIds={[id]} who={data.fullName} onClose={close} />
      )}
    </Page>
  )
}

interface HeaderProps {
  readonly person: PersonDetail
  readonly onDialog: (dialog: 'edit' | 'transfer') => void
}

function Header({ person, onDialog }: HeaderProps) {
  const { fullName } = person
  const { remove, askRemove } = useRemoval(person)
  const current = person.memberships.find(({ validTo }) => validTo === null)
  const place = [current?.position, current?.organisation ?? strings.noOrganisation]
  const more = { label: strings.remove, icon: IconTrash, run: askRemove, isDangerous: true }
  return (
    <>
      <PageHeader
        title={fullName}
        description={place.filter(Boolean).join(' · ')}
        back={back}
        secondary={
          <>
            <MoreMenu subject={fullName} actions={[more]} />
            <Button
              variant="default"
              leftSection={<IconArrowsExchange size={18} stroke={1.75} aria-hidden />}
              onClick={() => onDialog('transfer')}
            >
              {strings.transfer}
            </Button>
          </>
        }
        primary={
          <Button
            leftSection={<IconPencil size={18} stroke={1.75} aria-hidden />}
            onClick={() => onDialog('edit')}
          >
            {strings.edit}
          </Button>
        }
      />
      <ErrorNotice error={remove.error} />
    </>
  )
}

function useRemoval({ id, fullName }: PersonDetail) {
  const remove = useAppCommand('people.remove')
  const [, navigate] = useLocation()
  const askRemove = async () => {
    const question = {
      title: strings.removeTitle(fullName),
      effect: strings.removeEffect,
      confirmLabel: strings.removeConfirm,
      isDangerous: true,
    }
    if (await confirm(question)) remove.mutate({ id }, { onSuccess: () => navigate(back.to) })
  }
  return { remove, askRemove }
}
