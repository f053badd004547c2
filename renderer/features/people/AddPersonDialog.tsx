import { SimpleGrid } from '@mantine/core'
import { schemaResolver, type UseFormReturnType, useForm } from '@mantine/form'
import { useToday } from '@renderer/features/organisation/EffectFields'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { useAppCommand } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { AddPerson } from '@shared/features/people/people.contract'
import { PersonFields, PositionField } from './PersonFields'
import { rosterStrings as strings } from './people.strings'
import { blankPerson, dateErrors, type PersonDraft } from './person-draft'
import { SimilarPeople } from './SimilarPeople'

interface Props {
  readonly organisationId: OrganisationId | null
  readonly onClose: () => void
}

export function AddPersonDialog({ organisationId, onClose }: Props) {
  const add = useAppCommand('people.add')
  const today = useToday()
  const form = useForm<PersonDraft>({
    initialValues: blankPerson(organisationId),
    validate: (draft) => ({
      ...schemaResolver(AddPerson, { sync: true })(draft),
      ...dateErrors(draft, today),
    }),
  })
  const save = form.onSubmit((draft) => add.mutate(AddPerson.parse(draft), { onSuccess: onClose }))
  return (
    <FormDialog
      isOpen
      title={strings.addTitle}
      submitLabel={strings.add}
      onClose={onClose}
      onSubmit={save}
      isBusy={add.isPending}
      isDirty={form.isDirty()}
      error={add.error}
      size={720}
    >
      <PersonFields form={form} belonging={<Belonging form={form} today={today} />} />
    </FormDialog>
  )
}

interface BelongingProps {
  readonly form: UseFormReturnType<PersonDraft>
  readonly today: LocalDate | undefined
}

/** The unit, and once there is one, the post in it and since when. */
function Belonging({ form, today }: BelongingProps) {
  const { organisationId, memberSince } = form.values
  return (
    <>
      <SimilarPeople draft={form.values} />
      <OrganisationPicker
        label={strings.fields.organisation}
        clearable
        value={organisationId}
        onChange={(id) => form.setFieldValue('organisationId', id)}
      />
      {organisationId && (
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          <PositionField form={form} />
          <DayField
            label={strings.fields.memberSince}
            placeholder={strings.fields.memberSinceHint}
            latest={today}
            {...form.getInputProps('memberSince')}
            value={memberSince}
          />
        </SimpleGrid>
      )}
    </>
  )
}
