import { Button, Checkbox, Group, Select, TextInput } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { Guest } from '@shared/features/ceremony/ceremony.contract'
import type { CeremonyId } from '@shared/features/ceremony/ceremony.ids'
import { type GuestKind, guestKinds } from '@shared/features/ceremony/ceremony.kinds'
import { guestKindNames } from '@shared/features/ceremony/ceremony.strings'
import { IconPlus, IconTrash, IconUsers } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { ceremonyStrings } from './ceremony.strings'

const { guests: strings } = ceremonyStrings
const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const

interface Props {
  readonly ceremonyId: CeremonyId
  readonly guests: readonly Guest[]
}

/** Khách mời, in the order in which they are introduced. */
export function GuestsTab({ ceremonyId, guests }: Props) {
  const [dialog, setDialog] = useState<Guest | 'add' | null>(null)
  return (
    <>
      <Group justify="flex-end">
        <Button
          variant="default"
          leftSection={<IconPlus {...icon} />}
          onClick={() => setDialog('add')}
        >
          {strings.add}
        </Button>
      </Group>
      <DataTable
        label={strings.label}
        columns={columns}
        rows={guests}
        rowKey={({ id }) => id}
        onOpen={setDialog}
        empty={
          <EmptyState icon={IconUsers} title={strings.empty} sentence={strings.emptySentence} />
        }
      />
      {dialog && (
        <GuestDialog
          ceremonyId={ceremonyId}
          guest={dialog === 'add' ? null : dialog}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  )
}

const columns: readonly Column<Guest>[] = [
  { key: 'name', title: strings.columns.name, grow: 2, minWidth: 180, value: ({ name }) => name },
  {
    key: 'office',
    title: strings.columns.office,
    grow: 2,
    minWidth: 160,
    value: ({ office }) => office,
  },
  { key: 'unit', title: strings.columns.unit, grow: 2, minWidth: 180, value: ({ unit }) => unit },
  {
    key: 'kind',
    title: strings.columns.kind,
    width: 124,
    value: ({ kind }) => guestKindNames[kind],
  },
  { key: 'seat', title: strings.columns.seat, width: 84, value: ({ seat }) => seat },
  {
    key: 'confirmed',
    title: strings.columns.confirmed,
    width: 108,
    value: ({ hasConfirmed }) => (hasConfirmed ? strings.yes : strings.no),
  },
]

const blank = { name: '', office: '', unit: '', seat: '', note: '' }

function GuestDialog({
  ceremonyId,
  guest,
  onClose,
}: Omit<Props, 'guests'> & { readonly guest: Guest | null; readonly onClose: () => void }) {
  const add = useAppCommand('ceremony.addGuest')
  const edit = useAppCommand('ceremony.editGuest')
  const [words, setWords] = useState(guest ? wordsOf(guest) : blank)
  const [kind, setKind] = useState<GuestKind>(guest?.kind ?? 'guest')
  const [hasConfirmed, setHasConfirmed] = useState(guest?.hasConfirmed ?? false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const fields = { ...words, kind, hasConfirmed }
    if (guest) edit.mutate({ id: guest.id, ...fields }, { onSuccess: onClose })
    else add.mutate({ ceremonyId, ...fields }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      title={guest ? strings.editTitle : strings.addTitle}
      submitLabel={guest ? strings.submitEdit : strings.submitAdd}
      isBusy={add.isPending || edit.isPending}
      isIncomplete={words.name.trim() === ''}
      error={add.error ?? edit.error}
      onClose={onClose}
      onSubmit={submit}
    >
      {(['name', 'office', 'unit', 'seat'] as const).map((field) => (
        <TextInput
          key={field}
          label={strings.columns[field]}
          required={field === 'name'}
          maxLength={field === 'seat' ? 20 : 200}
          value={words[field]}
          onChange={({ currentTarget }) => setWords({ ...words, [field]: currentTarget.value })}
        />
      ))}
      <Select
        label={strings.columns.kind}
        allowDeselect={false}
        data={guestKinds.map((value) => ({ value, label: guestKindNames[value] }))}
        value={kind}
        onChange={(value) => setKind(guestKinds.find((each) => each === value) ?? 'guest')}
      />
      <Checkbox
        label={strings.isConfirmed}
        checked={hasConfirmed}
        onChange={({ currentTarget }) => setHasConfirmed(currentTarget.checked)}
      />
      <TextInput
        label={strings.note}
        maxLength={500}
        value={words.note}
        onChange={({ currentTarget }) => setWords({ ...words, note: currentTarget.value })}
      />
      {guest && <RemoveGuest guest={guest} onRemoved={onClose} />}
    </FormDialog>
  )
}

const wordsOf = ({ name, office, unit, seat, note }: Guest) => ({ name, office, unit, seat, note })

/** May be undone at once, so it is not asked about. */
function RemoveGuest({
  guest,
  onRemoved,
}: {
  readonly guest: Guest
  readonly onRemoved: () => void
}) {
  const remove = useAppCommand('ceremony.removeGuest')
  return (
    <Button
      variant="outline"
      color="nguyHiem"
      leftSection={<IconTrash {...icon} />}
      loading={remove.isPending}
      onClick={() =>
        remove.mutate({ id: guest.id }, { onSuccess: onRemoved, onError: showFailure })
      }
    >
      {strings.remove}
    </Button>
  )
}
