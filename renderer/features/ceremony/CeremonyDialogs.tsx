import { NumberInput, TextInput } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import type { Recipient, StageGroup } from '@shared/features/ceremony/ceremony.contract'
import type { CeremonyId } from '@shared/features/ceremony/ceremony.ids'
import { type FormEvent, useState } from 'react'
import { ceremonyStrings } from './ceremony.strings'

interface Closing {
  readonly onClose: () => void
}

const prevented = (send: () => void) => (event: FormEvent) => {
  event.preventDefault()
  send()
}

export function GroupDialog({ group, onClose }: Closing & { readonly group: StageGroup }) {
  const { groupDialog: strings } = ceremonyStrings
  const edit = useAppCommand('ceremony.editGroup')
  const [name, setName] = useState(group.name)
  const [presenter, setPresenter] = useState(group.presenter)
  return (
    <FormDialog
      isOpen
      title={strings.title}
      submitLabel={strings.submit}
      isBusy={edit.isPending}
      error={edit.error}
      onClose={onClose}
      onSubmit={prevented(() =>
        edit.mutate({ id: group.id, name, presenter }, { onSuccess: onClose }),
      )}
    >
      <TextInput
        label={strings.name}
        maxLength={200}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        label={strings.presenter}
        description={strings.hint}
        maxLength={300}
        value={presenter}
        data-autofocus
        onChange={({ currentTarget }) => setPresenter(currentTarget.value)}
      />
    </FormDialog>
  )
}

interface RecipientProps extends Closing {
  readonly recipient: Recipient
}

export function ProxyDialog({ recipient: { id, name, proxyName }, onClose }: RecipientProps) {
  const { proxyDialog: strings } = ceremonyStrings
  const set = useAppCommand('ceremony.setAttendance')
  const [typed, setTyped] = useState(proxyName)
  return (
    <FormDialog
      isOpen
      title={strings.title}
      description={strings.description(name)}
      submitLabel={strings.submit}
      isBusy={set.isPending}
      isIncomplete={typed.trim() === ''}
      error={set.error}
      onClose={onClose}
      onSubmit={prevented(() =>
        set.mutate({ ids: [id], attendance: 'proxy', proxyName: typed }, { onSuccess: onClose }),
      )}
    >
      <TextInput
        label={strings.name}
        required
        maxLength={200}
        value={typed}
        data-autofocus
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </FormDialog>
  )
}

export function SeatDialog({ recipient, onClose }: RecipientProps) {
  const { seatDialog: strings } = ceremonyStrings
  const set = useAppCommand('ceremony.setSeat')
  const [seat, setSeat] = useState(recipient.seat)
  const [note, setNote] = useState(recipient.note)
  return (
    <FormDialog
      isOpen
      title={strings.title}
      description={recipient.name}
      submitLabel={strings.submit}
      isBusy={set.isPending}
      error={set.error}
      onClose={onClose}
      onSubmit={prevented(() =>
        set.mutate({ id: recipient.id, seat, note }, { onSuccess: onClose }),
      )}
    >
      <TextInput
        label={strings.seat}
        maxLength={20}
        value={seat}
        data-autofocus
        onChange={({ currentTarget }) => setSeat(currentTarget.value)}
      />
      <TextInput
        label={strings.note}
        maxLength={500}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
    </FormDialog>
  )
}

interface CeremonyProps extends Closing {
  readonly id: CeremonyId
}

export function SeatsDialog({ id, onClose }: CeremonyProps) {
  const { seatsDialog: strings } = ceremonyStrings
  const assign = useAppCommand('ceremony.assignSeats')
  const [perRow, setPerRow] = useState<number | null>(10)
  return (
    <FormDialog
      isOpen
      title={strings.title}
      description={strings.description}
      submitLabel={strings.submit}
      isBusy={assign.isPending}
      isIncomplete={perRow === null}
      error={assign.error}
      onClose={onClose}
      onSubmit={prevented(
        () => perRow !== null && assign.mutate({ id, perRow }, { onSuccess: onClose }),
      )}
    >
      <NumberInput
        label={strings.perRow}
        min={1}
        max={100}
        allowDecimal={false}
        value={perRow ?? ''}
        data-autofocus
        onChange={(value) => setPerRow(value === '' ? null : Number(value))}
      />
    </FormDialog>
  )
}

export function HandedDialog({
  id,
  heldOn,
  onClose,
}: CeremonyProps & { readonly heldOn: LocalDate | null }) {
  const { handDialog: strings } = ceremonyStrings
  const hand = useAppCommand('ceremony.handOver')
  const [handedOn, setHandedOn] = useState(heldOn)
  const [handedBy, setHandedBy] = useState('')
  return (
    <FormDialog
      isOpen
      title={strings.title}
      description={strings.description}
      submitLabel={strings.submit}
      isBusy={hand.isPending}
      isIncomplete={handedOn === null}
      error={hand.error}
      onClose={onClose}
      onSubmit={prevented(
        () => handedOn && hand.mutate({ id, handedOn, handedBy }, { onSuccess: onClose }),
      )}
    >
      <DayField label={strings.handedOn} value={handedOn} onChange={setHandedOn} />
      <TextInput
        label={strings.handedBy}
        maxLength={200}
        value={handedBy}
        onChange={({ currentTarget }) => setHandedBy(currentTarget.value)}
      />
    </FormDialog>
  )
}
