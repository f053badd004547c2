import { Autocomplete, SimpleGrid, Text, TextInput } from '@mantine/core'
import { type UseFormReturnType, useForm } from '@mantine/form'
import { useToday } from '@renderer/features/organisation/EffectFields'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { type LocalDate, showDay } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonDetail } from '@shared/features/people/people.contract'
import { AddPlace, EditPlace, type Membership } from '@shared/features/people/people.places'
import { overlaps, stayBegunThen } from '@shared/features/people/people.places.rules'
import { showPeriod, usualPositions } from '@shared/features/people/people.strings'
import { placeStrings as strings } from './people.dialogs.strings'

interface Props {
  readonly person: PersonDetail
  /** null: an earlier stay is written down. */
  readonly place: Membership | null
  readonly onClose: () => void
}

interface Draft {
  organisationId: OrganisationId | null
  position: string
  validFrom: LocalDate | null
  validTo: LocalDate | null
  basis: string
}

const blank: Draft = {
  organisationId: null,
  position: '',
  validFrom: null,
  validTo: null,
  basis: '',
}

/** Writes down an earlier stay, or puts the dates, the post or the organisation of one right. */
export function PlaceDialog({ person, place, onClose }: Props) {
  const add = useAppCommand('people.addPlace')
  const edit = useAppCommand('people.editPlace')
  const form = useForm<Draft>({
    initialValues: place ? draftOf(place) : blank,
    validate: (draft) => ({
      ...(draft.organisationId === null && { organisationId: strings.organisationMissing }),
      ...datesProblem(draft),
    }),
  })
  const save = form.onSubmit((draft) => {
    if (place) edit.mutate(EditPlace.parse({ id: place.id, ...draft }), { onSuccess: onClose })
    else add.mutate(AddPlace.parse({ personId: person.id, ...draft }), { onSuccess: onClose })
  })
  return (
    <FormDialog
      isOpen
      title={place ? strings.editTitle(person.fullName) : strings.addTitle(person.fullName)}
      submitLabel={place ? strings.save : strings.add}
      onClose={onClose}
      onSubmit={save}
      isBusy={add.isPending || edit.isPending}
      isDirty={form.isDirty()}
      error={add.error ?? edit.error}
    >
      <Fields form={form} />
      <Beside draft={form.values} others={person.memberships.filter((other) => other !== place)} />
    </FormDialog>
  )
}

const draftOf = ({ organisationId, position, validFrom, validTo, basis }: Membership): Draft => ({
  ...{ organisationId, position, validFrom, validTo, basis },
})

const datesProblem = ({ validFrom, validTo }: Draft) =>
  validFrom !== null && validTo !== null && validTo <= validFrom
    ? { validTo: strings.backwards }
    : {}

function Fields({ form }: { readonly form: UseFormReturnType<Draft> }) {
  const today = useToday()
  const { organisationId, validFrom, validTo } = form.values
  return (
    <>
      <OrganisationPicker
        withAsterisk
        includeClosed
        label={strings.organisation}
        value={organisationId}
        onChange={(id) => form.setFieldValue('organisationId', id)}
        error={form.errors.organisationId}
      />
      <Autocomplete
        label={strings.position}
        placeholder={strings.positionHint}
        data={[...usualPositions]}
        {...form.getInputProps('position')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <DayField
          label={strings.from}
          description={strings.fromHint}
          latest={today}
          {...form.getInputProps('validFrom')}
          value={validFrom}
        />
        <DayField
          label={strings.to}
          description={strings.toHint}
          latest={today}
          {...form.getInputProps('validTo')}
          value={validTo}
        />
      </SimpleGrid>
      <TextInput
        label={strings.basis}
        placeholder={strings.basisHint}
        {...form.getInputProps('basis')}
      />
    </>
  )
}

interface BesideProps {
  readonly draft: Draft
  readonly others: readonly Membership[]
}

/** What the dates mean for the other stays, before anything is saved. */
function Beside({ draft, others }: BesideProps) {
  const begun = stayBegunThen(draft, others)
  const isDated = draft.validFrom !== null || draft.validTo !== null
  const clash = isDated && others.find((other) => other !== begun && overlaps(other, draft))
  if (clash)
    return (
      <Text size="sm" c="var(--do-text, #9E1018)" role="status">
        {strings.clash({ organisation: clash.organisation, period: showPeriod(clash) })}
      </Text>
    )
  if (!begun || draft.validTo === null) return null
  return (
    <Text size="sm" c="dimmed" role="status">
      {strings.begins({ organisation: begun.organisation, day: showDay(draft.validTo) })}
    </Text>
  )
}
