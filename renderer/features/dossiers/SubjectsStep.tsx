import { ActionIcon, Button, Group, SimpleGrid, Text } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { useRowWindow } from '@renderer/lib/use-row-window'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { DossierRow } from '@shared/features/dossiers/dossiers.contract'
import type { ProposalStep } from '@shared/features/nominations/nominations.kinds'
import type { Proposal, ProposedLine } from '@shared/features/nominations/proposals.contract'
import { IconClipboardText, IconHierarchy2, IconUsersPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { collectiveFields, personFields } from '../nominations/nomination-subject'
import { nominationsStrings as words } from '../nominations/nominations.strings'
import { OrganisationPicker } from '../organisation/OrganisationPicker'
import { PersonPicker } from '../people/PersonPicker'
import { PassedDialog } from './PassedDialog'
import { PasteDialog } from './PasteDialog'
import { proposalStrings as strings } from './proposals.strings'
import { StepFooter } from './StepFooter'
import { UnitDialog } from './UnitDialog'

interface Props {
  readonly proposal: Proposal
  readonly onGo: (step: ProposalStep) => void
}

/** Step 2: who, one by one or whole lists at once. */
export function SubjectsStep({ proposal, onGo }: Props) {
  const { id, roundId, collectives, persons } = proposal
  const list = useRowWindow({
    name: 'dossiers.list',
    filter: { roundId, proposalId: id },
    page: (page) => page,
  })
  const remove = useAppCommand('nominations.remove')
  const takeOut = (row: DossierRow) => remove.mutate({ ids: [row.id] }, { onError: showFailure })
  return (
    <>
      <Adding proposal={proposal} />
      <Text size="sm" fw={600}>
        {strings.count({ collectives, persons })}
      </Text>
      <ErrorNotice error={list.error} />
      <DataTable
        label={strings.subjects}
        columns={columnsWith(takeOut)}
        rows={list.rows}
        rowKey={(row: DossierRow) => row.id}
        isLoading={list.isPending}
        empty={
          <EmptyState
            icon={IconUsersPlus}
            title={strings.noSubjects}
            sentence={strings.noSubjectsSentence}
          />
        }
      />
      <StepFooter proposal={proposal} onGo={onGo} />
    </>
  )
}

type Dialog = 'paste' | 'passed' | 'unit'

function Adding({ proposal }: { readonly proposal: Proposal }) {
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const close = () => setDialog(null)
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <AddOne proposal={proposal} />
      </SimpleGrid>
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconClipboardText size={18} stroke={1.75} aria-hidden />}
          onClick={() => setDialog('paste')}
        >
          {strings.paste}
        </Button>
        <Button variant="default" onClick={() => setDialog('passed')}>
          {strings.fromPassed}
        </Button>
        <Button
          variant="default"
          leftSection={<IconHierarchy2 size={18} stroke={1.75} aria-hidden />}
          onClick={() => setDialog('unit')}
        >
          {strings.fromUnit}
        </Button>
      </Group>
      {dialog === 'paste' && <PasteDialog proposal={proposal} onClose={close} />}
      {dialog === 'passed' && <PassedDialog proposal={proposal} onClose={close} />}
      {dialog === 'unit' && <UnitDialog proposal={proposal} onClose={close} />}
    </>
  )
}

const nobody = { personId: null, organisationId: null, name: '', position: '', unit: '' }

/** Chosen is added; the fields are empty again for the next one. */
function AddOne({ proposal: { id } }: { readonly proposal: Proposal }) {
  const add = useAppCommand('proposals.addLines')
  const put = async (kind: 'person' | 'collective', fields: Promise<Partial<ProposedLine>>) => {
    const line = { ...nobody, achievement: '', ...(await fields) }
    add.mutate({ id, kind, lines: [line] }, { onError: showFailure })
  }
  return (
    <>
      <PersonPicker
        label={strings.addPerson}
        placeholder={strings.searchHint}
        value={null}
        onChange={(person) => person && void put('person', personFields(person)).catch(showFailure)}
      />
      <OrganisationPicker
        label={strings.addCollective}
        placeholder={strings.searchHint}
        value={null}
        onChange={(organisation) =>
          organisation &&
          void put('collective', collectiveFields(organisation, null)).catch(showFailure)
        }
      />
    </>
  )
}

const columnsWith = (takeOut: (row: DossierRow) => void): readonly Column<DossierRow>[] => [
  { key: 'list', title: words.order, width: 70, align: 'end', value: (row) => row.positionInList },
  { key: 'name', title: words.name, grow: 3, minWidth: 200, value: (row) => row.name },
  {
    key: 'position',
    title: words.position,
    grow: 1,
    isSortable: false,
    value: (row) => row.position,
  },
  { key: 'unit', title: words.unit, grow: 3, isSortable: false, value: (row) => row.unit },
  {
    key: 'remove',
    title: '',
    width: 56,
    isSortable: false,
    value: () => '',
    render: (row) =>
      row.status === 'draft' && (
        <ActionIcon
          variant="subtle"
          color="xam"
          aria-label={strings.removeSubject(row.name)}
          onClick={() => takeOut(row)}
        >
          <IconX size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      ),
  },
]
