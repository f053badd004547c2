import { NumberInput, SimpleGrid, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import {
  type EffectDraft,
  EffectFields,
  effectDayProblem,
  useToday,
} from '@renderer/features/organisation/EffectFields'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { mayStandUnder } from '@shared/features/organisation/organisation.rules'
import { ReceiveOrganisation } from '@shared/features/reorganisation/reorganisation.contract'
import { type BodyDraft, BodyFields } from './BodyFields'
import { useUntold } from './EffectPanel'
import { dialogStrings as strings } from './reorganisation.strings'
import { WithEffect, widthWithEffect } from './WithEffect'

interface Props {
  readonly onClose: () => void
  readonly onDone: (id: OrganisationId) => void
}

interface Draft extends EffectDraft, BodyDraft {
  counterpart: string
  reportedMembers: number | ''
  cells: number | ''
}

/** An organisation comes from outside the committee. */
export function ReceiveDialog({ onClose, onDone }: Props) {
  const receive = useAppCommand('reorganisation.receive')
  const tree = useAppQuery('organisation.tree', {})
  const top = tree.data?.find(({ parentId, isClosed }) => parentId === null && !isClosed)
  const form = useForm<Draft>({
    initialValues: {
      ...{ name: '', shortName: '', level: 'base-committee', kind: 'state' },
      ...{ parentId: top?.id ?? null, counterpart: '', reportedMembers: '', cells: '' },
      ...{ effectiveOn: useToday() ?? null, basis: '' },
    },
    validate: (draft) => ({
      ...schemaResolver(ReceiveOrganisation, { sync: true })(inputOf(draft)),
      ...(draft.parentId === null && { parentId: strings.parentMissing }),
      ...effectDayProblem(draft),
    }),
  })
  const save = form.onSubmit((draft) =>
    receive.mutate(ReceiveOrganisation.parse(inputOf(draft)), {
      onSuccess: ({ id }) => {
        onClose()
        onDone(id)
      },
    }),
  )
  const operation = { what: 'receive', ...inputOf(form.values) }
  const error = useUntold(operation, receive.error)
  const hasCells = mayStandUnder('cell', form.values.level)
  return (
    <FormDialog
      isOpen
      title={strings.receiveTitle}
      description={strings.receiveSentence}
      submitLabel={strings.receiveSubmit}
      onClose={onClose}
      onSubmit={save}
      isBusy={receive.isPending}
      isDirty={form.isDirty()}
      error={error}
      size={widthWithEffect}
    >
      <WithEffect operation={operation}>
        <BodyFields
          hasFocus
          body={form.values}
          onChange={(change) => form.setValues(change)}
          errors={form.errors}
        />
        <TextInput
          withAsterisk
          label={strings.counterpartFrom}
          placeholder={strings.counterpartHint}
          {...form.getInputProps('counterpart')}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          <NumberInput
            label={strings.reported}
            min={0}
            max={1_000_000}
            allowDecimal={false}
            {...form.getInputProps('reportedMembers')}
          />
          {hasCells && (
            <NumberInput
              label={strings.cells}
              placeholder={strings.cellsHint}
              min={0}
              max={60}
              allowDecimal={false}
              {...form.getInputProps('cells')}
            />
          )}
        </SimpleGrid>
        <EffectFields form={form} />
      </WithEffect>
    </FormDialog>
  )
}

const inputOf = ({ reportedMembers, cells, ...draft }: Draft) => ({
  ...draft,
  reportedMembers: reportedMembers === '' ? null : reportedMembers,
  cells: cells === '' || !mayStandUnder('cell', draft.level) ? 0 : cells,
})
