import { Checkbox, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import {
  type EffectDraft,
  EffectFields,
  effectDayProblem,
  useToday,
} from '@renderer/features/organisation/EffectFields'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { OrganisationDetail } from '@shared/features/organisation/organisation.contract'
import { HandOver, ReceiveBack } from '@shared/features/reorganisation/reorganisation.contract'
import { EffectPanel, useUntold } from './EffectPanel'
import { dialogStrings as strings } from './reorganisation.strings'

interface Props {
  readonly organisation: OrganisationDetail
  readonly onClose: () => void
}

interface Draft extends EffectDraft {
  counterpart: string
}

/** An organisation leaves the committee, with all below it. */
export function HandOverDialog({ organisation, onClose }: Props) {
  const { id, name } = organisation
  const handOver = useAppCommand('reorganisation.handOver')
  const form = useForm<Draft>({
    initialValues: { effectiveOn: useToday() ?? null, basis: '', counterpart: '' },
    validate: (draft) => ({
      ...schemaResolver(HandOver, { sync: true })({ id, ...draft }),
      ...effectDayProblem(draft),
    }),
  })
  const save = form.onSubmit((draft) =>
    handOver.mutate(HandOver.parse({ id, ...draft }), { onSuccess: onClose }),
  )
  const operation = { what: 'handOver', id, ...form.values }
  const error = useUntold(operation, handOver.error)
  return (
    <FormDialog
      isOpen
      isDangerous
      title={strings.handOverTitle(name)}
      description={strings.handOverSentence}
      submitLabel={strings.handOverSubmit}
      onClose={onClose}
      onSubmit={save}
      isBusy={handOver.isPending}
      isDirty={form.isDirty()}
      error={error}
      size={640}
    >
      <TextInput
        withAsterisk
        data-autofocus
        label={strings.counterpartTo}
        placeholder={strings.counterpartHint}
        {...form.getInputProps('counterpart')}
      />
      <EffectFields form={form} />
      <EffectPanel operation={operation} />
    </FormDialog>
  )
}

interface BackDraft extends Draft {
  withPeople: boolean
}

/** What was handed over comes back under the record it had. */
export function ReceiveBackDialog({ organisation, onClose }: Props) {
  const { id } = organisation
  const { data } = useAppQuery('reorganisation.succession', { id })
  if (!data) return null // a local read: a spinner would only flicker
  const counterpart = data.border.find(({ kind }) => kind === 'hand-over')?.counterpart ?? ''
  return <BackForm {...{ organisation, onClose, counterpart }} />
}

function BackForm({
  organisation,
  onClose,
  counterpart,
}: Props & { readonly counterpart: string }) {
  const { id, name } = organisation
  const receive = useAppCommand('reorganisation.receiveBack')
  const effectiveOn = useToday() ?? null
  const form = useForm<BackDraft>({
    initialValues: { effectiveOn, basis: '', counterpart, withPeople: true },
    validate: (draft) => ({
      ...schemaResolver(ReceiveBack, { sync: true })({ id, ...draft }),
      ...effectDayProblem(draft),
    }),
  })
  const save = form.onSubmit((draft) =>
    receive.mutate(ReceiveBack.parse({ id, ...draft }), { onSuccess: onClose }),
  )
  const operation = { what: 'receiveBack', id, ...form.values }
  const error = useUntold(operation, receive.error)
  return (
    <FormDialog
      isOpen
      title={strings.receiveBackTitle(name)}
      description={strings.receiveBackSentence}
      submitLabel={strings.receiveSubmit}
      onClose={onClose}
      onSubmit={save}
      isBusy={receive.isPending}
      isDirty={form.isDirty()}
      error={error}
      size={640}
    >
      <TextInput
        withAsterisk
        data-autofocus
        label={strings.counterpartFrom}
        {...form.getInputProps('counterpart')}
      />
      <Checkbox
        label={strings.withPeople}
        {...form.getInputProps('withPeople', { type: 'checkbox' })}
      />
      <EffectFields form={form} />
      <EffectPanel operation={operation} />
    </FormDialog>
  )
}
