import { Checkbox, Radio, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { schemaResolver, type UseFormReturnType, useForm } from '@mantine/form'
import { useToday } from '@renderer/features/organisation/EffectFields'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { TransferPeople } from '@shared/features/people/people.places'
import { transferStrings } from './people.dialogs.strings'
import { rosterStrings as strings } from './people.strings'
import { TransferEffectNote } from './TransferEffectNote'

interface Props {
  readonly personIds: readonly PersonId[]
  /** “Nguyễn Văn An”, “12 người”. */
  readonly who: string
  readonly onClose: () => void
  readonly onMoved?: () => void
}

interface Draft {
  destination: 'organisation' | 'outside'
  organisationId: OrganisationId | null
  effectiveOn: LocalDate | null
  basis: string
  keepPosition: boolean
}

/** Moves one or many people to another organisation, or out of the Bloc, from a day on. */
export function TransferDialog({ personIds, who, onClose, onMoved }: Props) {
  const transfer = useAppCommand('people.transfer')
  const form = useForm<Draft>({
    initialValues: blank,
    validate: (draft) => ({
      ...schemaResolver(TransferPeople, { sync: true })(inputOf(personIds, draft)),
      ...missing(draft),
    }),
  })
  const onSuccess = () => {
    onClose()
    onMoved?.()
  }
  const save = form.onSubmit((draft) =>
    transfer.mutate(TransferPeople.parse(inputOf(personIds, draft)), { onSuccess }),
  )
  return (
    <FormDialog
      isOpen
      title={strings.transferTitle(who)}
      description={strings.transferSentence}
      submitLabel={strings.transferSubmit}
      onClose={onClose}
      onSubmit={save}
      isBusy={transfer.isPending}
      isDirty={form.isDirty()}
      error={transfer.error}
    >
      <Destination form={form} />
      <Effect form={form} />
      <TransferEffectNote
        {...inputOf(personIds, form.values)}
        isKnown={form.values.destination === 'outside' || form.values.organisationId !== null}
      />
    </FormDialog>
  )
}

const blank: Draft = {
  destination: 'organisation',
  organisationId: null,
  effectiveOn: null,
  basis: '',
  keepPosition: false,
}

const missing = ({ destination, organisationId, effectiveOn }: Draft) => ({
  ...(destination === 'organisation' &&
    organisationId === null && { organisationId: strings.organisationMissing }),
  ...(effectiveOn === null && { effectiveOn: strings.dayMissing }),
})

function Destination({ form }: { readonly form: UseFormReturnType<Draft> }) {
  const { destination, organisationId } = form.values
  return (
    <>
      <Radio.Group label={strings.destination} {...form.getInputProps('destination')}>
        <Stack gap="xs" mt={4}>
          <Radio value="organisation" label={strings.toOrganisation} />
          <Radio value="outside" label={strings.outside} />
        </Stack>
      </Radio.Group>
      {destination === 'organisation' && (
        <OrganisationPicker
          withAsterisk
          label={strings.newOrganisation}
          value={organisationId}
          onChange={(id) => form.setFieldValue('organisationId', id)}
          error={form.errors.organisationId}
        />
      )}
    </>
  )
}

/** Since when, by which document, and whether posts go along. */
function Effect({ form }: { readonly form: UseFormReturnType<Draft> }) {
  const today = useToday()
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <DayField
          withAsterisk
          label={strings.effectiveOn}
          latest={today}
          {...form.getInputProps('effectiveOn')}
          value={form.values.effectiveOn}
        />
        <TextInput
          label={transferStrings.basis}
          placeholder={transferStrings.basisHint}
          {...form.getInputProps('basis')}
        />
      </SimpleGrid>
      {form.values.destination === 'organisation' && (
        <Checkbox
          label={transferStrings.keepPosition}
          {...form.getInputProps('keepPosition', { type: 'checkbox' })}
        />
      )}
    </>
  )
}

const inputOf = (personIds: readonly PersonId[], draft: Draft) => ({
  personIds: [...personIds],
  organisationId: draft.destination === 'outside' ? null : draft.organisationId,
  effectiveOn: draft.effectiveOn,
  basis: draft.basis,
  keepPosition: draft.keepPosition && draft.destination === 'organisation',
})
