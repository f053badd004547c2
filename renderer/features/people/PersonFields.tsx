import { Autocomplete, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useAppQuery } from '@renderer/lib/api'
import { PartialDateField } from '@renderer/ui/PartialDateField'
import { genders } from '@shared/features/people/people.kinds'
import {
  genderLabels,
  usualCategories,
  usualPositions,
} from '@shared/features/people/people.strings'
import type { ReactNode } from 'react'
import { PartyFields } from './PartyFields'
import { rosterStrings as strings } from './people.strings'
import type { PersonDraft } from './person-draft'

interface Props {
  readonly form: UseFormReturnType<PersonDraft>
  /** Where the person belongs, chosen when added and only shown afterwards. */
  readonly belonging: ReactNode
}

const { fields } = strings

/** What is known about a person; everything but the name may be left out. */
export function PersonFields({ form, belonging }: Props) {
  return (
    <>
      <TextInput
        withAsterisk
        data-autofocus
        label={fields.fullName}
        {...form.getInputProps('fullName')}
      />
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
        <PartialDateField
          label={fields.birthDate}
          {...form.getInputProps('birthDate')}
          value={form.values.birthDate}
        />
        <Select
          label={fields.gender}
          placeholder={fields.genderUnknown}
          clearable
          data={genders.map((value) => ({ value, label: genderLabels[value] }))}
          {...form.getInputProps('gender')}
        />
        <CategoryField form={form} />
      </SimpleGrid>
      {belonging}
      <PartyFields form={form} />
      <Textarea label={fields.note} autosize minRows={2} {...form.getInputProps('note')} />
    </>
  )
}

/** The office's own words come first, then the usual ones it has not used yet. */
function CategoryField({ form }: Pick<Props, 'form'>) {
  const { data: used = [] } = useAppQuery('people.categories', {})
  return (
    <Autocomplete
      label={fields.category}
      data={[...new Set([...used, ...usualCategories])]}
      {...form.getInputProps('category')}
    />
  )
}

export function PositionField({ form }: Pick<Props, 'form'>) {
  return (
    <Autocomplete
      label={fields.position}
      data={[...usualPositions]}
      {...form.getInputProps('position')}
    />
  )
}
