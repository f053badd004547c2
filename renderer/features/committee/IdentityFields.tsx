import { SimpleGrid, TextInput } from '@mantine/core'
import { DayField } from '@renderer/ui/DayField'
import { committeeStrings as strings } from './committee.strings'
import type { FieldProps, IdentityDraft } from './committee-drafts'

interface Props {
  readonly values: IdentityDraft
  readonly input: (name: keyof IdentityDraft) => FieldProps
}

/** Who the office is: the lines that head every document. */
export function IdentityFields({ values, input }: Props) {
  const field = (name: keyof IdentityDraft, label: string, description?: string) => ({
    label,
    description,
    ...input(name),
  })
  return (
    <>
      <TextInput
        withAsterisk
        {...field('upperBody', strings.upperBody, strings.upperBodyHint)}
        data-autofocus
      />
      <TextInput withAsterisk {...field('name', strings.name, strings.nameHint)} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <TextInput withAsterisk {...field('shortName', strings.shortName, strings.shortNameHint)} />
        <TextInput
          withAsterisk
          {...field('standingBody', strings.standingBody, strings.standingBodyHint)}
        />
        <TextInput withAsterisk {...field('symbol', strings.symbol, strings.symbolHint)} />
        <TextInput withAsterisk {...field('place', strings.place, strings.placeHint)} />
        <TextInput withAsterisk {...field('term', strings.term, strings.termHint)} />
        <DayField
          withAsterisk
          label={strings.validFrom}
          description={strings.validFromHint}
          {...input('validFrom')}
          value={values.validFrom}
        />
      </SimpleGrid>
      <TextInput {...field('basis', strings.basis, strings.basisHint)} />
    </>
  )
}
